import { operatorCode } from './content-reader.js';

/** What an operator is to those who read content (ISO 32000-1, tables 51, 59 to 61, 105 to 109, 74, 77, 87, 92, 320). */
export const OTHER = 0;
export const SHOWS_TEXT = 1;
export const TEXT_MATRIX = 2;
/** Begins and ends marked content. */
export const OPENS = 3;
export const CLOSES = 4;
export const SELECT_FONT = 5;
export const SAVE = 6;
export const RESTORE = 7;
/** Draws an image or a form. */
export const DRAWS = 8;
/** Paints what is neither text nor drawn from the resources: a path, a shading, an inline image. */
export const PAINTS = 9;
export const BEGIN_TEXT = 10;
export const END_TEXT = 11;
export const PATH_BEGINS = 12;
/** Ends a path without painting it. */
export const PATH_ENDS = 13;
export const CONCATENATE = 14;
export const CLIPS = 15;

const NAMES: readonly (readonly [kind: number, names: string])[] = [
  [SHOWS_TEXT, 'Tj TJ \' "'],
  [TEXT_MATRIX, 'Tm'],
  [OPENS, 'BDC BMC'],
  [CLOSES, 'EMC'],
  [SELECT_FONT, 'Tf'],
  [SAVE, 'q'],
  [RESTORE, 'Q'],
  [DRAWS, 'Do'],
  [PAINTS, 'f F f* S s B B* b b* sh BI'],
  [BEGIN_TEXT, 'BT'],
  [END_TEXT, 'ET'],
  [PATH_BEGINS, 'm re'],
  [PATH_ENDS, 'n'],
  [CONCATENATE, 'cm'],
  [CLIPS, 'W W*'],
];

/** Operators of at most two letters, as nearly all are, by their code. */
const SHORT = 0x10000;
const short = new Uint8Array(SHORT);
const long = new Map<number, number>();
for (const [kind, names] of NAMES) {
  for (const code of names.split(' ').map(operatorCode)) {
    if (code < SHORT) short[code] = kind;
    else long.set(code, kind);
  }
}

/** The kind of an operator, by its code. */
export function kindOf(operator: number): number {
  return (operator < SHORT ? short[operator] : long.get(operator)) ?? OTHER;
}
