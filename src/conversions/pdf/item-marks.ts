/** The mark before an item of a list. */
export interface ItemMark {
  /** As Markdown writes it: `-` or `3.`. */
  readonly written: string;
  /** Its number; null for a bullet or letter. */
  readonly number: number | null;
  /** Such as `•` or `1.`: what items of one list share. */
  readonly kind: string;
  /** What remains of the line. */
  readonly rest: string;
}

const BULLET = /^([•‣◦▪▫●○■□◆◇►▶➢➤✓✔·∙\uf0b7\uf0a7\uf0d8\uf02d*–—-]|o(?= ))\s+(?=\S)/u;
const NUMBER = /^(\d{1,3})([.)])\s+(?=\S)/;
const LETTER = /^(\(?(?:\p{L}|[ivx]{1,5}|\d{1,3})\))\s+(?=\S)/u;

/** The mark of an item at the head of a line; letters in brackets stay a part of its words. */
export function itemMark(text: string): ItemMark | undefined {
  const bullet = BULLET.exec(text);
  if (bullet)
    return { written: '-', number: null, kind: bullet[1] ?? '', rest: text.slice(bullet[0].length) };
  const number = NUMBER.exec(text);
  if (number) {
    const value = Number(number[1]);
    return {
      written: `${value}${number[2]}`,
      number: value,
      kind: `1${number[2]}`,
      rest: text.slice(number[0].length),
    };
  }
  return LETTER.test(text) ? { written: '-', number: null, kind: 'a)', rest: text } : undefined;
}
