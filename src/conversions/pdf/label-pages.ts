import { bare, romanNumber, type Furniture } from './find-furniture.js';

/** Printed numbers that count on, from which pages without one are numbered as well. */
const NUMBERS = 2;

/**
 * The label of each page as it is printed: as the file labels it, else by the numbers at its head or foot where they
 * count on with the pages, else its number in the file. Before a first number printed, pages stand in square brackets.
 */
export function labelPages(
  count: number,
  labels: readonly string[] | null,
  furniture: readonly Furniture[],
): string[] {
  const plain = Array.from({ length: count }, (_, index) => String(index + 1));
  if (labels && labels.length === count && labels.some((label, index) => label !== plain[index])) {
    return plain.map((number, index) => asLabel(labels[index] ?? '') ?? `[${number}]`);
  }
  const printed = printedNumbers(furniture);
  const offset = mostFrequent(
    [...printed].map(([page, number]) => (typeof number === 'number' ? number - page : null)),
  );
  if (offset === undefined) return plain;
  return plain.map((number, index) => {
    const page = index + 1;
    const own = printed.get(page);
    if (typeof own === 'string') return own;
    return page + offset >= 1 ? String(page + offset) : `[${number}]`;
  });
}

/** What a mark of a page can hold. */
function asLabel(label: string): string | undefined {
  return /^[\p{L}\p{N}.:/–-]{1,20}$/u.test(label) ? label : undefined;
}

/** Numbers printed on pages, alone or at an end of a head or foot; roman ones as text. */
function printedNumbers(furniture: readonly Furniture[]): Map<number, number | string> {
  const found = new Map<number, number | string>();
  for (const { page, text } of furniture) {
    const words = bare(text);
    const ofAll = /(\d+)\s*(?:of|\/|von|из|de|sur|van)\s*\d+$/iu.exec(words)?.[1];
    const number = ofAll ?? /^\d+(?=\s|$)/.exec(words)?.[0] ?? /(?<=^|\s)\d+$/.exec(words)?.[0];
    if (romanNumber(words) !== undefined) found.set(page, words);
    else if (number !== undefined && (!found.has(page) || words === number)) found.set(page, Number(number));
  }
  return found;
}

function mostFrequent(offsets: readonly (number | null)[]): number | undefined {
  const counts = new Map<number, number>();
  for (const offset of offsets) if (offset !== null) counts.set(offset, (counts.get(offset) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || Math.abs(a[0]) - Math.abs(b[0]));
  return best && best[1] >= NUMBERS ? best[0] : undefined;
}
