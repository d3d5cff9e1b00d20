/** One phrase: words to be found one after the other; a word ending in `*` matches any ending. */
interface Phrase<Kind> {
  readonly kind: Kind;
  readonly words: readonly string[];
}

/** Phrases of several kinds, looked up by the word they begin with; what a word may begin is worked out once. */
export class PhraseIndex<Kind> {
  readonly #phrases: readonly Phrase<Kind>[];
  readonly #byFirst = new Map<string, readonly Phrase<Kind>[]>();

  /** Each list is parted by `|`; of phrases equally long the kind listed first wins. */
  constructor(lists: readonly (readonly [kind: Kind, list: string])[]) {
    this.#phrases = lists.flatMap(([kind, list]) =>
      list.split('|').map((phrase) => ({ kind, words: phrase.trim().split(/\s+/) })),
    );
  }

  /** The longest phrase that begins at `at`, with how many words it takes; undefined where none does. */
  longest(
    words: readonly string[],
    at: number,
  ): { readonly kind: Kind; readonly length: number } | undefined {
    let best: { kind: Kind; length: number } | undefined;
    for (const { kind, words: wanted } of this.#startingWith(words[at] ?? '')) {
      if (wanted.length <= (best?.length ?? 0)) continue;
      if (wanted.every((word, step) => matches(word, words[at + step])))
        best = { kind, length: wanted.length };
    }
    return best;
  }

  #startingWith(word: string): readonly Phrase<Kind>[] {
    const known = this.#byFirst.get(word);
    if (known) return known;
    const found = this.#phrases.filter((phrase) => matches(phrase.words[0] ?? '', word));
    this.#byFirst.set(word, found);
    return found;
  }
}

function matches(wanted: string, word: string | undefined): boolean {
  if (word === undefined || wanted === '') return false;
  return wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted;
}
