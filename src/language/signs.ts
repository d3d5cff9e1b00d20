/** Text as it is compared with print: its signs without white space, and what is known of the space before each. */
export interface Signs {
  readonly text: string;
  /** For each UTF-16 unit of `text`: 1 space before it, 0 none, 2 not known (a line or a stretch begins). */
  readonly spaces: readonly number[];
}

/** The signs of stretches of text one after the other: where one ends, whether a space stands there is not known. */
export function signsOf(stretches: readonly string[]): Signs {
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

// What is not seen: control signs, soft hyphens, joiners, marks of direction, selectors of a glyph's look.
const UNSEEN =
  /(?!\s)\p{Cc}|\p{Variation_Selector}|[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;

/** One spelling for what looks alike in print: composed accents, ligatures as letters, ʼ and ’ (one glyph in the fonts). */
function comparable(text: string): string {
  return text
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(/[ﬀ-ﬆ]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/ʼ/g, '’')
    .replace(/ʻ/g, '‘');
}

const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Whether a text holds right-to-left script: the order in which it was printed cannot be read back. */
export function runsRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}
