import type { DrawnChart } from './charts-view.js';
import type { Page } from './page.js';

/** Texts of one page's templates. */
export interface TemplateTexts {
  /** Of a briefing `briefing.hbs`, or `changes.hbs` for a page of what changed. */
  readonly main: string;
  /** Partials by their name without `.hbs`. */
  readonly partials: Readonly<Record<string, string>>;
}

/** Texts of the briefing's templates, by file name. */
export interface Templates extends TemplateTexts {
  /** Stylesheets in the order in which they apply. */
  readonly styles: readonly string[];
  /** The stylesheet of what changed, for pages that tell it. */
  readonly changes: string;
  /** Names of the files that the project brought itself. */
  readonly own: readonly string[];
  /** Texts of the shipped templates that these stand in for; what they ask for, the page may have. */
  readonly replaced: readonly string[];
}

/** The page with its charts drawn. */
export interface DrawnPage extends Omit<Page, 'charts'> {
  readonly charts: readonly DrawnChart[];
}

/** What the templates are given: the page, and its styles as one text. */
export type PageModel = DrawnPage & { readonly styles: string };

export type RenderTemplates = (model: PageModel) => string;

/** How templates are compiled, beforehand or when they are used: a field that is missing throws. */
export const COMPILE_OPTIONS = { strict: true, knownHelpersOnly: true, preventIndent: true } as const;
