import type { Tenth } from '../model/evaluation.js';
import { fourDecimals } from '../model/four-decimals.js';
import type { Verdict } from './verdict.js';

/** What gold said of the codings of each tenth of the scores, those too weak to be shown included. */
export function tenths(verdicts: readonly Pick<Verdict, 'gold' | 'score'>[]): Tenth[] {
  const counts = Array.from({ length: 10 }, () => ({ codings: 0, accepted: 0 }));
  for (const { gold, score } of verdicts) {
    // Ten-thousandths are whole numbers: 0.7 * 10 falls short of 7 in floating point.
    const count = counts[Math.min(9, Math.floor(Math.round(score * 10_000) / 1_000))];
    if (!count || score <= 0) continue;
    count.codings++;
    if (gold) count.accepted++;
  }
  return counts.map(({ codings, accepted }, place) => ({
    from: place / 10,
    to: (place + 1) / 10,
    codings,
    accepted,
    share: codings === 0 ? null : fourDecimals(accepted / codings),
    interval: codings === 0 ? null : wilson(accepted, codings),
  }));
}

/** The 97.5 % point of the normal distribution. */
const Z = 1.959964;

/** Wilson's score interval of a share, 95 % (Wilson 1927, JASA 22:209–212). */
export function wilson(part: number, whole: number): readonly [low: number, high: number] {
  const share = part / whole;
  const middle = share + Z ** 2 / (2 * whole);
  const half = Z * Math.sqrt((share * (1 - share)) / whole + Z ** 2 / (4 * whole ** 2));
  const scale = 1 + Z ** 2 / whole;
  return [
    fourDecimals(Math.max(0, (middle - half) / scale)),
    fourDecimals(Math.min(1, (middle + half) / scale)),
  ];
}
