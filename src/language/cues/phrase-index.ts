import { addTo } from '../../model/add-to.js';
import { NUMERALS } from './lists.js';

/** One phrase: words to be found one after the other; see `CueLists` for its signs. */
interface Phrase<Kind> {
  readonly words: readonly WordTest[];
  /** `length`: how many of the words belong to the phrase; the others must follow it. */
  readonly found: Found<Kind>;
}

interface Found<Kind> {
  readonly kind: Kind;
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
    const words = `${own} ${context}`.trim().split(/\s+/).map(wordTest);
    addTo(bucket, key, { words, found: { kind, length: own.split(/\s+/).length } });
  }

  /** The longest phrase that begins at `at`, with how many words it takes; undefined where none does. */
  longest(words: readonly string[], at: number): Found<Kind> | undefined {
    const starting = this.#startingWith(words[at] ?? '');
    if (starting.length === 0) return undefined;
    let best: Phrase<Kind> | undefined;
    let most = 0;
    for (const phrase of starting) {
      if (phrase.words.length <= most || !standsAt(phrase.words, words, at)) continue;
      best = phrase;
      most = phrase.words.length;
    }
    return best?.found;
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
      ...starred.filter((phrase) => phrase.words[0]?.(word) === true),
    ];
    this.#byFirst.set(word, found);
    return found;
  }
}

const INFINITIVE = /(?:[аяеиоуы]ть|ться|[зсдй]ти|тись|чь|чься)$/u;

type WordTest = (word: string) => boolean;

function standsAt(tests: readonly WordTest[], words: readonly string[], at: number): boolean {
  for (let step = 0; step < tests.length; step++) {
    const word = words[at + step];
    if (word === undefined || !tests[step]?.(word)) return false;
  }
  return true;
}

function wordTest(wanted: string): WordTest {
  if (wanted === '') return () => false;
  if (wanted === '#') return (word) => /^\d/.test(word);
  if (wanted === '##') return (word) => /^\d/.test(word) || NUMERALS.has(word);
  if (wanted === '%') return (word) => INFINITIVE.test(word);
  if (!wanted.endsWith('*')) return (word) => word === wanted;
  const head = wanted.slice(0, -1);
  return (word) => word.startsWith(head);
}
