import { Refusal } from '../errors.js';
import { BRIEFING_SCHEMA } from '../model/briefing-schema.js';
import type { Briefing } from '../model/briefing.js';
import type { Evidence, EvidenceSource } from '../model/evidence.js';
import { JsonValue } from '../notation/json-value.js';
import { schemaFault } from '../notation/schema-fault.js';

const REMEDY = 'name a file as “synoptic build” writes it';

/** A briefing as `out/briefing.json` or the PDF holds it. Throws a Refusal where the text is none. */
export function readBriefing(text: string, where: string): Briefing | Evidence {
  // Refused with words where it is no JSON at all.
  JsonValue.parse(text, where, REMEDY);
  const read: unknown = JSON.parse(text);
  if (isBriefing(read)) return read;
  throw new Refusal({
    what: `this is no briefing of the schema synoptic/briefing@1: see ${schemaFault(read, BRIEFING_SCHEMA) ?? ''}`,
    where,
    expected: 'a briefing.json, an edition’s .json, or a briefing’s PDF',
    remedy: REMEDY,
  });
}

function isBriefing(value: unknown): value is Briefing | Evidence {
  return schemaFault(value, BRIEFING_SCHEMA) === null;
}

/**
 * A briefing with the passages that its PDF names by their hashes alone, where another briefing has the same text; what
 * neither has stays out. Of a whole briefing all is there.
 */
export function withPassagesOf(
  briefing: Briefing | Evidence,
  other: Briefing,
  hash: (text: string) => string,
): Briefing {
  const isWhole = !briefing.sources.some(isCarried);
  const texts = new Map(
    (isWhole ? [] : other.sources).flatMap((source) =>
      source.passages.map((passage) => [hash(passage.text), passage] as const),
    ),
  );
  const sources = briefing.sources.map((source) => {
    if (!isCarried(source)) return source;
    const known = source.withheld.flatMap(({ id, sha256 }) => {
      const passage = texts.get(sha256);
      return passage ? [{ ...passage, id }] : [];
    });
    const order = [...source.passages, ...source.withheld].sort((a, b) => a.lines[0] - b.lines[0]);
    const place = new Map(order.map(({ id }, at) => [id, at]));
    const passages = [...source.passages, ...known].sort(
      (a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0),
    );
    return { ...source, passages };
  });
  return { ...briefing, sources };
}

function isCarried(source: Briefing['sources'][number] | EvidenceSource): source is EvidenceSource {
  return 'withheld' in source;
}
