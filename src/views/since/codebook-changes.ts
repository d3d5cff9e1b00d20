import type { CodebookDifference, CodebookTerm, EditionDiff } from '../../model/edition-diff.js';
import type { ChangeNames } from './change-names.js';

/** Terms that came to a theme, or went from it, that are told; more are counted. */
const MOST_TERMS = 6;

/**
 * A line for each theme of which the codebook says something else, in its order: what of its entry, which terms. Beyond
 * `most` themes the rest is counted.
 */
export function codebookChanges({ codebook = [] }: EditionDiff, names: ChangeNames, most: number): string[] {
  const told = codebook.flatMap((one) => {
    const said = parts(one, names);
    return said.length === 0 ? [] : [`${one.title}: ${said.join('; ')}`];
  });
  const more = told.length - most;
  return more > 0 ? [...told.slice(0, most), names.text('sumMore', { count: more })] : told;
}

function parts({ entry, added, removed }: CodebookDifference, names: ChangeNames): string[] {
  return [
    // A title that is another is told with its theme, which has been renamed.
    ...entry.flatMap(({ key }) => (key === 'title' ? [] : [names.text(`entry-${key}`)])),
    ...termWords('termsAdded', added, names),
    ...termWords('termsRemoved', removed, names),
  ];
}

function termWords(key: string, terms: readonly CodebookTerm[], names: ChangeNames): string[] {
  if (terms.length === 0) return [];
  const shown = terms
    .slice(0, MOST_TERMS)
    .map(({ text, strength }) => names.text(`term-${strength}`, { term: text }));
  const more = terms.length - shown.length;
  const list = [...shown, ...(more > 0 ? [names.text('sumMore', { count: more })] : [])].join(', ');
  return [names.text(key, { list })];
}
