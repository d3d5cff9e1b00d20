import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../errors.js';
import type { InputFile } from '../model/project.js';
import type { Templates } from '../views/templates.js';
import { PACKAGE_ROOT } from './package-root.js';
import { readBounded, type Bound } from './read-bounded.js';

/** The folder of the shipped templates. */
export const SHIPPED = join(PACKAGE_ROOT, 'templates');
const STYLES = ['tokens.css', 'marks.css', 'briefing.css', 'print.css', 'screen.css'];

/** What a page is made of: the whole briefing, or only what changed. */
export type Main = 'briefing' | 'changes';

/** The shipped templates, each replaced by the project's own file of the same name where it has one. */
export function readTemplates(folder: string, main: Main = 'briefing'): Templates {
  const own = join(folder, 'templates');
  const brought: string[] = [];
  const replaced: string[] = [];
  const text = (name: string): string => {
    if (own !== SHIPPED && existsSync(join(own, name))) {
      brought.push(name);
      const shipped = join(SHIPPED, name);
      if (name.endsWith('.hbs') && existsSync(shipped)) replaced.push(readFileSync(shipped, 'utf8'));
      return readFileSync(join(own, name), 'utf8');
    }
    return readFileSync(join(SHIPPED, name), 'utf8');
  };
  const names = new Set([...partialsIn(SHIPPED), ...partialsIn(own)]);
  const partials = Object.fromEntries([...names].sort().map((name) => [name, text(`partials/${name}.hbs`)]));
  return {
    main: text(`${main}.hbs`),
    partials,
    styles: STYLES.map(text),
    changes: text('changes.css'),
    own: brought,
    replaced,
  };
}

/** Larger files are no style sheets. */
const LARGEST_REFERENCE: Bound = {
  megabytes: 16,
  expected: (most) => `a Word document of ${most}`,
  remedy: 'empty it of all but its styles, or remove it',
};

/** The Word file whose styles the project wants, or null where it has none. Throws a Refusal where it is too large. */
export function readReferenceFile(folder: string): InputFile | null {
  const path = 'templates/reference.docx';
  const full = join(folder, path);
  return existsSync(full) ? { path, bytes: readBounded(full, LARGEST_REFERENCE, path) } : null;
}

/** Text of the label file of a language, the project's own first. Throws a Refusal where there is none. */
export function readLabels(folder: string, language: string): { text: string; path: string } {
  const names = [language, language.split('-')[0] ?? language];
  for (const name of names) {
    for (const place of [join(folder, 'templates'), SHIPPED]) {
      const path = join(place, 'labels', `${name}.yml`);
      if (existsSync(path)) return { text: readFileSync(path, 'utf8'), path: `templates/labels/${name}.yml` };
    }
  }
  throw new Refusal({
    what: `there are no labels in “${language}”`,
    where: languagePlace(folder),
    expected: `a label file templates/labels/${language}.yml; shipped: ${shippedLabels().join(', ')}`,
    remedy: 'change “language:”, or translate a shipped label file',
  });
}

function shippedLabels(): string[] {
  return readdirSync(join(SHIPPED, 'labels')).map((name) => name.replace(/\.yml$/, ''));
}

function partialsIn(place: string): string[] {
  const folder = join(place, 'partials');
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) =>
    name.endsWith('.hbs') ? [name.slice(0, -'.hbs'.length)] : [],
  );
}

/** Where the settings name the language of the print. */
function languagePlace(folder: string): string {
  const path = 'sources/briefing.yml';
  const lines = existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8').split('\n') : [];
  const line = lines.findIndex((one) => /^language\s*:/.test(one));
  const column = /^language\s*:\s*/.exec(lines[line] ?? '')?.[0].length ?? 0;
  return line < 0 ? path : `${path}:${line + 1}:${column + 1}`;
}
