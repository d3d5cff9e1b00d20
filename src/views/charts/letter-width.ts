/**
 * Widths of the sans in em by kinds of letters, as its files state them (semibold, rounded up): the averages of running
 * text, .406 for English and .475 for Russian, fall short of labels, which are mostly digits and capitals.
 */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/^[\p{M}\p{Cf}]/u, 0],
  [/^[\s]/u, 0.21],
  [/^[ijlI.,:;'’‘|·іїІЇ]/u, 0.29],
  [/^[frt!()[\]{}/\-°•]/u, 0.38],
  [/^[\d$+<=>×−–]/u, 0.52],
  [/^[mwMWŵŴŉ%@…—¼½¾œæŒÆшщжюыфмљњШЩЮЖЫФМЪЋЉЊ№φψωώϕΜΦΨΉΌΏ]/u, 0.97],
  [/^[\u0180-\u02AF\u1D00-\u1E9F\uA720-\uA7FF]/u, 1.06],
  [/^[\p{Lu}\p{Lt}]/u, 0.72],
  [/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u, 0.62],
  [/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 1.05],
];

/** Signs of other scripts and all else. */
const OTHER = 0.75;

/** The width of a line of sans at most, in the unit of `size`. */
export function letterWidth(text: string, size: number): number {
  let em = 0;
  for (const letter of text) em += known.get(letter) ?? widthOf(letter);
  return em * size;
}

/** Letters that were asked for before: labels are measured many times over. */
const known = new Map<string, number>();

function widthOf(letter: string): number {
  const width = WIDTHS.find(([kind]) => kind.test(letter))?.[1] ?? OTHER;
  known.set(letter, width);
  return width;
}

/** The text, or as much of its beginning as fits into `width` before an ellipsis. */
export function fitted(text: string, size: number, width: number): string {
  // Widths are sums: what fits exactly may differ in the last digit.
  if (letterWidth(text, size) <= width + 0.01) return text;
  let kept = '';
  for (const letter of text) {
    if (letterWidth(`${kept}${letter}…`, size) > width) break;
    kept += letter;
  }
  return `${kept.replace(/[\s\p{P}\p{M}\p{Cf}]+$/u, '')}…`;
}

/** Lines of at most `width`, parted between words. */
export function linesOf(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && letterWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(fitted(word, size, width));
  }
  return lines;
}
