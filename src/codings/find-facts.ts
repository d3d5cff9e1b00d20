import { FactFinders, type FactFinder } from '../language/facts/find-facts.js';
import { NameIndex } from '../language/gazetteer/name-index.js';
import type { Coding } from '../model/coding.js';
import type { Fact } from '../model/fact.js';
import type { Name } from '../model/name.js';
import type { Passage } from '../model/passage.js';
import type { Source } from '../model/source.js';

export interface ToSearch {
  readonly codings: readonly Coding[];
  readonly sources: readonly Source[];
  readonly passages: readonly Passage[];
  /** The names that the project itself lists. */
  readonly names: readonly Name[];
}

/**
 * The codings with the facts of their quotes. Sentences outside quotes are not searched. `finders`: by the same names,
 * where they are made already.
 */
export function findFacts(
  { codings, sources, passages, names }: ToSearch,
  finders = new FactFinders(new NameIndex(names)),
): Coding[] {
  const published = new Map(sources.map((source) => [source.id, source.published]));
  const bySource = new Map<string, FactFinder>();
  const byPassage = new Map<string, SentenceFacts>();
  for (const passage of passages) {
    const { id, source, language } = passage;
    const key = `${language} ${source}`;
    const finder = bySource.get(key) ?? finders.of(language, published.get(source) ?? '');
    bySource.set(key, finder);
    byPassage.set(id, new SentenceFacts(passage, finder));
  }
  return codings.map((coding) => ({
    ...coding,
    facts: byPassage.get(coding.passage)?.of(coding.sentences) ?? [],
  }));
}

/** The facts of a passage's sentences, each searched once however many themes quote it. */
class SentenceFacts {
  readonly #passage: Passage;
  readonly #find: FactFinder;
  readonly #known = new Map<number, readonly Fact[]>();

  constructor(passage: Passage, find: FactFinder) {
    this.#passage = passage;
    this.#find = find;
  }

  of([first, last]: Coding['sentences']): Fact[] {
    const facts: Fact[] = [];
    for (let sentence = first; sentence <= last; sentence++) facts.push(...this.#sentence(sentence));
    return facts;
  }

  #sentence(sentence: number): readonly Fact[] {
    const known = this.#known.get(sentence);
    if (known) return known;
    const range = this.#passage.sentences[sentence];
    const found = range ? this.#find(this.#passage.text, range) : [];
    this.#known.set(sentence, found);
    return found;
  }
}
