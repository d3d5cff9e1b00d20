import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fastNames } from './fast-names.js';
import type { PdfLib } from './pdf-lib.js';

let loading: Promise<PdfLib> | undefined;

/** The PDF library, loaded once. Call it early, as while the browser prints, to have it ready. */
export function loadPdfLib(): Promise<PdfLib> {
  loading ??= load();
  return loading;
}

/** The package's entry is 300 small files (0.3 s); beside it lies the same in one (0.07 s), used where it is there. */
async function load(): Promise<PdfLib> {
  const require = createRequire(import.meta.url);
  const bundle = join(dirname(require.resolve('@cantoo/pdf-lib')), '..', 'dist', 'pdf-lib.min.js');
  const lib: PdfLib = existsSync(bundle) ? require(bundle) : await import('@cantoo/pdf-lib');
  fastNames(lib);
  return lib;
}
