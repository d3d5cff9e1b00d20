import { fold } from '../language/fold.js';
import { functionWords } from '../language/function-words.js';
import { stemmer, type Stemmer } from '../language/stems.js';
import { withoutPossessive } from '../language/tokens.js';

const CONTRACTED = /['’ʼ](?:t|re|ve|ll|d|m)$/iu;
/** Words that join equals: what stands on both sides of them is no one term. */
const JOINING: ReadonlySet<string> = new Set(['and', 'or', 'but', 'nor', 'и', 'или', 'а', 'но']);

const SPACELESS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** A number for every kind of word of a language: words of one stem are one kind, function words stand for themselves. */
export class Vocabulary {
  readonly #stem: Stemmer;
  readonly #functionWords: ReadonlySet<string>;
  readonly #byPrinted = new Map<string, { readonly number: number; count: number }>();
  readonly #byKey = new Map<string, number>();
  readonly #subjects: boolean[] = [];
  readonly #joining = new Set<number>();

  constructor(language: string) {
    this.#stem = stemmer(language);
    this.#functionWords = functionWords(language);
  }

  get size(): number {
    return this.#subjects.length;
  }

  /** Whether the language has a list of function words. */
  get isListed(): boolean {
    return this.#functionWords.size > 0;
  }

  /** The number of a printed word; counts the word. */
  add(printed: string): number {
    const known = this.#byPrinted.get(printed);
    if (known) {
      known.count++;
      return known.number;
    }
    const [key, isSubject] = this.#kindOf(printed);
    const number = this.#byKey.get(key) ?? this.#subjects.push(isSubject) - 1;
    this.#byKey.set(key, number);
    if (!isSubject && JOINING.has(fold(printed))) this.#joining.add(number);
    this.#byPrinted.set(printed, { number, count: 1 });
    return number;
  }

  /** Undefined for a kind of word that was never added. */
  known(printed: string): number | undefined {
    return this.#byPrinted.get(printed)?.number ?? this.#byKey.get(this.#kindOf(printed)[0]);
  }

  /** The words of these numbers as most often printed. */
  printedAs(numbers: readonly number[]): string[] {
    const wanted = new Map(numbers.map((number) => [number, { printed: '', count: 0 }]));
    for (const [printed, { number, count }] of this.#byPrinted) {
      const best = wanted.get(number);
      if (best && (count > best.count || (count === best.count && printed > best.printed)))
        wanted.set(number, { printed, count });
    }
    return numbers.map((number) => wanted.get(number)?.printed ?? '');
  }

  /** Whether a term may begin and end with it. */
  isSubject(number: number): boolean {
    return this.#subjects[number] ?? false;
  }

  /** Whether a term may hold it between its first and last word. */
  isInner(number: number): boolean {
    return !this.#joining.has(number);
  }

  /** For languages without a list: takes a word that stands nearly everywhere for a function word. */
  markCommon(number: number): void {
    this.#subjects[number] = false;
  }

  #kindOf(printed: string): readonly [key: string, isSubject: boolean] {
    const folded = fold(withoutPossessive(printed));
    if (this.#functionWords.has(folded) || CONTRACTED.test(printed)) return [` ${folded}`, false];
    const isLetter = folded.length === 1 && !SPACELESS.test(folded);
    return [this.#stem(printed), !isLetter && !/^\p{N}/u.test(folded)];
  }
}
