import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Absolute paths of Liberation Sans as the PDF reader's package brings it: signs that neither the page's own fonts nor
 * Open Sans hold, such as arrows. Empty where that package has moved them.
 */
export function lastFonts(): readonly string[] {
  try {
    const root = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
    const files = ['LiberationSans-Regular.ttf', 'LiberationSans-Bold.ttf'];
    return files.map((file) => join(root, 'standard_fonts', file)).filter((file) => existsSync(file));
  } catch {
    return [];
  }
}
