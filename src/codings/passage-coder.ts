import { subjectStems } from '../language/subject-stems.js';
import type { Shown } from '../language/taught-sum.js';
import type { Lift } from '../model/coding.js';
import type { Learnt } from '../model/learnt.js';
import { METHOD } from '../model/method.js';
import type { PassageCoding } from '../model/passage-coding.js';
import type { Theme } from '../model/theme.js';
import {
  EvidenceReader,
  neighbourLifts,
  REACH,
  type MatchedPassage,
  type PassageEvidence,
} from './passage-evidence.js';
import { sumOf } from './curve.js';
import { learntWeight } from './company.js';
import { evidence, scoreOfSum, weighed, zoneOf } from './score.js';
import { shownOf, Taught } from './taught.js';

/** Adjoining passages of one source; those from `from` up to `to` are coded, the others are their neighbours. */
export interface PassageGroup {
  readonly items: readonly MatchedPassage[];
  readonly from: number;
  readonly to: number;
}

/** What surroundings lend a theme without a term before it is looked at: the leading one needs more by `lead.ahead`. */
const LEAST_HINT = 0.05;

/** Codes whole passages: all sentences of one count together, a repeated term ever less, as in a quote of several. */
export class PassageCoder {
  readonly #themes: readonly Theme[];
  readonly #reader: EvidenceReader;
  readonly #taught: Taught;

  constructor(themes: readonly Theme[], learnt: Learnt | null) {
    this.#themes = themes;
    this.#reader = new EvidenceReader(themes, learnt);
    this.#taught = new Taught(themes, learnt);
  }

  /** For each passage from `from` up to `to`, the themes that have a score there, best first, then as in the codebook. */
  code({ items, from, to }: PassageGroup): PassageCoding[][] {
    const read = items.map((item) => this.#reader.of(item));
    return read.slice(from, to).map((own, index) => {
      const place = from + index;
      const beside = read.flatMap((other, at) => {
        const distance = Math.abs(at - place);
        return distance === 0 || distance > REACH ? [] : [{ evidence: other, distance }];
      });
      return this.#codings(own, neighbourLifts(beside));
    });
  }

  /** What a model is taught of a passage by itself: what is shown of one theme in it, and its score without the model. */
  shown(item: MatchedPassage, theme: number): { readonly shown: Shown; readonly score: number } {
    const own = this.#reader.of(item);
    const matches = own.matches.get(theme) ?? [];
    const sum = evidence(matches) + learntWeight(own.company?.deviations.get(theme));
    const stems = [...subjectStems(own.passage.text, own.passage.language).keys()];
    return { shown: shownOf(theme, matches, own.company, sum, stems), score: scoreOfSum(sum) };
  }

  #codings(own: PassageEvidence, neighbours: ReadonlyMap<number, Lift>): PassageCoding[] {
    const candidates = new Set([...own.scores.keys(), ...own.matches.keys(), ...neighbours.keys()]);
    const codings = [...candidates]
      .sort((one, other) => one - other)
      .flatMap((theme) => this.#coding(theme, own, neighbours.get(theme)) ?? [])
      .sort((one, other) => other.score - one.score);
    return this.#reader.company.isNamed(own.passage) ? withLead(codings) : codings;
  }

  #coding(theme: number, own: PassageEvidence, neighbour: Lift | undefined): PassageCoding | null {
    const id = this.#themes[theme]?.id;
    const matches = own.matches.get(theme) ?? [];
    const hint = learntWeight(own.company?.deviations.get(theme)) + (neighbour?.weight ?? 0);
    if (matches.length === 0 && hint < LEAST_HINT && !this.#taught.has(theme)) return null;
    const learnt = own.company?.lift(theme) ?? null;
    const lifts = [neighbour, learnt].flatMap((lift) => (lift ? [lift] : []));
    const sum = evidence(matches) + lifts.reduce((total, lift) => total + lift.weight, 0);
    const taught = this.#taught.lift(theme, own.passage, matches, own.company, sum);
    const reached = scoreOfSum(sum + (taught?.weight ?? 0));
    if (id === undefined || reached === 0) return null;
    const spans = weighed(matches).map((match, index) => ({
      ...match,
      strength: matches[index]?.term.strength ?? 'plain',
    }));
    return {
      theme: id,
      score: reached,
      zone: zoneOf(reached),
      spans,
      lifts: taught ? [...lifts, taught] : lifts,
    };
  }
}

/** Where no theme is shown, the leading one is lent a little if it is well ahead of the next. */
function withLead(codings: readonly PassageCoding[]): PassageCoding[] {
  const [first, second, ...others] = codings;
  if (!first || first.zone !== 'below') return [...codings];
  const { weight, ahead } = METHOD.lift.lead;
  const sum = sumOf(first.score);
  if (sum - sumOf(second?.score ?? 0) < ahead) return [...codings];
  const reached = scoreOfSum(sum + weight);
  const lift: Lift = { kind: 'learnt', from: 'ahead of all other themes', weight };
  const lifted = { ...first, score: reached, zone: zoneOf(reached), lifts: [...first.lifts, lift] };
  return [lifted, ...(second ? [second] : []), ...others];
}
