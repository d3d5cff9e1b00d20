import type { Lift } from '../model/coding.js';
import { fourDecimals } from '../model/four-decimals.js';
import type { Learnt } from '../model/learnt.js';
import { METHOD } from '../model/method.js';
import type { Passage } from '../model/passage.js';
import type { Theme } from '../model/theme.js';
import { Company, learntWeight, type CompanyFound } from './company.js';
import { matchesByTheme, type SentenceMatches, type TermMatch } from './match-terms.js';
import { BORDERLINE, evidence, scoreOfSum } from './score.js';

/** A passage and what the terms matched in it. */
export interface MatchedPassage {
  readonly passage: Passage;
  readonly found: readonly SentenceMatches[];
}

/** What speaks for the themes in one whole passage, its neighbours left aside. */
export interface PassageEvidence {
  readonly passage: Passage;
  /** By place of the theme in the codebook. */
  readonly matches: ReadonlyMap<number, readonly TermMatch[]>;
  readonly company: CompanyFound | undefined;
  /** Of the passage by itself, by theme; only those above 0. */
  readonly scores: ReadonlyMap<number, number>;
}

/** Works out what speaks for the themes in passages, each once however often it is a neighbour. */
export class EvidenceReader {
  readonly company: Company;
  readonly #known = new WeakMap<MatchedPassage, PassageEvidence>();

  constructor(themes: readonly Theme[], learnt: Learnt | null) {
    this.company = new Company(themes, learnt);
  }

  of(matched: MatchedPassage): PassageEvidence {
    const known = this.#known.get(matched);
    if (known) return known;
    const made = this.#read(matched);
    this.#known.set(matched, made);
    return made;
  }

  #read({ passage, found }: MatchedPassage): PassageEvidence {
    const matches = matchesByTheme(found);
    const company = this.company.in(passage, passage.text);
    const scores = new Map<number, number>();
    for (const theme of new Set([...matches.keys(), ...(company?.deviations.keys() ?? [])])) {
      const own = evidence(matches.get(theme) ?? []);
      const reached = scoreOfSum(own + learntWeight(company?.deviations.get(theme)));
      if (reached > 0) scores.set(theme, reached);
    }
    return { passage, matches, company, scores };
  }
}

/** Passages on each side that lend to the one between them. */
export const REACH = 2;

/** What the passages about one lend it, by theme: `beside` in order, with their distance. */
export function neighbourLifts(
  beside: readonly { readonly evidence: PassageEvidence; readonly distance: number }[],
): Map<number, Lift> {
  const sums = new Map<number, { sum: number; from: string[] }>();
  for (const { evidence: other, distance } of beside) {
    const share = distance === 1 ? METHOD.lift.neighbour.beside : METHOD.lift.neighbour.further;
    for (const [theme, reached] of other.scores) {
      if (reached < BORDERLINE) continue;
      const known = sums.get(theme) ?? { sum: 0, from: [] };
      sums.set(theme, known);
      known.sum += share * reached;
      known.from.push(other.passage.id);
    }
  }
  return new Map(
    [...sums].map(([theme, { sum, from }]) => {
      const weight = fourDecimals(Math.min(METHOD.lift.neighbour.most, sum));
      return [theme, { kind: 'neighbour', from: from.join(', '), weight }];
    }),
  );
}
