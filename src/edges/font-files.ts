import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FontFile } from '../views/font-css.js';

const require = createRequire(import.meta.url);

/** The face of all words of ours, charts among them. */
export const SANS = 'Source Sans 3';

const FACES = [
  { name: 'source-serif-4', family: 'Source Serif 4', weight: 400, style: 'normal' },
  { name: 'source-sans-3', family: SANS, weight: 400, style: 'normal' },
  { name: 'source-sans-3', family: SANS, weight: 600, style: 'normal' },
] as const;

/** Scripts in the order of the packages: where two hold a character, the later rule wins. */
const SCRIPTS = [
  'cyrillic-ext',
  'cyrillic',
  'greek-ext',
  'greek',
  'vietnamese',
  'latin-ext',
  'latin',
] as const;

/** The faces that the page is set in, by script; a file is read when it is used. */
export function fontFiles(): FontFile[] {
  return FACES.flatMap(({ name, family, weight, style }) => {
    const folder = dirname(require.resolve(`@fontsource/${name}/package.json`));
    const ranges = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
    return SCRIPTS.flatMap((script) => {
      const range = ranges[script];
      if (range === undefined) return [];
      const file = join(folder, 'files', `${name}-${script}-${weight}-${style}.woff2`);
      return [{ family, weight, style, range, load: () => readFileSync(file).toString('base64') }];
    });
  });
}
