import { NumberedSentence, SentenceReader } from './numbered-sentence.js';

/** A sentence as it is compared with those of another version of its text. */
export class ComparedSentence {
  readonly sentence: NumberedSentence;
  readonly #rarity: Float64Array;
  #weights: Float64Array | undefined;
  #length = 0;

  /** `rarity`: by number of the stem. */
  constructor(sentence: NumberedSentence, rarity: Float64Array) {
    this.sentence = sentence;
    this.#rarity = rarity;
  }

  /** What each of its `stems` weighs: how often it stands there, times how rare it is in both versions together. */
  get weights(): Float64Array {
    return (this.#weights ??= this.#weigh());
  }

  /** Euclidean length of the weights; 0 where there is no word. */
  get length(): number {
    this.#weights ??= this.#weigh();
    return this.#length;
  }

  /** Only when asked: a sentence that stands in the other version word for word is not weighed. */
  #weigh(): Float64Array {
    const { stems, counts } = this.sentence;
    const weights = new Float64Array(stems.length);
    let squares = 0;
    for (let at = 0; at < stems.length; at++) {
      const weight = (counts[at] ?? 0) * (this.#rarity[stems[at] ?? 0] ?? 0);
      weights[at] = weight;
      squares += weight * weight;
    }
    this.#length = Math.sqrt(squares);
    return weights;
  }
}

/** The sentences of two versions of a text, in order, each stem weighed by how rare it is in both together. */
export class ComparedSentences {
  readonly old: readonly ComparedSentence[];
  readonly newer: readonly ComparedSentence[];
  /** Numbers of stems are smaller. */
  readonly stems: number;
  /** By number of the stem: its rarity over the sentences of both versions. */
  readonly #rarity: Float64Array;
  readonly #reader: Pick<SentenceReader, 'trigrams'>;

  /** All of them read by the same reader. */
  constructor(
    old: readonly NumberedSentence[],
    newer: readonly NumberedSentence[],
    reader: Pick<SentenceReader, 'size' | 'trigrams'>,
  ) {
    this.#reader = reader;
    this.stems = reader.size;
    this.#rarity = rarityOf([old, newer], reader.size);
    this.old = old.map((sentence) => new ComparedSentence(sentence, this.#rarity));
    this.newer = newer.map((sentence) => new ComparedSentence(sentence, this.#rarity));
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
    const own = sentences.map(({ sentence }) => sentence);
    return new ComparedSentence(NumberedSentence.joined(own, this.#reader.trigrams), this.#rarity);
  }
}

/** By number of the stem the logarithm of how few sentences hold it. */
function rarityOf(versions: readonly (readonly NumberedSentence[])[], stems: number): Float64Array {
  const rarity = new Float64Array(stems);
  let count = 0;
  for (const sentences of versions) {
    count += sentences.length;
    for (const sentence of sentences)
      for (const stem of sentence.stems) rarity[stem] = (rarity[stem] ?? 0) + 1;
  }
  for (let stem = 0; stem < stems; stem++) rarity[stem] = Math.log(1 + count / (rarity[stem] || 1));
  return rarity;
}
