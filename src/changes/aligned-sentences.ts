import { publishedOn } from '../language/dates/relative.js';
import type { Alignment, Row } from '../model/alignment.js';
import type { Coding } from '../model/coding.js';
import type { Passage } from '../model/passage.js';
import { sentencesOn } from '../model/sentences-on.js';
import type { Source } from '../model/source.js';
import {
  MOST_SENTENCES,
  sentencePairs,
  sentencesOf,
  type FactSentence,
  type SentencePair,
} from './fact-sentences.js';

/** What sentences are compared in. */
export interface ComparedTexts {
  readonly alignments: readonly Alignment[];
  readonly codings: readonly Coding[];
  readonly passages: readonly Passage[];
  readonly sources: readonly Source[];
}

/** The sentences of coded quotes in one row of a theme that are each other's nearest. */
export class AlignedSentences {
  readonly #byId: ReadonlyMap<string, Coding>;
  readonly #passages: ReadonlyMap<string, Passage>;
  readonly #rows: ReadonlyMap<string, readonly Row[]>;
  readonly #published: ReadonlyMap<string, FactSentence['published']>;
  readonly #sentences = new Map<string, FactSentence[]>();
  readonly #pairs = new Map<string, readonly SentencePair[]>();

  constructor({ alignments, codings, passages, sources }: ComparedTexts) {
    this.#byId = new Map(codings.map((coding) => [coding.id, coding]));
    this.#passages = new Map(passages.map((passage) => [passage.id, passage]));
    this.#rows = new Map(
      alignments.map(({ theme, rows }) => [theme, rows.filter((row) => row.kind !== 'alone')]),
    );
    this.#published = new Map(sources.map((source) => [source.id, publishedOn(source.published)?.period]));
  }

  pairs(theme: string, from: string, to: string): readonly SentencePair[] {
    const key = `${theme} ${from} ${to}`;
    const rows = this.#rows.get(theme) ?? [];
    const known =
      this.#pairs.get(key) ??
      rows.flatMap((row) => sentencePairs(this.#cell(row, from), this.#cell(row, to)));
    this.#pairs.set(key, known);
    return known;
  }

  #cell(row: Row, source: string): FactSentence[] {
    const own = (Object.hasOwn(row.cells, source) ? (row.cells[source] ?? []) : [])
      .flatMap((id) => this.#byId.get(id) ?? [])
      .filter((coding) => coding.zone === 'coded');
    return sentencesOn(own) > MOST_SENTENCES ? [] : own.flatMap((coding) => this.#of(coding));
  }

  #of(coding: Coding): FactSentence[] {
    const passage = this.#passages.get(coding.passage);
    const known =
      this.#sentences.get(coding.id) ??
      (passage ? sentencesOf(coding, passage, this.#published.get(coding.source)) : []);
    this.#sentences.set(coding.id, known);
    return known;
  }
}
