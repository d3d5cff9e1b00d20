/** A value of a feature, by the feature's number. */
export type Sparse = readonly (readonly [feature: number, value: number])[];

export interface Example {
  readonly features: Sparse;
  readonly accepted: boolean;
  /** What is known before: a sum that the fitted weights are added to. */
  readonly offset: number;
}

/** Rounds at most, and the step below which weights have come to rest. */
const ROUNDS = 40;
const AT_REST = 2e-3;

/**
 * Logistic regression with a penalty on squared weights, fitted by cyclic coordinate descent (Genkin, Lewis and Madigan
 * 2007): no randomness, the same weights at every run. `penalties` gives one for each feature.
 */
export function fitLogistic(examples: readonly Example[], penalties: readonly number[]): Float64Array {
  const weights = new Float64Array(penalties.length);
  const sums = Float64Array.from(examples, (example) => example.offset);
  const holders = penalties.map(() => [] as [example: number, value: number][]);
  for (const [index, { features }] of examples.entries()) {
    for (const [feature, value] of features) if (value !== 0) holders[feature]?.push([index, value]);
  }
  for (let round = 0; round < ROUNDS; round++) {
    let largest = 0;
    for (const [feature, held] of holders.entries()) {
      if (held.length === 0) continue;
      const penalty = penalties[feature] ?? 1;
      const before = weights[feature] ?? 0;
      let slope = -penalty * before;
      let bend = penalty;
      for (const [index, value] of held) {
        const share = 1 / (1 + Math.exp(-(sums[index] ?? 0)));
        slope += value * ((examples[index]?.accepted ? 1 : 0) - share);
        bend += value * value * share * (1 - share);
      }
      // A step of more than one would overshoot where shares are near 0 or 1.
      const step = Math.max(-1, Math.min(1, slope / bend));
      weights[feature] = before + step;
      largest = Math.max(largest, Math.abs(step));
      for (const [index, value] of held) sums[index] = (sums[index] ?? 0) + step * value;
    }
    if (largest < AT_REST) break;
  }
  return weights;
}
