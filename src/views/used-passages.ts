import type { Briefing } from '../model/briefing.js';

/** Ids of the passages that the briefing rests on: quoted, cited by a judgement or new to it, or shown as the nearest to a silence. */
export function usedPassages({ themes, summary }: Briefing): ReadonlySet<string> {
  const judgements = [summary, ...themes.map((theme) => theme.judgement)];
  return new Set([
    ...themes.flatMap((theme) => theme.codings.map((coding) => coding.passage)),
    ...judgements.flatMap((judgement) => judgement?.cites ?? []),
    ...judgements.flatMap((judgement) =>
      (judgement?.outdatedBy ?? []).filter(({ kind }) => kind !== 'lost').map(({ passage }) => passage),
    ),
    ...themes.flatMap((theme) => theme.presence.flatMap((own) => own.searchRecord?.nearest?.passage ?? [])),
  ]);
}
