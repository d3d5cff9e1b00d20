const SEVERAL = /[\ufb00-\ufb06\u0132\u0133\u01c4-\u01cc]/g;

// What prints nothing: controls, marks of direction and order, noncharacters.
const UNSEEN =
  /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufdd0-\ufdef\ufeff\ufffe\uffff]/gu;

/**
 * The signs that a reader sees: ligatures as their letters, accents upon their letters, white space as blanks, nothing
 * that prints nothing. A soft hyphen stays, for the line's end to be judged by.
 */
export function plainSigns(text: string): string {
  return text
    .replace(SEVERAL, (sign) => sign.normalize('NFKC'))
    .replace(/\s/g, ' ')
    .replace(UNSEEN, '')
    .normalize('NFC');
}
