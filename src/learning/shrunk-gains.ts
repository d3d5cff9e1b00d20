import { sum } from '../model/sum.js';

/** Below this a variance is rounding: all differences are one. */
const LEAST_VARIANCE = 1e-9;

/**
 * What each theme gains by being taught, drawn towards what all gain: how few rulings of one theme fall in
 * cross-validation is half chance (empirical Bayes, Efron and Morris 1975; the spread between themes as in DerSimonian
 * and Laird 1986). `differences`: by theme, of each of its rulings the squared error without less that with what was
 * taught, two at least. A theme that is alone keeps its own mean.
 */
export function shrunkGains(differences: ReadonlyMap<string, readonly number[]>): Map<string, number> {
  const themes = [...differences].map(([theme, own]) => ({ theme, ...meanOf(own) }));
  const spread = spreadBetween(themes);
  const common = weighedMean(themes, spread);
  return new Map(
    themes.map(({ theme, mean, variance }) => {
      const own = spread / (spread + variance);
      return [theme, themes.length === 1 ? mean : common + own * (mean - common)];
    }),
  );
}

interface Mean {
  readonly mean: number;
  /** Of the mean. */
  readonly variance: number;
}

function meanOf(own: readonly number[]): Mean {
  const mean = sum(own) / own.length;
  const squares = sum(own.map((one) => (one - mean) ** 2));
  return { mean, variance: Math.max(LEAST_VARIANCE, squares / (own.length - 1) / own.length) };
}

/** The mean of means, each weighed by how sure it is. */
function weighedMean(means: readonly Mean[], spread: number): number {
  const weights = means.map(({ variance }) => 1 / (variance + spread));
  return sum(means.map(({ mean }, index) => mean * (weights[index] ?? 0))) / sum(weights);
}

/** Variance of what themes truly gain: 0 where chance alone explains how they differ. */
function spreadBetween(means: readonly Mean[]): number {
  const weights = means.map(({ variance }) => 1 / variance);
  const [all, common] = [sum(weights), weighedMean(means, 0)];
  const apart = sum(means.map(({ mean }, index) => (weights[index] ?? 0) * (mean - common) ** 2));
  const scale = all - sum(weights.map((weight) => weight ** 2)) / all;
  return scale > 0 ? Math.max(0, (apart - (means.length - 1)) / scale) : 0;
}
