import { primaryLanguage } from '../language/primary-language.js';
import type { Row } from '../model/alignment.js';
import type { PageContext } from './page-context.js';

/** What the quotes of a row share, in words; across languages with what alone could be compared. */
export function sharedWords(row: Row, context: PageContext): string {
  const languages = languagesOf(Object.keys(row.cells).map((id) => context.index.source(id)));
  const words = row.shared.join(', ');
  return languages.size < 2 ? words : context.labels.text('sharedAcross', { words });
}

/** Languages of sources; those that differ in their region only are one. */
export function languagesOf(sources: readonly { readonly language: string }[]): Set<string> {
  return new Set(sources.map(({ language }) => primaryLanguage(language)));
}
