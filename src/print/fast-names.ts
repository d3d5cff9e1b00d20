import type { PDFName } from '@cantoo/pdf-lib';
import type { PdfLib } from './pdf-lib.js';

/**
 * Amends one method of the PDF library: `PDFName.of` looks for escapes in a name each time it is asked for one, and it is
 * asked for the same few names a million times. Leaves a library made otherwise as it is.
 */
export function fastNames({ PDFName: names }: Pick<PdfLib, 'PDFName'>): void {
  const original: unknown = Reflect.get(names, 'of');
  if (typeof original !== 'function' || amended.has(original)) return;
  const make = names.of;
  const known = new Map<string, PDFName>();
  const of = (name: string): PDFName => {
    let made = known.get(name);
    if (made === undefined) known.set(name, (made = make(name)));
    return made;
  };
  amended.add(of);
  Reflect.set(names, 'of', of);
}

const amended = new WeakSet<object>();
