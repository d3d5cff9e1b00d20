import type { BriefingSource } from '../model/briefing.js';
import type { PageContext } from './page-context.js';
import { languagesOf } from './shared-words.js';

/** What the reader must not conclude, from a closed list: each sentence follows from data of the briefing. */
export function cannotConclude(context: PageContext): string[] {
  const { briefing, labels, index } = context;
  const { sources, themes } = briefing;
  if (sources.length === 0) return [];
  const own = (id: string): readonly (typeof themes)[number]['presence'][number][] =>
    themes.flatMap((theme) => index.theme(theme).presence(id) ?? []);
  const across = themes.some((theme) =>
    theme.changes.some((change) => index.source(change.from).series !== index.source(change.to).series),
  );
  const languages = languagesOf(sources).size;
  const borderline = themes
    .flatMap((theme) => theme.codings)
    .filter((coding) => coding.zone === 'borderline');
  return [
    ...about('excerpt', (source) => source.extent === 'excerpt', context),
    ...about('summary', (source) => source.extent === 'summary', context),
    ...about('short', ({ id }) => own(id).some((one) => one.searchRecord?.worth === 'too-short'), context),
    ...about('legibility', (source) => source.legibility === 'poor', context),
    ...unsearched(({ id }) => own(id).some((one) => one.status === 'not-assessed'), context),
    ...(across
      ? [labels.text('cannot-series', { count: new Set(sources.map(({ series }) => series)).size })]
      : []),
    ...(languages > 1 ? [labels.text('cannot-languages', { count: languages })] : []),
    ...(sources.length === 1 ? [labels.text('cannot-one')] : []),
    ...(borderline.length > 0 ? [labels.text('cannot-borderline', { count: borderline.length })] : []),
    labels.text('cannot-terms'),
  ];
}

type Picks = (source: BriefingSource) => boolean;

function about(what: string, picks: Picks, { briefing, labels, citations }: PageContext): string[] {
  const names = briefing.sources.filter(picks).map((source) => citations.short(source.id));
  if (names.length === 0) return [];
  return [labels.text(`cannot-${what}`, { labels: labels.list(names), count: names.length })];
}

function unsearched(picks: Picks, { briefing, labels, citations }: PageContext): string[] {
  const found = briefing.sources.filter(picks);
  if (found.length === 0) return [];
  const names = labels.list(found.map((source) => citations.short(source.id)));
  const languages = [...new Set(found.map((source) => labels.languageName(source.language)))];
  return [
    labels.text('cannot-notSearched', {
      labels: names,
      count: found.length,
      language: labels.list(languages),
    }),
  ];
}
