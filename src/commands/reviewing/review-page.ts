import { fontFiles } from '../../edges/font-files.js';
import { precompiledReview } from '../../edges/precompiled-templates.js';
import { readReviewFiles, type ReviewFiles } from '../../edges/read-review-templates.js';
import type { Briefing } from '../../model/briefing.js';
import { fontCss } from '../../views/font-css.js';
import type { FoundView } from '../../views/review/found-view.js';
import {
  reviewParts,
  type CompiledReview,
  type Part,
  type ReviewParts,
} from '../../views/review/review-parts.js';
import type { ReviewView } from '../../views/review/review-view.js';

/** Makes the HTML and the style of the review page from the shipped templates. */
export class ReviewPage {
  readonly #files: ReviewFiles;
  readonly #render: ReviewParts;

  private constructor(files: ReviewFiles, templates: CompiledReview) {
    this.#files = files;
    this.#render = reviewParts(templates);
  }

  /** The compiler of templates is loaded only where they are others than the build's. */
  static async read(): Promise<ReviewPage> {
    const files = readReviewFiles();
    const made = await precompiledReview(files.templates);
    if (made) return new ReviewPage(files, made);
    const { compileReview } = await import('../../views/review/compile-review.js');
    return new ReviewPage(files, compileReview(files.templates));
  }

  /** The page; `by`: who rules, empty where that is to be asked. */
  page(view: ReviewView, by: string): string {
    return this.#render.page(view, by);
  }

  /** What a search or a term on trial found. */
  found(view: FoundView): string {
    return this.#render.found(view);
  }

  /** A module of the script; null where there is none of that name. */
  script(name: string): string | null {
    return this.#files.scripts.get(name) ?? null;
  }

  parts(view: ReviewView): Record<Part, string> {
    return this.#render.parts(view);
  }

  /** The style sheet with the fonts for the scripts that the briefing is written in; null: of no briefing yet. */
  style(briefing: Briefing | null): string {
    const texts = briefing?.sources.flatMap(({ passages }) => passages.map(({ text }) => text)) ?? [];
    const letters = [...new Set([...texts, BASIC].join(''))].join('');
    return [fontCss(letters, fontFiles()), ...this.#files.styles].join('\n');
  }
}

/** Characters of the page's own words. */
const BASIC = 'Abcя…';

/** What the page may do: run its own modules, which ask this server and no other. */
export const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  'font-src data:',
  "script-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
