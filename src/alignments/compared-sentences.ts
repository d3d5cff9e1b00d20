import { joinedSentence, SentenceReader, type NumberedSentence } from './numbered-sentence.js';

/** A sentence as it is compared with those of another version of its text. */
export interface ComparedSentence {
  readonly sentence: NumberedSentence;
  /** What each of its `stems` weighs: how often it stands there, times how rare it is in both versions together. */
  readonly weights: Float64Array;
  /** Euclidean length of the weights; 0 where there is no word. */
  readonly length: number;
}

/** The sentences of two versions of a text, in order, each stem weighed by how rare it is in both together. */
export class ComparedSentences {
  readonly old: readonly ComparedSentence[];
  readonly newer: readonly ComparedSentence[];
  /** By number of the stem: its rarity over the sentences of both versions. */
  readonly #rarity: Float64Array;

  /** All of them read by the same reader. */
  constructor(
    old: readonly NumberedSentence[],
    newer: readonly NumberedSentence[],
    { size }: Pick<SentenceReader, 'size'>,
  ) {
    this.#rarity = new Float64Array(size);
    for (const sentences of [old, newer])
      for (const { stems } of sentences)
        for (const stem of stems) this.#rarity[stem] = (this.#rarity[stem] ?? 0) + 1;
    const count = old.length + newer.length;
    for (const [stem, held] of this.#rarity.entries()) this.#rarity[stem] = Math.log(1 + count / (held || 1));
    this.old = old.map((sentence) => this.#weighed(sentence));
    this.newer = newer.map((sentence) => this.#weighed(sentence));
  }

  static of(old: readonly string[], newer: readonly string[], language: string): ComparedSentences {
    const reader = new SentenceReader(language);
    const [before, now] = [old, newer].map((texts) => texts.map((text) => reader.read(text)));
    return new ComparedSentences(before ?? [], now ?? [], reader);
  }

  /** Sentences of one version taken as one. */
  joined(sentences: readonly ComparedSentence[]): ComparedSentence {
    const [only] = sentences;
    if (only && sentences.length === 1) return only;
    return this.#weighed(joinedSentence(sentences.map(({ sentence }) => sentence)));
  }

  #weighed(sentence: NumberedSentence): ComparedSentence {
    const { stems, counts } = sentence;
    const weights = new Float64Array(stems.length);
    let squares = 0;
    for (let at = 0; at < stems.length; at++) {
      const weight = (counts[at] ?? 0) * (this.#rarity[stems[at] ?? 0] ?? 0);
      weights[at] = weight;
      squares += weight * weight;
    }
    return { sentence, weights, length: Math.sqrt(squares) };
  }
}
