import { PassageMatcher } from '../codings/passage-matcher.js';
import type { MatchedPassage } from '../codings/passage-evidence.js';
import { CompanyCount } from '../learning/count-company.js';
import type { Learnt } from '../model/learnt.js';
import type { Passage } from '../model/passage.js';
import type { Theme } from '../model/theme.js';

/** Matches the terms of a codebook in a passage. */
export type Match = (passage: Passage) => MatchedPassage;

export function matching(themes: readonly Theme[]): Match {
  const matcher = new PassageMatcher(themes);
  return (passage) => matcher.match(passage);
}

/** Learns from passages as they come what company a codebook's terms keep. */
export class CorpusReader {
  readonly #match: Match;
  readonly #count: CompanyCount;

  constructor(themes: readonly Theme[], match = matching(themes)) {
    this.#match = match;
    this.#count = new CompanyCount(themes.map(({ id }) => id));
  }

  add(passage: Passage): void {
    this.#count.add(passage, themesIn(this.#match(passage)));
  }

  get passages(): number {
    return this.#count.passages;
  }

  /** What was learnt; nothing of languages with too few passages. */
  learnt(): Learnt {
    return { languages: this.#count.learnt(), taught: [] };
  }
}

/** Themes of which a strong or plain term stands in the passage. */
function themesIn({ found }: MatchedPassage): Set<number> {
  const shows = found.filter((one) => one.matches.some(({ term }) => term.strength !== 'weak'));
  return new Set(shows.map(({ theme }) => theme));
}
