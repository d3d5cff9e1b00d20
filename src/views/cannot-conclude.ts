import type { PageContext } from './page-context.js';

/** What the reader must not conclude, from a closed list: each sentence follows from data of the briefing. */
export function cannotConclude(context: PageContext): string[] {
  const { briefing, labels } = context;
  const { sources, themes } = briefing;
  if (sources.length === 0) return [];
  const series = new Set(sources.map((source) => source.series)).size;
  const across = themes.some((theme) =>
    theme.changes.some(
      (change) => context.index.source(change.from).series !== context.index.source(change.to).series,
    ),
  );
  const borderline = themes
    .flatMap((theme) => theme.codings)
    .filter((coding) => coding.zone === 'borderline').length;
  return [
    ...sources.flatMap((source) => aboutSource(source.id, context)),
    ...(across ? [labels.text('cannot-series', { count: series })] : []),
    ...(sources.length === 1 ? [labels.text('cannot-one')] : []),
    ...(borderline > 0 ? [labels.text('cannot-borderline', { count: borderline })] : []),
    labels.text('cannot-terms'),
  ];
}

function aboutSource(id: string, { briefing, labels, index, citations }: PageContext): string[] {
  const { extent, legibility, words, language } = index.source(id);
  const label = citations.short(id);
  const own = briefing.themes.flatMap((theme) => theme.presence.filter((one) => one.source === id));
  const short = own.some((one) => one.searchRecord?.worth === 'too-short');
  const unsearched = own.filter((one) => one.status === 'not-assessed').length;
  return [
    ...(extent === 'full' ? [] : [labels.text(`cannot-${extent}`, { label })]),
    ...(short ? [labels.text('cannot-short', { label, words })] : []),
    ...(legibility === 'poor' ? [labels.text('cannot-legibility', { label })] : []),
    ...(unsearched > 0
      ? [
          labels.text('cannot-notSearched', {
            label,
            count: unsearched,
            language: labels.languageName(language),
          }),
        ]
      : []),
  ];
}
