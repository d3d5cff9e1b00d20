import type { IRunOptions } from 'docx';

/** Scripts that run from right to left. */
const RIGHT_TO_LEFT = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Mend',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
  'Yezi',
]);

/** Scripts that Word sets with its East Asian fonts. */
const EAST_ASIAN = new Set(['Bopo', 'Hang', 'Hani', 'Hans', 'Hant', 'Hrkt', 'Jpan', 'Kore']);

/** A letter that runs from right to left, by the blocks that Unicode keeps for them. */
const LEFTWARD = '\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}';

/** Any other letter. */
const RIGHTWARD = `(?![${LEFTWARD}])\\p{L}`;

// Numbers go with the letters before them, as in the bidirectional algorithm of Unicode (UAX 9, W7 and N1).
const LEFTWARD_STRETCH = new RegExp(
  `[${LEFTWARD}](?:(?:(?!${RIGHTWARD}).)*(?:[${LEFTWARD}]|\\p{Nd}))?`,
  'gsu',
);
const RIGHTWARD_STRETCH = new RegExp(
  `${RIGHTWARD}(?:[^${LEFTWARD}]*(?:${RIGHTWARD}|(?![${LEFTWARD}])\\p{Nd}))?`,
  'gsu',
);

/** Whether a language is written from right to left. */
export function isRightToLeft(language: string): boolean {
  return tongueOf(language).rightToLeft;
}

/** How Word is told the language of a run: by the kind of script, for each kind has its own. */
export function wordLanguage(language: string): NonNullable<IRunOptions['language']> {
  return tongueOf(language).word;
}

interface Tongue {
  readonly rightToLeft: boolean;
  readonly word: NonNullable<IRunOptions['language']>;
}

/** Every run asks for its language, and a briefing has few: each is looked up once. */
const tongues = new Map<string, Tongue>();

function tongueOf(language: string): Tongue {
  const known = tongues.get(language) ?? lookedUp(language);
  tongues.set(language, known);
  return known;
}

/** By the script and region a language most often has; a tag that is none is left as it is. English is British, as in dates. */
function lookedUp(language: string): Tongue {
  const { script = '', region: own, maximized } = locale(language);
  const region = language === 'en' ? 'GB' : maximized;
  const tag = own !== undefined || region === undefined ? language : `${language}-${region}`;
  const rightToLeft = RIGHT_TO_LEFT.has(script);
  if (rightToLeft) return { rightToLeft, word: { bidirectional: tag } };
  return { rightToLeft, word: EAST_ASIAN.has(script) ? { eastAsia: tag } : { value: tag } };
}

function locale(language: string): {
  script?: string | undefined;
  region?: string | undefined;
  maximized?: string | undefined;
} {
  try {
    const own = new Intl.Locale(language);
    const { script, region } = own.maximize();
    return { script, region: own.region, maximized: region };
  } catch {
    return {};
  }
}

export interface Stretch {
  readonly text: string;
  readonly rightToLeft: boolean;
}

/** The text parted where its letters turn about: Word lays a run out in one direction. Joined, the parts are the text. */
export function stretches(text: string, rightToLeft: boolean): Stretch[] {
  const parts: Stretch[] = [];
  let done = 0;
  const keep = (to: number, direction: boolean): void => {
    if (to > done) parts.push({ text: text.slice(done, to), rightToLeft: direction });
    done = to;
  };
  for (const turned of text.matchAll(rightToLeft ? RIGHTWARD_STRETCH : LEFTWARD_STRETCH)) {
    keep(turned.index, rightToLeft);
    keep(turned.index + turned[0].length, !rightToLeft);
  }
  keep(text.length, rightToLeft);
  return parts;
}

/** Marks that end what the text's own marks of direction leave open, so that nothing beside it is turned about. */
export function closers(text: string): string {
  const open: string[] = [];
  for (const [mark] of text.matchAll(/[\u202a-\u202e\u2066-\u2069]/g)) {
    if (/[\u202a\u202b\u202d\u202e]/.test(mark)) open.push('\u202c');
    else if (/[\u2066-\u2068]/.test(mark)) open.push('\u2069');
    else if (open.includes(mark)) open.length = open.lastIndexOf(mark);
  }
  return open.toReversed().join('');
}
