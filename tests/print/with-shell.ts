import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { bundledShell } from '../../src/print/bundled-shell.js';
import { findPrinter } from '../../src/print/find-printer.js';
import type { Printer } from '../../src/print/printer.js';

const shell = bundledShell({});

/** Why tests that print are skipped here, or null where the bundled shell runs. */
export const noShell: string | null = typeof shell === 'string' ? shell : null;

/** For the title of a group of tests that need the bundled shell. */
export const needsShell = noShell ? ` (skipped, no bundled shell: ${noShell})` : '';

/** The bundled printer out of the user's own cache: unpacked by whoever needs it first. */
export async function bundledPrinter(): Promise<Printer> {
  const { HOME, XDG_CACHE_HOME } = process.env;
  const { found, tried } = await findPrinter({ env: { HOME, XDG_CACHE_HOME } });
  if (found?.origin !== 'bundled') throw new Error(JSON.stringify(tried));
  return found;
}

/** CSS for one face of a font of the project, inlined. */
export function fontFace(family: string, file: string, weight = 400): string {
  const path = createRequire(import.meta.url).resolve(`@fontsource/${file}`);
  const data = readFileSync(path).toString('base64');
  return `@font-face{font-family:${family};font-weight:${weight};src:url(data:font/woff2;base64,${data})}`;
}
