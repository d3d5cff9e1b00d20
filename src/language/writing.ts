/** What a character belongs to, in words: a script, or one of the groups of signs that no script owns. */
export interface Writing {
  /** Such as “Arabic” or “Han (Chinese)”. */
  readonly name: string;
  /** Debian's and Ubuntu's package of a free font that holds it; null where no font can be expected to. */
  readonly fonts: string | null;
}

const NOTO = 'fonts-noto-core';
const CJK = 'fonts-noto-cjk';

/**
 * Unicode's scripts in present use (UAX #31, recommended and limited use) by their property values, with the name
 * where it says too little. Marks and stops of several scripts go to the first of them.
 */
const SCRIPTS: readonly (readonly [script: string, name?: string, fonts?: string])[] = [
  ['Latin'],
  ['Cyrillic'],
  ['Greek'],
  ['Arabic'],
  ['Hebrew'],
  ['Han', 'Han (Chinese)', CJK],
  ['Hiragana', 'Hiragana (Japanese)', CJK],
  ['Katakana', 'Katakana (Japanese)', CJK],
  ['Hangul', 'Hangul (Korean)', CJK],
  ['Bopomofo', 'Bopomofo (Chinese)', CJK],
  ['Devanagari', 'Devanagari (Hindi and others)'],
  ...'Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Thai Lao Tibetan Myanmar Khmer'
    .split(' ')
    .map((script) => [script] as const),
  ...'Armenian Georgian Ethiopic Thaana Syriac Mongolian Cherokee Tifinagh Nko Vai Yi Lisu Javanese Balinese'
    .split(' ')
    .map((script) => [script] as const),
  ['Canadian_Aboriginal', 'Canadian syllabics'],
  ['Ol_Chiki', 'Ol Chiki (Santali)'],
  ['Meetei_Mayek', 'Meetei Mayek (Manipuri)'],
  ['Tai_Tham', 'Tai Tham'],
  ['New_Tai_Lue', 'New Tai Lue'],
  ...'Adlam Bamum Batak Chakma Cham Lepcha Limbu Mandaic Miao Newa Osage Saurashtra Sundanese Wancho Coptic Braille'
    .split(' ')
    .map((script) => [script] as const),
];

const EMOJI: Writing = { name: 'emoji', fonts: 'fonts-noto-color-emoji' };
const SYMBOLS: Writing = { name: 'symbols', fonts: NOTO };
const OTHER: Writing = { name: 'a rarer script', fonts: NOTO };
const NONE: Writing = { name: 'characters without an agreed meaning', fonts: null };

/** The writing of the first character of a text. */
export function writingOf(text: string): Writing {
  const character = String.fromCodePoint(text.codePointAt(0) ?? 0);
  if (/[\p{Cn}\p{Co}\p{Cc}\p{Cs}]/u.test(character)) return NONE;
  if (/[\p{Emoji_Presentation}\p{Regional_Indicator}\p{Emoji_Modifier}\u20e3]/u.test(character)) return EMOJI;
  const script = tests().find(({ is }) => is.test(character));
  if (script) return script.writing;
  // Full-width forms and the like belong to no script, and stand in the fonts of the East Asian ones.
  if (/[\u3000-\u303f\u31c0-\u33ff\ufe30-\ufe4f\uff00-\uffef]/.test(character)) return writingOf('\u4e00');
  return /[\p{S}\p{P}\p{N}]/u.test(character) ? SYMBOLS : OTHER;
}

let made: readonly { readonly is: RegExp; readonly writing: Writing }[] | undefined;

function tests(): NonNullable<typeof made> {
  made ??= SCRIPTS.map(([script, name = script, fonts = NOTO]) => ({
    is: new RegExp(`\\p{Script_Extensions=${script}}`, 'u'),
    writing: { name, fonts },
  }));
  return made;
}
