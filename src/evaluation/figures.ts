import type { Figures, MeanFigures, ThemeFigures } from '../model/evaluation.js';
import { fourDecimals } from '../model/four-decimals.js';
import { sum } from '../model/sum.js';
import { cohenKappa, coincidencesOfTwo, krippendorffAlpha, type Confusion } from './agreement.js';
import type { Verdict } from './verdict.js';

/** Right and wrong answers by kind. */
export interface Counts {
  readonly both: number;
  readonly saidOnly: number;
  readonly goldOnly: number;
  readonly neither: number;
}

export function countsOf(verdicts: Iterable<Pick<Verdict, 'gold' | 'said'>>): Counts {
  const counts = { both: 0, saidOnly: 0, goldOnly: 0, neither: 0 };
  for (const { gold, said } of verdicts) {
    if (said === 'coded') counts[gold ? 'both' : 'saidOnly']++;
    else counts[gold ? 'goldOnly' : 'neither']++;
  }
  return counts;
}

/** F1, the harmonic mean of precision and recall (van Rijsbergen 1979); null where there was nothing to find or say. */
export function f1Of({ both, saidOnly, goldOnly }: Omit<Counts, 'neither'>): number | null {
  return ratio(2 * both, 2 * both + saidOnly + goldOnly);
}

/** The figures of at least one verdict. */
export function figuresOf(counts: Counts): Figures {
  const { both, saidOnly, goldOnly, neither } = counts;
  const judged = both + saidOnly + goldOnly + neither;
  const confusion: Confusion = [
    [both, saidOnly],
    [goldOnly, neither],
  ];
  return {
    judged,
    gold: both + goldOnly,
    said: both + saidOnly,
    both,
    precision: rounded(ratio(both, both + saidOnly)),
    recall: rounded(ratio(both, both + goldOnly)),
    f1: rounded(f1Of(counts)),
    accuracy: fourDecimals((both + neither) / judged),
    kappa: rounded(cohenKappa(confusion)),
    alpha: rounded(krippendorffAlpha(coincidencesOfTwo(confusion))),
  };
}

/** Means over themes, all of equal weight. */
export function meanFigures(themes: readonly ThemeFigures[]): MeanFigures {
  const defined = (key: 'kappa' | 'alpha'): number | null => {
    const found = themes.flatMap((theme) => theme[key] ?? []);
    return found.length === 0 ? null : mean(found);
  };
  return {
    themes: themes.length,
    precision: mean(themes.map(({ precision }) => precision ?? 0)),
    recall: mean(themes.map(({ recall }) => recall ?? 0)),
    f1: mean(themes.map(({ f1 }) => f1 ?? 0)),
    accuracy: mean(themes.map(({ accuracy }) => accuracy)),
    kappa: defined('kappa'),
    alpha: defined('alpha'),
  };
}

function mean(numbers: readonly number[]): number {
  return fourDecimals(sum(numbers) / Math.max(1, numbers.length));
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function rounded(value: number | null): number | null {
  return value === null ? null : fourDecimals(value);
}
