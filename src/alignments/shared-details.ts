import { fourDecimals } from '../model/four-decimals.js';
import type { SharedDetail } from '../model/alignment.js';
import type { Quote, WeighedDetail } from './quote.js';

/** How many shared details a row keeps. */
const MOST_SHARED = 8;

/** What quotes of two sources or more share, the heaviest kept, as printed in the earliest and in its order. */
export function sharedDetails(quotes: readonly Quote[]): SharedDetail[] {
  const found = new Map<string, WeighedDetail>();
  for (const quote of quotes) {
    for (const [key, detail] of quote.printed) {
      const others = quotes.some((other) => other.source !== quote.source && other.printed.has(key));
      if (others && !found.has(key)) found.set(key, { ...detail });
    }
  }
  const apart = joined([...found.values()]);
  const kept = new Set([...apart].sort((a, b) => b.weight - a.weight).slice(0, MOST_SHARED));
  return apart
    .filter((detail) => kept.has(detail))
    .map(({ kind, text, weight }) => ({ kind, text, weight: fourDecimals(weight) }));
}

/** The year, month and day of one date as one detail; words of a longer name that is shared as a whole are left out. */
function joined(details: readonly WeighedDetail[]): WeighedDetail[] {
  const made: WeighedDetail[] = [];
  for (const detail of details) {
    const at = made.findIndex(
      ({ kind, start }) => kind === 'date' && detail.kind === kind && detail.start === start,
    );
    const known = made[at];
    if (!known) made.push(detail);
    else {
      const text = detail.text.length > known.text.length ? detail.text : known.text;
      made.splice(at, 1, { ...known, text, weight: known.weight + detail.weight });
    }
  }
  const names = made.filter(({ kind, text }) => kind !== 'word' && /\s/u.test(text));
  return made.filter(
    ({ kind, start, text }) =>
      kind !== 'word' ||
      !names.some((name) => start >= name.start && start + text.length <= name.start + name.text.length),
  );
}
