import { fold } from '../language/fold.js';
import { stemmer, type Stemmer } from '../language/stems.js';
import { tokens } from '../language/tokens.js';
import { Numbering } from '../model/numbering.js';

/** What is known of a sentence whatever it is compared with. */
export class NumberedSentence {
  /** White space folded. */
  readonly text: string;
  /** Its folded words, parted by spaces. */
  readonly letters: string;
  /** The numbers of its stems, word for word. */
  readonly words: readonly number[];
  /** The same numbers in order, each once. */
  readonly stems: readonly number[];
  /** How often each of `stems` stands there. */
  readonly counts: readonly number[];
  #trigrams: Uint32Array | undefined;
  #places: ReadonlyMap<number, Uint32Array> | undefined;

  constructor({ text, letters, words }: Pick<NumberedSentence, 'text' | 'letters' | 'words'>) {
    this.text = text;
    this.letters = letters;
    this.words = words;
    const counts = new Map<number, number>();
    for (const number of words) counts.set(number, (counts.get(number) ?? 0) + 1);
    this.stems = [...counts.keys()].sort((a, b) => a - b);
    this.counts = this.stems.map((stem) => counts.get(stem) ?? 0);
  }

  /** Hashes of the three-letter runs of its folded words, in order, each once. */
  get trigrams(): Uint32Array {
    return (this.#trigrams ??= trigramsOf(this.letters));
  }

  /** By number of the stem, the places where it stands, a bit for each word. */
  get places(): ReadonlyMap<number, Uint32Array> {
    return (this.#places ??= placesOf(this.words));
  }
}

/** Sentences taken as one, in the order given. */
export function joinedSentence(sentences: readonly NumberedSentence[]): NumberedSentence {
  return new NumberedSentence({
    text: sentences.map((one) => one.text).join(' '),
    words: sentences.flatMap((one) => one.words),
    letters: sentences.map((one) => one.letters).join(' '),
  });
}

/** Numbers the stems of one language: sentences read by one of these can be compared with each other. */
export class SentenceReader {
  readonly #stem: Stemmer;
  readonly #numbers = new Numbering();

  constructor(language: string) {
    this.#stem = stemmer(language);
  }

  /** Stems that have a number. */
  get size(): number {
    return this.#numbers.size;
  }

  read(text: string): NumberedSentence {
    const found = tokens(text);
    return new NumberedSentence({
      text: text.replace(/\s+/gu, ' ').trim(),
      words: found.map((token) => this.#numbers.of(this.#stem(token.text))),
      letters: found.map((token) => fold(token.text)).join(' '),
    });
  }
}

function trigramsOf(words: string): Uint32Array {
  const letters = `  ${words} `;
  const all = new Uint32Array(letters.length - 2);
  for (let at = 0; at < all.length; at++) {
    const [one, two, three] = [
      letters.charCodeAt(at),
      letters.charCodeAt(at + 1),
      letters.charCodeAt(at + 2),
    ];
    all[at] = Math.imul(Math.imul(one, 0x9e3779b1) ^ two, 0x85ebca6b) ^ three;
  }
  all.sort();
  let kept = 0;
  for (let at = 0; at < all.length; at++) if (at === 0 || all[at] !== all[at - 1]) all[kept++] = all[at] ?? 0;
  return all.slice(0, kept);
}

/** Longer sentences are compared by the order of so many words only. */
export const ORDERED_WORDS = 2_000;

function placesOf(words: readonly number[]): Map<number, Uint32Array> {
  const size = Math.min(words.length, ORDERED_WORDS);
  const places = new Map<number, Uint32Array>();
  for (let at = 0; at < size; at++) {
    const word = words[at] ?? 0;
    let bits = places.get(word);
    if (!bits) places.set(word, (bits = new Uint32Array((size >>> 5) + 1)));
    bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
  }
  return places;
}
