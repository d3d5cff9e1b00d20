import type { FoundView } from './found-view.js';
import type { ReviewView } from './review-view.js';

/** Parts of the page that are replaced one by one when something changes. */
export const PARTS = ['head', 'themes', 'theme', 'texts', 'foot'] as const;
export type Part = (typeof PARTS)[number];

/** Fills a template. A field that is missing throws. Every text is escaped. */
export type Fill = (model: object) => string;

/** The templates of the review page, ready to be filled. */
export interface CompiledReview {
  /** Everything around the parts. */
  readonly page: Fill;
  /** A partial by its name without `.hbs`. */
  readonly partial: (name: Part | 'found') => Fill;
}

/** Makes the page and its parts. */
export interface ReviewParts {
  readonly page: (view: ReviewView, by: string) => string;
  readonly parts: (view: ReviewView) => Record<Part, string>;
  readonly found: (view: FoundView) => string;
}

export function reviewParts({ page, partial }: CompiledReview): ReviewParts {
  const parts = (view: ReviewView): Record<Part, string> => ({
    head: partial('head')(view),
    themes: partial('themes')(view),
    theme: partial('theme')(view),
    texts: partial('texts')(view),
    foot: partial('foot')(view),
  });
  return {
    parts,
    found: (view) => partial('found')(view),
    page: (view, by) => page({ ...view, parts: parts(view), by, wordsJson: JSON.stringify(view.words) }),
  };
}
