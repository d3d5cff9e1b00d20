import type { AnchoredQuote } from './anchored-quote.js';
import type { Quote } from './ruling.js';

/** The analyst's own rendering of words of a source: never searched, coded, counted or taken for the source's words. */
export interface Translation {
  readonly quote: Quote;
  readonly text: string;
  /** BCP 47 tag of the rendering. */
  readonly language: string;
  /** Who made it. */
  readonly by: string;
  /** ISO day. */
  readonly on: string;
  /** `file:line:column` of the entry. */
  readonly where: string;
}

/** A translation and where its original stands in the sources as they are now. */
export interface AnchoredTranslation extends AnchoredQuote {
  readonly translation: Translation;
}
