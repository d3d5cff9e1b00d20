import { sum } from '../model/sum.js';
import { f1Of, type Counts } from './figures.js';
import type { Verdict } from './verdict.js';

/** What gold said of each level of score, best first. */
export interface Tally {
  readonly yes: number[];
  readonly no: number[];
}

type Scored = Pick<Verdict, 'gold' | 'score'>;

/** The scores that were reached, and counting by them: many samples are counted without sorting each. */
export class ScoreLevels {
  readonly #scores: readonly number[];
  readonly #places: ReadonlyMap<number, number>;

  constructor(verdicts: readonly Scored[]) {
    this.#scores = [...new Set(verdicts.map(({ score }) => score))].sort((one, other) => other - one);
    this.#places = new Map(this.#scores.map((score, place) => [score, place]));
  }

  tally(): Tally {
    return { yes: this.#scores.map(() => 0), no: this.#scores.map(() => 0) };
  }

  count(tally: Tally, verdicts: readonly Scored[]): void {
    for (const { gold, score } of verdicts) {
      const counts = gold ? tally.yes : tally.no;
      const place = this.#places.get(score) ?? 0;
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }

  /** Right and wrong answers where every score from `threshold` on is a yes. */
  counts({ yes, no }: Tally, threshold: number): Counts {
    const counts = { both: 0, saidOnly: 0, goldOnly: 0, neither: 0 };
    for (const [place, score] of this.#scores.entries()) {
      counts[score >= threshold ? 'both' : 'goldOnly'] += yes[place] ?? 0;
      counts[score >= threshold ? 'saidOnly' : 'neither'] += no[place] ?? 0;
    }
    return counts;
  }

  /** The score above 0 from which “yes” has the best F1; `present`, where none is better; of equals the nearest to it. */
  best(tally: Tally, present: number): number {
    const all = sum(tally.yes);
    let best = { at: present, f1: f1Of(this.counts(tally, present)) ?? 0 };
    let [both, saidOnly] = [0, 0];
    for (const [place, score] of this.#scores.entries()) {
      if (score <= 0) break;
      both += tally.yes[place] ?? 0;
      saidOnly += tally.no[place] ?? 0;
      const f1 = f1Of({ both, saidOnly, goldOnly: all - both }) ?? 0;
      const nearer = Math.abs(score - present) < Math.abs(best.at - present);
      if (f1 > best.f1 || (f1 === best.f1 && nearer)) best = { at: score, f1 };
    }
    return best.at;
  }
}
