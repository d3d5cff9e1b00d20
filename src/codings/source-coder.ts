import { FactFinders } from '../language/facts/find-facts.js';
import { NameIndex } from '../language/gazetteer/name-index.js';
import type { Nearest } from '../model/coding.js';
import type { SourceCodings } from '../model/keep.js';
import type { Learnt } from '../model/learnt.js';
import type { Name } from '../model/name.js';
import { once } from '../model/once.js';
import type { Passage } from '../model/passage.js';
import type { AnchoredRuling } from '../model/ruling.js';
import type { Source } from '../model/source.js';
import { sum } from '../model/sum.js';
import type { Theme } from '../model/theme.js';
import { compileTerms } from './compile-terms.js';
import { findFacts } from './find-facts.js';
import { makeLender, type Lender } from './make-lender.js';
import { makeCodings } from './make-codings.js';
import { makeMatcher, rememberingMatcher, type SentenceMatches } from './match-terms.js';
import { nearestByTerms } from './nearest-by-terms.js';

/** What sources are coded by. */
export interface CodedBy {
  readonly themes: readonly Theme[];
  readonly learnt: Learnt | null;
  /** The names that the project itself lists; null: no facts are searched for. */
  readonly names: readonly Name[] | null;
}

/** Codes sources, each by itself; what a codebook, a language and the names need is made ready when it is first needed. */
export class SourceCoder {
  readonly #by: CodedBy;
  readonly #matcherFor = once((language: string) =>
    rememberingMatcher(makeMatcher(compileTerms(this.#by.themes, language))),
  );
  readonly #finders = once((names: readonly Name[]) => new FactFinders(new NameIndex(names)));

  #lender: Lender | null = null;

  constructor(by: CodedBy) {
    this.#by = by;
  }

  /** `passages`, `rulings`: those of the source. */
  code(source: Source, passages: readonly Passage[], rulings: readonly AnchoredRuling[]): SourceCodings {
    const { themes, names } = this.#by;
    const found = new Map(
      passages.map((passage) => [passage.id, this.#matcherFor(passage.language)(passage)]),
    );
    this.#lender ??= makeLender({ ...this.#by, matcherFor: this.#matcherFor });
    const lent = this.#lender(passages, found);
    const made = passages.flatMap((passage) =>
      makeCodings(passage, found.get(passage.id) ?? [], themes, rulings, lent(passage)),
    );
    const codings =
      names === null
        ? made
        : findFacts({ codings: made, sources: [source], passages, names }, this.#finders(names));
    const spoken = new Set(codings.map(({ theme }) => theme));
    const words = sum(passages.flatMap((passage) => passage.words));
    return { codings, nearest: this.#nearest(passages, found, spoken), words };
  }

  #nearest(
    passages: readonly Passage[],
    found: ReadonlyMap<string, readonly SentenceMatches[]>,
    spoken: ReadonlySet<string>,
  ): Record<string, Nearest> {
    return Object.fromEntries(
      this.#by.themes.flatMap(({ id }, theme) => {
        const nearest = spoken.has(id) ? null : nearestByTerms(theme, passages, found);
        return nearest ? [[id, nearest]] : [];
      }),
    );
  }
}
