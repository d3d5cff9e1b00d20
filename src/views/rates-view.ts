import type { BriefingPresence } from '../model/briefing.js';
import type { RatesView } from './page.js';
import type { PageContext } from './page-context.js';

/** Sources that stand side by side in one table. */
const WIDEST = 6;

/** For texts long enough for it: how often each speaks to each theme, in tables of six texts at most. */
export function ratesViews(context: PageContext): RatesView[] {
  const { briefing, index } = context;
  const { themes, sources } = briefing;
  const long = sources.filter(({ id }) => themes.some((theme) => index.theme(theme).presence(id)?.rate));
  const tables: RatesView[] = [];
  for (let from = 0; from < long.length; from += WIDEST) {
    const shown = long.slice(from, from + WIDEST);
    tables.push({
      columns: shown.map((source) => context.mark(source)),
      rows: themes.map((theme) => ({
        title: theme.title,
        cells: shown.map(({ id }) => rate(index.theme(theme).presence(id), context)),
      })),
    });
  }
  return tables;
}

function rate(own: BriefingPresence | undefined, { labels }: PageContext): string {
  if (!own?.rate) return '';
  if (own.status === 'not-assessed') return labels.text('notSearched-short');
  const [perMille, low, high] = [own.rate.perMille, own.rate.low, own.rate.high].map(Math.round);
  return labels.text('rateCell', { rate: perMille ?? 0, low: low ?? 0, high: high ?? 0 });
}
