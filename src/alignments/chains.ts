import type { Candidate } from './candidates.js';
import { SENTENCES } from './sentence-method.js';

/** Candidates that keep the order of both versions, and what they earn together. */
export interface Chain {
  /** In order. */
  readonly links: readonly Candidate[];
  readonly gain: number;
}

const NONE = -1;

/**
 * Chains of candidates, each further on in both versions than the one before, that earn most: the likeness of each above
 * the threshold, less what the sentences passed over between two of them cost (the monotone dynamic programme of
 * Needleman and Wunsch 1970 and Smith and Waterman 1981, over the candidates alone).
 */
export class Chains {
  readonly #candidates: readonly Candidate[];
  /** What the best chain that ends in each candidate earns. */
  readonly #gains: Float64Array;
  /** The candidate before it in that chain. */
  readonly #before: Int32Array;

  readonly #extent: Extent;

  /** `candidates` stand in order of the older sentence, then of the newer. */
  constructor(candidates: readonly Candidate[], extent: Extent) {
    this.#candidates = candidates;
    this.#extent = extent;
    this.#gains = new Float64Array(candidates.length);
    this.#before = new Int32Array(candidates.length).fill(NONE);
    const byNewer = new Int32Array(extent.newer).fill(NONE);
    const earlier = new BestBefore(extent.newer, this.#gains);
    let above: Row = { from: 0, to: 0, old: NONE };
    for (let from = 0; from < candidates.length;) {
      const own = this.#row(from);
      this.#fill(own, own.old === above.old + 1 ? above : { ...above, from: above.to }, byNewer, earlier);
      for (let at = own.from; at < own.to; at++) {
        const { newer } = this.#candidate(at);
        if (this.#gain(at) > this.#gain(byNewer[newer] ?? NONE)) byNewer[newer] = at;
        earlier.add(newer, at);
      }
      above = own;
      from = own.to;
    }
  }

  /** The chain that earns most; none where that is no link at all. */
  best(): Chain {
    let end = NONE;
    let most = -this.#outside(this.#extent.old, this.#extent.newer);
    for (let at = 0; at < this.#gains.length; at++) {
      const { old, newer } = this.#candidate(at);
      const gain = this.#gain(at) - this.#outside(this.#extent.old - 1 - old, this.#extent.newer - 1 - newer);
      if (gain > most) [end, most] = [at, gain];
    }
    return { links: this.#links(end), gain: most };
  }

  /** The chains that earn `least` or more, the best first; no sentence stands in two of them. */
  apart(least: number): Chain[] {
    const ends = [...this.#gains.keys()].filter((at) => this.#gain(at) >= least);
    ends.sort((a, b) => this.#gain(b) - this.#gain(a) || a - b);
    const olds = new Set<number>();
    const newers = new Set<number>();
    return ends.flatMap((end): Chain[] => {
      const taken = ({ old, newer }: Candidate): boolean => olds.has(old) || newers.has(newer);
      let start = end;
      if (taken(this.#candidate(end))) return [];
      for (let at = end; at !== NONE && !taken(this.#candidate(at)); at = this.#before[at] ?? NONE)
        start = at;
      const gain = this.#gain(end) - this.#gain(start) + earned(this.#candidate(start).likeness);
      if (gain < least) return [];
      const links = this.#links(end, this.#before[start]);
      for (const { old, newer } of links) {
        olds.add(old);
        newers.add(newer);
      }
      return [{ links, gain }];
    });
  }

  #fill(own: Row, above: Row, byNewer: Int32Array, earlier: BestBefore): void {
    let passed = above.from;
    let leftOf = NONE;
    for (let at = own.from; at < own.to; at++) {
      const { old, newer, likeness } = this.#candidate(at);
      for (; passed < above.to && this.#candidate(passed).newer < newer - 1; passed++)
        if (this.#gain(passed) > this.#gain(leftOf)) leftOf = passed;
      const beside = passed < above.to && this.#candidate(passed).newer === newer - 1 ? passed : NONE;
      const ways = [
        { before: beside, cost: 0 },
        { before: leftOf, cost: SENTENCES.passed },
        { before: byNewer[newer - 1] ?? NONE, cost: SENTENCES.passed },
        { before: earlier.before(newer), cost: SENTENCES.replaced },
      ];
      let gain = -this.#outside(old, newer);
      for (const { before, cost } of ways) {
        if (before === NONE || this.#gain(before) - cost <= gain) continue;
        gain = this.#gain(before) - cost;
        this.#before[at] = before;
      }
      this.#gains[at] = gain + earned(likeness);
    }
  }

  /** What it costs to leave so many sentences of each version before the first link or behind the last. */
  #outside(olds: number, newers: number): number {
    if (!this.#extent.whole || olds + newers === 0) return 0;
    return olds > 0 && newers > 0 ? SENTENCES.replaced : SENTENCES.passed;
  }

  #row(from: number): Row {
    const { old } = this.#candidate(from);
    let to = from;
    while (to < this.#candidates.length && this.#candidate(to).old === old) to++;
    return { from, to, old };
  }

  #links(end: number, until = NONE): Candidate[] {
    const links: Candidate[] = [];
    for (let at = end; at !== until && at !== NONE; at = this.#before[at] ?? NONE)
      links.push(this.#candidate(at));
    return links.toReversed();
  }

  #candidate(at: number): Candidate {
    const found = this.#candidates[at];
    if (!found) throw new Error(`no candidate ${at}`);
    return found;
  }

  #gain(at: number): number {
    return at === NONE ? -Infinity : (this.#gains[at] ?? 0);
  }
}

/** How far the chains may reach. */
export interface Extent {
  /** Sentences of the older version. */
  readonly old: number;
  readonly newer: number;
  /** Whether a chain is to lead from the beginning of both versions to their end: what it leaves there costs. */
  readonly whole: boolean;
}

/** The candidates of one older sentence: half-open range of their places. */
interface Row {
  readonly from: number;
  readonly to: number;
  readonly old: number;
}

function earned(likeness: number): number {
  return Math.min(likeness, SENTENCES.sure) - SENTENCES.link;
}

/** The best chain that ends before a newer sentence, in logarithmic time (Fenwick 1994). */
class BestBefore {
  readonly #tree: Int32Array;
  readonly #gains: Float64Array;

  constructor(size: number, gains: Float64Array) {
    this.#tree = new Int32Array(size + 1).fill(NONE);
    this.#gains = gains;
  }

  add(newer: number, chain: number): void {
    for (let at = newer + 1; at < this.#tree.length; at += at & -at)
      if (this.#gain(chain) > this.#gain(this.#tree[at] ?? NONE)) this.#tree[at] = chain;
  }

  before(newer: number): number {
    let best = NONE;
    for (let at = newer; at > 0; at -= at & -at) {
      const held = this.#tree[at] ?? NONE;
      if (this.#gain(held) > this.#gain(best)) best = held;
    }
    return best;
  }

  #gain(at: number): number {
    return at === NONE ? -Infinity : (this.#gains[at] ?? 0);
  }
}
