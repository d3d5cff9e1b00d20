import { Misuse } from '../errors.js';

/** The number of an edition as it was typed. Throws a Misuse where it is none. */
export function editionNumber(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(number) && number > 0) return number;
  throw new Misuse({ what: `“${text}” is no edition`, expected: 'the number of an edition, such as 1' });
}
