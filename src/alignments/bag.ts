import type { Numbering } from '../model/numbering.js';
import { sum } from '../model/sum.js';
import type { Detail } from './details.js';

/** Two sentences that share fewer details than this share a word, not a statement. */
const LEAST_SHARED = 2;

/** The details of a sentence with what each is worth in a comparison. */
export interface Bag {
  /** Numbers of their keys, in order, each once. */
  readonly keys: Uint32Array;
  /** Of each key. */
  readonly weights: Float64Array;
  /** Sum of the weights. */
  readonly total: number;
  /** Of each key 1 where its detail only makes another one closer, else 0. */
  readonly narrower: Uint8Array;
}

/** `numbers`: of the keys, the same for all that is compared. */
export function bagOf(details: readonly Detail[], numbers: Numbering): Bag {
  if (details.length === 0) return EMPTY;
  const weights = new Map<number, number>();
  const narrower = new Set<number>();
  for (const { key, weight, narrows } of details) {
    const number = numbers.of(key);
    if (!weights.has(number)) weights.set(number, weight);
    if (narrows) narrower.add(number);
  }
  const keys = Uint32Array.from(weights.keys()).sort();
  return {
    keys,
    weights: Float64Array.from(keys, (key) => weights.get(key) ?? 0),
    total: sum([...weights.values()]),
    narrower: Uint8Array.from(keys, (key) => (narrower.has(key) ? 1 : 0)),
  };
}

const EMPTY: Bag = {
  keys: new Uint32Array(),
  weights: new Float64Array(),
  total: 0,
  narrower: new Uint8Array(),
};

/** What two bags have in common. */
export interface BagShare {
  readonly weight: number;
  /** The same over the geometric mean of both weights (Ochiai 1957, weighted). */
  readonly share: number;
}

const NOTHING: BagShare = { weight: 0, share: 0 };

/** A bag laid out so that it is quick to hold many others against it. */
export class HeldBag {
  #bag = EMPTY;
  /** By key its place in the bag, from 1; 0 where it is not there. */
  #places = new Uint32Array(1024);

  hold(bag: Bag): void {
    if (this.#bag === bag) return;
    for (const key of this.#bag.keys) this.#places[key] = 0;
    this.#bag = bag;
    const most = bag.keys.at(-1) ?? 0;
    if (most >= this.#places.length) this.#places = new Uint32Array(most * 2);
    for (let place = 0; place < bag.keys.length; place++) this.#places[bag.keys[place] ?? 0] = place + 1;
  }

  /** Weight of the details that another bag shares with it. */
  shareOf(other: Bag): BagShare {
    const { keys, weights, narrower } = other;
    const held = this.#bag;
    let [weight, shared] = [0, 0];
    for (let at = 0; at < keys.length; at++) {
      const place = (this.#places[keys[at] ?? 0] ?? 0) - 1;
      if (place < 0) continue;
      shared += 1 - Math.max(narrower[at] ?? 0, held.narrower[place] ?? 0);
      weight += Math.min(weights[at] ?? 0, held.weights[place] ?? 0);
    }
    if (shared < LEAST_SHARED || weight === 0) return NOTHING;
    return { weight, share: weight / Math.sqrt(other.total * held.total) };
  }
}
