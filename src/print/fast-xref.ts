import type { PdfLib } from './pdf-lib.js';

interface Entry {
  readonly ref: { readonly objectNumber: number };
}

/**
 * Amends one method of the PDF library: it searches the whole list before it adds an entry to the cross-reference
 * stream, which makes saving quadratic, though entries come in order. Leaves a library made otherwise as it is.
 */
export function fastXref(lib: Pick<PdfLib, 'PDFCrossRefStream'>): void {
  const prototype: object = lib.PDFCrossRefStream.prototype;
  const original: unknown = Reflect.get(prototype, 'appendEntry');
  if (typeof original !== 'function' || amended.has(original)) return;
  const append = function (this: object, entry: Entry): void {
    const entries: unknown = Reflect.get(this, 'entries');
    if (Array.isArray(entries) && comesLast(entries, entry)) entries.push(entry);
    else original.call(this, entry);
  };
  amended.add(append);
  Reflect.set(prototype, 'appendEntry', append);
}

const amended = new WeakSet<object>();

function comesLast(entries: readonly Entry[], entry: Entry): boolean {
  const last = entries.at(-1);
  return last === undefined || last.ref.objectNumber <= entry.ref.objectNumber;
}
