const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Digits that are printed raised, as numbers of notes are, as raised digits; else the text as it is. */
export function raisedSigns(text: string): string {
  return /^[\s\d,]+$/.test(text) ? text.replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? digit) : text;
}

/** A number in raised digits as a number. */
export function raisedNumber(text: string): number {
  return Number([...text].map((digit) => DIGITS.indexOf(digit)).join(''));
}
