import { findCues, type SentenceCues } from '../language/cues/find-cues.js';
import { TextMemory } from '../language/text-memory.js';
import { CUE_KINDS, type Cue, type Match, type Statement } from '../model/coding.js';
import { heaviest } from '../model/heaviest.js';
import { once } from '../model/once.js';
import type { Passage } from '../model/passage.js';
import { areEqual, type Range, type Span } from '../model/range.js';

export interface Stated {
  readonly statement: Statement;
  readonly cues: readonly Cue[];
  readonly holder: { readonly start: number; readonly end: number } | null;
}

/** The cues of a passage's sentences, each worked out once however many themes ask. */
export class PassageCues {
  readonly #passage: Pick<Passage, 'text' | 'language' | 'sentences'>;
  readonly #known: SentenceCues[] = [];

  constructor({ text, language, sentences }: Passage) {
    this.#passage = { text, language, sentences };
  }

  get sentences(): readonly Range[] {
    return this.#passage.sentences;
  }

  of(sentence: number): SentenceCues {
    const { text, language } = this.#passage;
    return (this.#known[sentence] ??= findCues(text, this.range(sentence), language));
  }

  range(sentence: number): Range {
    return this.#passage.sentences[sentence] ?? [0, 0];
  }
}

/** Characters of passages whose cues are remembered: versions of a text say most of it again. */
const MOST_TEXT = 512 * 1024;

const known = once((_language: string) => new TextMemory<PassageCues>(MOST_TEXT));

/** The cues of a passage's sentences; those of an equal one where they are remembered. */
export function cuesOf(passage: Passage): PassageCues {
  const memory = known(passage.language);
  const before = memory.get(passage.text);
  if (before && areEqual(before.sentences, passage.sentences)) return before;
  const made = new PassageCues(passage);
  memory.set(passage.text, made);
  return made;
}

/**
 * How a quote says it: the statement of the sentence with the heaviest span, from the cues that govern that span; all of
 * them where a ruling alone made the quote. All cues of the quote are kept, also those that govern something else.
 */
export function state(passage: PassageCues, [first, last]: Span, spans: readonly Match[]): Stated {
  const about = heaviest(spans);
  let telling = passage.of(first);
  const cues = [...telling.cues];
  for (let at = first + 1; at <= last; at++) {
    const sentence = passage.of(at);
    // Not spread: a hostile sentence has more cues than a call has room for arguments.
    for (const cue of sentence.cues) cues.push(cue);
    const [start, end] = passage.range(at);
    if (about && about.start >= start && about.start < end) telling = sentence;
  }
  const governing = about ? telling.governing(about.start, about.end) : telling.cues;
  return { statement: statementOf(governing), cues, holder: holderOf(telling, governing) };
}

/** What the cues make of it, by the first of their kinds. */
function statementOf(governing: readonly Cue[]): Statement {
  if (governing.length === 0) return 'asserted';
  return CUE_KINDS.find((kind) => governing.some((cue) => cue.kind === kind)) ?? 'asserted';
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
