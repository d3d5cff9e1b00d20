import { operatorCode } from './content-reader.js';

function codes(names: string): ReadonlySet<number> {
  return new Set(names.split(' ').map(operatorCode));
}

/** Operators by what they do (ISO 32000-1, tables 51, 59 to 61, 105 to 109, 74, 77, 87, 92). */
export const PATH_BEGINS = codes('m re');
/** Paint what is not text: a path, a shading, an image or form, an inline image. */
export const PAINTS = codes('f F f* S s B B* b b* sh Do BI');
/** Ends a path without painting it. */
export const PATH_ENDS = operatorCode('n');
export const SHOWS_TEXT = codes('Tj TJ \' "');
export const CLIPS = codes('W W*');
export const BEGIN_TEXT = operatorCode('BT');
export const END_TEXT = operatorCode('ET');
export const SAVE = operatorCode('q');
export const RESTORE = operatorCode('Q');
export const CONCATENATE = operatorCode('cm');
export const TEXT_MATRIX = operatorCode('Tm');
export const DRAWS = operatorCode('Do');
export const SELECT_FONT = operatorCode('Tf');
