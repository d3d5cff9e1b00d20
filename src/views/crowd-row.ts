import type { BriefingTheme } from '../model/briefing.js';
import type { QuoteView, RowView } from './theme-page.js';
import type { PageContext } from './page-context.js';
import { sharedWords } from './shared-words.js';

/**
 * The one row of a band where many texts speak: the quote in front of each, and which of them answer each other. The
 * repeated source stands there only where its quote has a counterpart in the band.
 */
export function crowdRow(
  theme: BriefingTheme,
  ids: readonly string[],
  repeated: string | undefined,
  quotes: ReadonlyMap<string, QuoteView>,
  context: PageContext,
): RowView {
  const own = new Map(ids.map((id) => [id, ownQuotes(theme, id, quotes, context)]));
  const answering = context.index
    .theme(theme)
    .rowsWith(ids)
    .flatMap((row) => {
      const among = ids.filter((id) => (row.cells[id] ?? []).some((coding) => own.get(id)?.has(coding)));
      return row.kind !== 'alone' && among.length > 1 ? [{ among, words: sharedWords(row, context) }] : [];
    });
  const answers = (id: string): boolean => answering.some(({ among }) => among.includes(id));
  const said = answering.map(({ among, words }) =>
    context.labels.text('alsoInNamed', {
      labels: context.labels.list(among.map((id) => context.citations.short(id))),
      words,
    }),
  );
  return {
    lead: said.length === 0 ? context.labels.text('noCounterpart') : '',
    shared: said.join(' · '),
    cells: ids.map((id) => {
      const shown = id === repeated && !answers(id) ? [] : [...(own.get(id)?.values() ?? [])];
      return { colour: context.colour(id), quotes: shown, record: null, empty: '' };
    }),
  };
}

function ownQuotes(
  theme: BriefingTheme,
  source: string,
  quotes: ReadonlyMap<string, QuoteView>,
  { index }: PageContext,
): ReadonlyMap<string, QuoteView> {
  const own = index.theme(theme).codingsIn(source);
  const found = own.flatMap(({ id }): [string, QuoteView][] => {
    const quote = quotes.get(id);
    return quote ? [[id, quote]] : [];
  });
  return new Map(found);
}
