import type { Difference, EditionDiff } from '../../model/edition-diff.js';
import { CAUSES } from '../../model/edition-diff.js';
import { isSaidOtherwise } from './change-items.js';
import type { ChangeNames } from './change-names.js';

/** Themes whose status is named in the sentence for those who read no more. */
const MOST_NAMED = 3;

/** How many differences there are in a diff, whatever their kind. */
export function countDifferences(diff: EditionDiff): number {
  const came = diff.themes.filter(({ kind }) => kind !== 'changed').length;
  return diff.sources.length + came + allDifferences(diff).length;
}

/** Those in the key judgements, then those in the themes. */
function allDifferences({ keyJudgements = [], themes }: EditionDiff): Difference[] {
  return [...keyJudgements, ...themes.flatMap(({ differences }) => differences)];
}

/** What changed, in one sentence: documents, themes with the status they have got, judgements, quotes. */
export function changesSummary(diff: EditionDiff, names: ChangeNames): string {
  if (countDifferences(diff) === 0) return '';
  const parts = [sourceCounts(diff, names), themeCounts(diff, names), quoteCounts(diff, names)]
    .map((group) => group.filter((part) => part !== '').join(', '))
    .filter((part) => part !== '');
  const said = parts.length === 0 ? countedWords(diff, names) : parts.join('; ');
  return names.text('changesSummary', { label: names.datedSide(diff.before), parts: said });
}

function sourceCounts({ sources }: EditionDiff, names: ChangeNames): string[] {
  const kinds = ['added', 'removed', 'edited', 'described'] as const;
  return kinds.map((kind) =>
    counted(`sumSources-${kind}`, sources.filter((one) => one.kind === kind).length, names),
  );
}

function themeCounts({ themes }: EditionDiff, names: ChangeNames): string[] {
  const said = themes.flatMap(({ title, differences }) => {
    const [first] = differences.flatMap((one) =>
      one.kind === 'status' && one.before !== null && one.after !== null && !one.suppressed ? [one] : [],
    );
    if (!first) return [];
    const { text } = names.status(first, first.after);
    return [names.text('sumStatus', { theme: title, status: text, pair: names.pair(first, first.span) })];
  });
  const more = said.length - MOST_NAMED;
  const named = [...said.slice(0, MOST_NAMED), ...(more > 0 ? [names.text('sumMore', { count: more })] : [])];
  if (themes.length === 0) return [];
  const changed = counted('sumThemes', themes.length, names);
  return [named.length === 0 ? changed : names.text('sumNamed', { themes: changed, list: named.join(', ') })];
}

function quoteCounts(diff: EditionDiff, names: ChangeNames): string[] {
  const all = allDifferences(diff);
  const otherwise = all.filter(isSaidOtherwise).length;
  const stale = all.filter((one) => one.kind === 'judgement' && one.change === 'stale').length;
  return [
    counted('sumGained', quotesOf(all, 'gained', 'silence-broken'), names),
    counted('sumLost', quotesOf(all, 'lost', 'silence-fallen'), names),
    counted('sumReworded', quotesOf(all, 'reworded') - otherwise, names),
    counted('sumSaidOtherwise', otherwise, names),
    counted('sumMoved', quotesOf(all, 'moved'), names),
    counted('sumStale', stale, names),
  ];
}

function quotesOf(all: readonly Difference[], ...kinds: readonly Difference['kind'][]): number {
  return all
    .filter(({ kind }) => kinds.includes(kind))
    .reduce((sum, one) => sum + ('quotes' in one ? one.quotes.length : 1), 0);
}

function counted(key: string, count: number, names: ChangeNames): string {
  return count === 0 ? '' : names.text(key, { count });
}

/** “15 differences in 9 themes”; what became of documents is told beside it. */
export function countedWords(diff: EditionDiff, names: ChangeNames): string {
  const [count, themes] = [allDifferences(diff).length, diff.themes.length];
  return themes === 0
    ? names.text('changesCountedWhole', { count })
    : names.text('changesCounted', { count, themes });
}

/** “11 by the sources, 3 by the codebook”; a difference that several causes make alone counts for each. */
export function byCauseWords(diff: EditionDiff, names: ChangeNames): string {
  const all = allDifferences(diff);
  return CAUSES.map((cause) =>
    counted(`by-${cause}`, all.filter(({ causes }) => causes.includes(cause)).length, names),
  )
    .filter((part) => part !== '')
    .join(', ');
}
