import { fold } from '../language/fold.js';
import { stemmer, type Stemmer } from '../language/stems.js';
import { tokens } from '../language/tokens.js';
import { WordMemory } from '../language/word-memory.js';
import { Numbering } from '../model/numbering.js';
import { TrigramNumbers } from './trigrams.js';

/** What is known of a sentence whatever it is compared with. */
export class NumberedSentence {
  /** White space folded. */
  readonly text: string;
  /** The numbers of its stems, word for word. */
  readonly words: readonly number[];
  /** The same numbers in order, each once. */
  readonly stems: Uint32Array;
  /** How often each of `stems` stands there. */
  readonly counts: Uint32Array;
  readonly #letters: Letters;
  #trigrams: Uint32Array | undefined;

  constructor(text: string, words: readonly number[], letters: Letters) {
    this.text = text;
    this.words = words;
    this.#letters = letters;
    const ordered = new Uint32Array(words).sort();
    this.stems = ordered.filter((stem, at) => at === 0 || stem !== ordered[at - 1]);
    this.counts = countsOf(ordered, this.stems.length);
  }

  /** Numbers of the three-letter runs of its folded words, each once. */
  get trigrams(): Uint32Array {
    return (this.#trigrams ??= this.#letters.numbers.in(`  ${this.#letters.written()} `));
  }

  /** Sentences taken as one, in the order given. */
  static joined(sentences: readonly NumberedSentence[], numbers: TrigramNumbers): NumberedSentence {
    const text = sentences.map((one) => one.text).join(' ');
    const words = sentences.flatMap((one) => one.words);
    const written = (): string => sentences.map((one) => one.#letters.written()).join(' ');
    return new NumberedSentence(text, words, { written, numbers });
  }
}

/** How a sentence is spelt; seldom asked for. */
interface Letters {
  /** Its folded words, parted by spaces. */
  readonly written: () => string;
  /** Of the runs of three letters. */
  readonly numbers: TrigramNumbers;
}

/** Sentences that are kept as they were read: versions of a text say most of them again. */
const MOST_KEPT = 16_384;

/** A printed word as far as sentences are compared by it. */
interface ReadWord {
  /** Number of its stem. */
  readonly stem: number;
  readonly folded: string;
}

/** Numbers the stems of one language: sentences read by one of these can be compared with each other. */
export class SentenceReader {
  readonly #stem: Stemmer;
  readonly #numbers = new Numbering();
  readonly #words = new WordMemory<ReadWord>();
  readonly trigrams = new TrigramNumbers();
  readonly #known = new Map<string, NumberedSentence>();

  constructor(language: string) {
    this.#stem = stemmer(language);
  }

  /** Stems that have a number. */
  get size(): number {
    return this.#numbers.size;
  }

  read(text: string): NumberedSentence {
    const known = this.#known.get(text);
    if (known) return known;
    const found = tokens(text).map((token) => this.#readWord(token.text));
    const stems = found.map((word) => word.stem);
    const made = new NumberedSentence(withPlainBlanks(text), stems, {
      written: () => found.map((word) => word.folded).join(' '),
      numbers: this.trigrams,
    });
    if (this.#known.size >= MOST_KEPT) this.#known.clear();
    this.#known.set(text, made);
    return made;
  }

  #readWord(word: string): ReadWord {
    const known = this.#words.get(word);
    if (known) return known;
    const made = { stem: this.#numbers.of(this.#stem(word)), folded: fold(word) };
    this.#words.set(word, made);
    return made;
  }
}

/** Each white space as one blank, none at the ends. */
function withPlainBlanks(text: string): string {
  return /[^\S ]|  /u.test(text) ? text.replace(/\s+/gu, ' ').trim() : text.trim();
}

/** How often each number of an ordered list stands there. */
function countsOf(ordered: Uint32Array, distinct: number): Uint32Array {
  const counts = new Uint32Array(distinct);
  let kept = -1;
  for (let at = 0; at < ordered.length; at++) {
    if (at === 0 || ordered[at] !== ordered[at - 1]) kept++;
    counts[kept] = (counts[kept] ?? 0) + 1;
  }
  return counts;
}
