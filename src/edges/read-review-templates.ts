import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TemplateTexts } from '../views/templates.js';
import { SHIPPED } from './read-templates.js';

/** What the review page is made of, as shipped. */
export interface ReviewFiles {
  readonly templates: TemplateTexts;
  /** Stylesheets in the order in which they apply. */
  readonly styles: readonly string[];
  /** Modules of the script, by their file names. */
  readonly scripts: ReadonlyMap<string, string>;
}

/** Partials of the briefing that the review page uses too. */
const SHARED = [
  'badge',
  'change-signs',
  'key',
  'key-1',
  'key-2',
  'key-3',
  'key-4',
  'key-5',
  'key-6',
  'marks',
  'segment',
];

const FOLDER = join(SHIPPED, 'review');
const LABELS = 'review/labels';

export function readReviewFiles(): ReviewFiles {
  const own = readdirSync(join(FOLDER, 'partials')).map((name) => name.replace(/\.hbs$/, ''));
  const shared = SHARED.map((name): [string, string] => [name, text(SHIPPED, 'partials', `${name}.hbs`)]);
  const partials = own.map((name): [string, string] => [name, text(FOLDER, 'partials', `${name}.hbs`)]);
  return {
    templates: { main: text(FOLDER, 'page.hbs'), partials: Object.fromEntries([...shared, ...partials]) },
    styles: [text(SHIPPED, 'tokens.css'), text(SHIPPED, 'marks.css'), text(FOLDER, 'review.css')],
    scripts: new Map(readdirSync(join(FOLDER, 'script')).map((name) => [name, text(FOLDER, 'script', name)])),
  };
}

/** A file of labels, as it is written. */
export interface LabelFile {
  readonly text: string;
  readonly path: string;
  /** Which it speaks. */
  readonly language: string;
}

/** The words of the review page in a language; English where it does not speak it. */
export function readReviewLabels(language: string): LabelFile {
  const file = labelFile(SHIPPED, language) ?? labelFile(SHIPPED, 'en');
  if (file) return file;
  throw new Error('the program is installed without the words of its review page');
}

/** The project's own words for the review page, which stand in place of some of the shipped; null where it has none. */
export function readOwnReviewLabels(folder: string, language: string): LabelFile | null {
  const own = join(folder, 'templates');
  // The program's own folder is a project too.
  return own === SHIPPED ? null : labelFile(own, language);
}

/** The label file of a language among templates, or that of the language it is a kind of; null where there is neither. */
function labelFile(templates: string, language: string): LabelFile | null {
  const names = [language, language.split('-')[0] ?? language];
  const spoken = names.find((name) => existsSync(join(templates, LABELS, `${name}.yml`)));
  if (spoken === undefined) return null;
  const path = `templates/${LABELS}/${spoken}.yml`;
  return { text: text(templates, LABELS, `${spoken}.yml`), path, language: spoken };
}

function text(...path: readonly string[]): string {
  return readFileSync(join(...path), 'utf8');
}
