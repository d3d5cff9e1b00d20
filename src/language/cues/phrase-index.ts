import { NUMERALS } from './lists.js';

/** One phrase: words to be found one after the other; see `CueLists` for its signs. */
interface Phrase<Kind> {
  readonly kind: Kind;
  readonly words: readonly string[];
  /** How many of the words belong to the phrase; the others must follow it. */
  readonly length: number;
}

/** Phrases of several kinds, looked up by the word they begin with; what a word may begin is worked out once. */
export class PhraseIndex<Kind> {
  readonly #exact = new Map<string, Phrase<Kind>[]>();
  readonly #starred = new Map<string, Phrase<Kind>[]>();
  readonly #byFirst = new Map<string, readonly Phrase<Kind>[]>();

  /** Each list is parted by `|`; of phrases equally long one without a starred first word wins, then the kind listed first. */
  constructor(lists: readonly (readonly [kind: Kind, list: string])[]) {
    for (const [kind, list] of lists) {
      for (const phrase of list.split('|')) this.#add(kind, phrase.trim());
    }
  }

  #add(kind: Kind, phrase: string): void {
    const [own = '', context = ''] = phrase.split('>').map((part) => part.trim());
    const first = own.split(/\s+/)[0] ?? '';
    if (first === '') return;
    const starred = first.endsWith('*');
    const bucket = starred ? this.#starred : this.#exact;
    const key = starred ? (first[0] ?? '') : first;
    const words = `${own} ${context}`.trim().split(/\s+/);
    const listed = bucket.get(key) ?? [];
    bucket.set(key, listed);
    listed.push({ kind, words, length: own.split(/\s+/).length });
  }

  /** The longest phrase that begins at `at`, with how many words it takes; undefined where none does. */
  longest(
    words: readonly string[],
    at: number,
  ): { readonly kind: Kind; readonly length: number } | undefined {
    let best: Phrase<Kind> | undefined;
    for (const phrase of this.#startingWith(words[at] ?? '')) {
      if (phrase.words.length <= (best?.words.length ?? 0)) continue;
      if (phrase.words.every((wanted, step) => matches(wanted, words[at + step]))) best = phrase;
    }
    return best && { kind: best.kind, length: best.length };
  }

  /** Whether some phrase begins with a word. */
  mayBegin(word: string): boolean {
    return this.#startingWith(word).length > 0;
  }

  #startingWith(word: string): readonly Phrase<Kind>[] {
    const known = this.#byFirst.get(word);
    if (known) return known;
    const starred = this.#starred.get(word[0] ?? '') ?? [];
    const found = [
      ...(this.#exact.get(word) ?? []),
      ...starred.filter((phrase) => matches(phrase.words[0] ?? '', word)),
    ];
    this.#byFirst.set(word, found);
    return found;
  }
}

const INFINITIVE = /(?:[аяеиоуы]ть|ться|[зсдй]ти|тись|чь|чься)$/u;

function matches(wanted: string, word: string | undefined): boolean {
  if (word === undefined || wanted === '') return false;
  if (wanted === '#') return /^\d/.test(word);
  if (wanted === '##') return /^\d/.test(word) || NUMERALS.has(word);
  if (wanted === '%') return INFINITIVE.test(word);
  return wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted;
}
