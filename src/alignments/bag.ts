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

/** Weight of the shared details, and the same over the geometric mean of both weights (Ochiai 1957, weighted). */
export function shareOf(one: Bag, other: Bag): { readonly weight: number; readonly share: number } {
  let weight = 0;
  let shared = 0;
  let [here, there] = [0, 0];
  while (here < one.keys.length && there < other.keys.length) {
    const ahead = (one.keys[here] ?? 0) - (other.keys[there] ?? 0);
    if (ahead === 0) {
      shared += 1 - Math.max(one.narrower[here] ?? 0, other.narrower[there] ?? 0);
      weight += Math.min(one.weights[here] ?? 0, other.weights[there] ?? 0);
    }
    if (ahead <= 0) here++;
    if (ahead >= 0) there++;
  }
  if (shared < LEAST_SHARED || weight === 0) return { weight: 0, share: 0 };
  return { weight, share: weight / Math.sqrt(one.total * other.total) };
}
