import { findCues, type SentenceCues } from '../language/cues/find-cues.js';
import { CUE_KINDS, type Cue, type Match, type Statement } from '../model/coding.js';
import type { Passage } from '../model/passage.js';
import type { Range, Span } from '../model/range.js';

export interface Stated {
  readonly statement: Statement;
  readonly cues: readonly Cue[];
  readonly holder: { readonly start: number; readonly end: number } | null;
}

/** The cues of a passage's sentences, each worked out once however many themes ask. */
export type PassageCues = (sentence: number) => SentenceCues & { readonly range: Range };

export function cuesOf(passage: Passage): PassageCues {
  const known = new Map<number, SentenceCues & { readonly range: Range }>();
  return (sentence) => {
    const made = known.get(sentence);
    if (made) return made;
    const range = passage.sentences[sentence] ?? [0, 0];
    const found = { range, ...findCues(passage.text, range, passage.language) };
    known.set(sentence, found);
    return found;
  };
}

/**
 * How a quote says it: the statement of the sentence with the heaviest span, from the cues that govern that span; all of
 * them where a ruling alone made the quote. All cues of the quote are kept, also those that govern something else.
 */
export function state(cues: PassageCues, [first, last]: Span, spans: readonly Match[]): Stated {
  const read = Array.from({ length: last - first + 1 }, (_, index) => cues(first + index));
  const heaviest = spans.reduce<Match | undefined>(
    (best, span) => (best && best.weight >= span.weight ? best : span),
    undefined,
  );
  const all = read.flatMap((sentence) => sentence.cues);
  const sentence =
    read.find(({ range }) => heaviest && heaviest.start >= range[0] && heaviest.start < range[1]) ?? read[0];
  if (!sentence) return { statement: 'asserted', cues: all, holder: null };
  const governing = heaviest ? sentence.governing(heaviest.start, heaviest.end) : sentence.cues;
  const statement = CUE_KINDS.find((kind) => governing.some((cue) => cue.kind === kind)) ?? 'asserted';
  return { statement, cues: all, holder: holderOf(sentence, governing) };
}

/** Whose words they are by the first of the cues whose sentence says so. */
function holderOf(sentence: SentenceCues, governing: readonly Cue[]): Stated['holder'] {
  for (const cue of governing) {
    if (cue.kind !== 'reported') continue;
    const speaker = sentence.speaker(cue);
    if (speaker) return { start: speaker.start, end: speaker.end };
  }
  return null;
}
