import type { NewTerm } from '../../themes/add-term.js';
import type { EditionChanges } from '../../views/review/edition-changes.js';
import type { Analysis, Search, Trial } from './analysis.js';
import type { AskedComparison } from './compare-editions.js';

/** What the thread that reads the texts is asked. */
export type Question =
  | { readonly kind: 'analyse' }
  | { readonly kind: 'search'; readonly term: string }
  | ({ readonly kind: 'try' } & NewTerm)
  | ({ readonly kind: 'compare' } & AskedComparison);

export type Result =
  /** Null where nothing has changed since the analysis before. */
  | { readonly kind: 'analyse'; readonly analysis: Analysis | null }
  | { readonly kind: 'search'; readonly search: Search }
  | { readonly kind: 'try'; readonly trial: Trial }
  | { readonly kind: 'compare'; readonly changes: EditionChanges };
