/** Printed text as it is compared: its signs without white space, and what is known of the space before each. */
export interface Signs {
  readonly text: string;
  /** For each UTF-16 unit of `text`: 1 space before it, 0 none, 2 not known (a line or a stretch begins). */
  readonly spaces: readonly number[];
}

/** Stretches of text one after the other: where one ends, whether a space stands there is not known. */
export function printedSigns(stretches: readonly string[]): Signs {
  let text = '';
  const spaces: number[] = [];
  for (const stretch of stretches) {
    let before = 2;
    for (const sign of comparable(stretch)) {
      if (/\s/u.test(sign)) {
        if (before !== 2) before = 1;
        continue;
      }
      text += sign;
      for (let unit = 0; unit < sign.length; unit++) spaces.push(unit === 0 ? before : 0);
      before = 0;
    }
  }
  return { text, spaces };
}

// What is not seen: soft hyphens, joiners, marks of direction.
const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** One spelling for what looks alike in print: composed accents, ligatures as letters, ʼ and ’ (one glyph in the fonts). */
function comparable(text: string): string {
  return text
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(/[ﬀ-ﬆ]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/ʼ/g, '’')
    .replace(/ʻ/g, '‘');
}

/** Text of a source, in which every space is known. */
export function sourceSigns(source: string): Signs {
  const { text, spaces } = printedSigns([source]);
  return { text, spaces: spaces.map((space, index) => (index === 0 ? 1 : space)) };
}

/** Whether the printed signs stand in the source word for word: the same signs, and no word parted or joined. */
export function standsIn(printed: Signs, source: Signs): boolean {
  if (printed.text === '') return false;
  for (let at = source.text.indexOf(printed.text); at >= 0; at = source.text.indexOf(printed.text, at + 1)) {
    if (spacesAgree(printed, source, at) && wholeWords(printed, source, at)) return true;
  }
  return false;
}

/** Whether the printed signs are the whole source. */
export function isWhole(printed: Signs, source: Signs): boolean {
  return printed.text === source.text && spacesAgree(printed, source, 0);
}

const WORD = /[\p{L}\p{N}]/u;

/** Whether no word is parted or joined; the space beside a punctuation mark is the printer's. */
function spacesAgree(printed: Signs, source: Signs, at: number): boolean {
  return printed.spaces.every((space, index) => {
    if (index === 0 || space === 2 || space === source.spaces[at + index]) return true;
    return !(WORD.test(printed.text[index - 1] ?? '') && WORD.test(printed.text[index] ?? ''));
  });
}

/** A quotation begins and ends with words, not inside one. */
function wholeWords(printed: Signs, source: Signs, at: number): boolean {
  const end = at + printed.text.length;
  const begins =
    at === 0 ||
    source.spaces[at] === 1 ||
    !(WORD.test(source.text[at - 1] ?? '') && WORD.test(source.text[at] ?? ''));
  const ends =
    end >= source.text.length ||
    source.spaces[end] === 1 ||
    !(WORD.test(source.text[end - 1] ?? '') && WORD.test(source.text[end] ?? ''));
  return begins && ends;
}
