import Handlebars from 'handlebars';
import { COMPILE_OPTIONS } from '../templates.js';
import type { FoundView } from './found-view.js';
import type { ReviewView } from './review-view.js';

/** Parts of the page that are replaced one by one when something changes. */
export const PARTS = ['head', 'themes', 'theme', 'texts', 'foot'] as const;
export type Part = (typeof PARTS)[number];

/** Texts of the templates of the review page. */
export interface ReviewTemplates {
  /** Everything around the parts. */
  readonly main: string;
  /** Partials by their name without `.hbs`, the briefing's own among them. */
  readonly partials: Readonly<Record<string, string>>;
}

/** Makes the page and its parts. */
export interface ReviewParts {
  readonly page: (view: ReviewView, by: string) => string;
  readonly parts: (view: ReviewView) => Record<Part, string>;
  readonly found: (view: FoundView) => string;
}

/** Compiles the templates; a field that is missing throws. Every text is escaped by them. */
export function reviewParts({ main, partials }: ReviewTemplates): ReviewParts {
  const handlebars = Handlebars.create();
  for (const [name, text] of Object.entries(partials)) handlebars.registerPartial(name, text.trimEnd());
  const compile = (text: string): Handlebars.TemplateDelegate => handlebars.compile(text, COMPILE_OPTIONS);
  const made = Object.fromEntries(PARTS.map((part) => [part, compile(`{{> ${part}}}`)]));
  const page = compile(main);
  const parts = (view: ReviewView): Record<Part, string> => ({
    head: made['head']?.(view) ?? '',
    themes: made['themes']?.(view) ?? '',
    theme: made['theme']?.(view) ?? '',
    texts: made['texts']?.(view) ?? '',
    foot: made['foot']?.(view) ?? '',
  });
  const found = compile('{{> found}}');
  return {
    parts,
    found: (view) => found(view),
    page: (view, by) => page({ ...view, parts: parts(view), by, wordsJson: JSON.stringify(view.words) }),
  };
}
