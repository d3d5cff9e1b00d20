import { fastNames } from './fast-names.js';
import type { PdfLib } from './pdf-lib.js';

let loading: Promise<PdfLib> | undefined;

/** The PDF library, loaded once. Call it early, as while the browser prints, to have it ready. */
export function loadPdfLib(): Promise<PdfLib> {
  loading ??= load();
  return loading;
}

async function load(): Promise<PdfLib> {
  const lib = await import('@cantoo/pdf-lib');
  fastNames(lib);
  return lib;
}
