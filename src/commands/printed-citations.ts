import type { Briefing } from '../model/briefing.js';
import type { Resolve } from '../verification/prove-quotations.js';
import type { CarriedEvidence } from '../verification/read-evidence.js';
import { Citations } from '../views/citations.js';

/** Where a printed citation leads: by the names that the PDF itself gives its sources, else by those of the project. */
export function citationsOf(
  evidence: CarriedEvidence | null,
  briefing: Briefing | null,
  pageSign: string | undefined,
): Resolve {
  const names = new Citations(briefing?.sources ?? [], pageSign);
  const now = (briefing?.sources ?? []).flatMap((source) =>
    source.passages.map(({ id, pages }) => ({ id, citations: [names.passage(id, pages), names.brief(id)] })),
  );
  const then = (evidence?.sources ?? []).flatMap(({ passages, withheld }) => [...passages, ...withheld]);
  const ids = new Map(
    [...now, ...then].flatMap(({ id, citations }) => citations.map((one) => [normal(one), id] as const)),
  );
  return (citation) => ids.get(normal(citation)) ?? null;
}

function normal(citation: string): string {
  return citation.replace(/\s+/gu, '');
}
