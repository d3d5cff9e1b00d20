import { createRequire } from 'node:module';

/** Folder of the published maps from codes to characters that East Asian files name and do not carry. */
export const CHARACTER_MAPS = createRequire(import.meta.url)
  .resolve('pdfjs-dist/package.json')
  .replace(/package\.json$/, 'cmaps/');
