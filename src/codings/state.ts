import { findCues } from '../language/cues/find-cues.js';
import { CUE_KINDS, type Cue, type Match, type Statement } from '../model/coding.js';
import type { Passage } from '../model/passage.js';
import type { Span } from '../model/range.js';

export interface Stated {
  readonly statement: Statement;
  readonly cues: readonly Cue[];
  readonly holder: { readonly start: number; readonly end: number } | null;
}

/**
 * How a quote says it: the statement of the sentence with the heaviest span. A cue governs the span where nothing
 * between them ends a clause; reported speech governs its sentence. All cues of the quote are kept.
 */
export function state(passage: Passage, [first, last]: Span, spans: readonly Match[]): Stated {
  const read = passage.sentences.slice(first, last + 1).map((range) => ({
    range,
    ...findCues(passage.text, range, passage.language),
  }));
  const heaviest = spans.reduce<Match | undefined>(
    (best, span) => (best && best.weight >= span.weight ? best : span),
    undefined,
  );
  const cues = read.flatMap((sentence) => sentence.cues);
  const sentence =
    read.find(({ range }) => heaviest && heaviest.start >= range[0] && heaviest.start < range[1]) ?? read[0];
  if (!sentence) return { statement: 'asserted', cues, holder: null };
  const governing = sentence.cues.filter(
    (cue) => cue.kind === 'reported' || !heaviest || !parted(cue, heaviest, sentence.limits),
  );
  const statement = CUE_KINDS.find((kind) => governing.some((cue) => cue.kind === kind)) ?? 'asserted';
  return { statement, cues, holder: sentence.holder };
}

function parted(cue: Cue, span: Match, limits: readonly number[]): boolean {
  const [from, to] = cue.start < span.start ? [cue.end, span.start] : [span.end, cue.start];
  return limits.some((limit) => limit >= from && limit < to);
}
