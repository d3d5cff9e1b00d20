import type { Evaluation, Threshold } from '../model/evaluation.js';
import { fourDecimals } from '../model/four-decimals.js';
import { grouped } from '../model/grouped.js';
import { METHOD } from '../model/method.js';
import { f1Of, type Counts } from './figures.js';
import { ScoreLevels } from './score-levels.js';
import { seeded } from './seeded.js';
import type { Verdict } from './verdict.js';

/** Fewer judged rows, or fewer of either kind, settle no threshold. */
const LEAST_JUDGED = 30;
const LEAST_OF_EACH = 5;
const SAMPLES = 500;

const METHOD_NAME = `best F1; 95 % percentile interval of ${SAMPLES} bootstrap samples of whole sources`;

type Scored = Pick<Verdict, 'theme' | 'source' | 'gold' | 'score'>;

/** A threshold for each theme with enough judged rows, as far as these can tell. `themes`: in order. */
export function thresholds(
  verdicts: readonly Scored[],
  themes: readonly string[],
  seed: number,
): Evaluation['thresholds'] {
  const byTheme = new Map<string, Scored[]>(themes.map((theme) => [theme, []]));
  for (const verdict of verdicts) byTheme.get(verdict.theme)?.push(verdict);
  return {
    method: METHOD_NAME,
    seed,
    present: METHOD.coded,
    suggested: [...byTheme].flatMap(([theme, list]) =>
      isEnough(list) ? [suggestion(theme, list, seed)] : [],
    ),
    tooFew: themes.filter((theme) => !isEnough(byTheme.get(theme) ?? [])),
  };
}

function isEnough(verdicts: readonly Scored[]): boolean {
  const yes = verdicts.filter(({ gold }) => gold).length;
  return verdicts.length >= LEAST_JUDGED && Math.min(yes, verdicts.length - yes) >= LEAST_OF_EACH;
}

/** Percentile bootstrap (Efron & Tibshirani 1993, ch. 13) over sources; the rows that a sample leaves out judge it. */
function suggestion(theme: string, verdicts: readonly Scored[], seed: number): Threshold {
  const levels = new ScoreLevels(verdicts);
  const sources = bySource(verdicts);
  const next = seeded(seed);
  const found: number[] = [];
  const unseen = { suggested: NOTHING, present: NOTHING };
  for (let sample = 0; sample < SAMPLES; sample++) {
    const [inside, outside] = [levels.tally(), levels.tally()];
    const times = sources.map(() => 0);
    for (const _ of sources) {
      const place = Math.floor(next() * sources.length);
      times[place] = (times[place] ?? 0) + 1;
      levels.count(inside, sources[place] ?? []);
    }
    for (const [place, source] of sources.entries()) if (times[place] === 0) levels.count(outside, source);
    const best = levels.best(inside, METHOD.coded);
    found.push(best);
    unseen.suggested = plus(unseen.suggested, levels.counts(outside, best));
    unseen.present = plus(unseen.present, levels.counts(outside, METHOD.coded));
  }
  found.sort((one, other) => one - other);
  const all = levels.tally();
  levels.count(all, verdicts);
  const [suggested, present] = [rounded(f1Of(unseen.suggested)), rounded(f1Of(unseen.present))];
  return {
    theme,
    judged: verdicts.length,
    threshold: levels.best(all, METHOD.coded),
    interval: [found[Math.floor(0.025 * SAMPLES)] ?? 0, found[Math.ceil(0.975 * SAMPLES) - 1] ?? 0],
    unseen: { suggested, present },
    advice: (suggested ?? 0) > (present ?? 0) ? 'change' : 'keep',
  };
}

const NOTHING: Counts = { both: 0, saidOnly: 0, goldOnly: 0, neither: 0 };

function plus(one: Counts, other: Counts): Counts {
  return {
    both: one.both + other.both,
    saidOnly: one.saidOnly + other.saidOnly,
    goldOnly: one.goldOnly + other.goldOnly,
    neither: one.neither + other.neither,
  };
}

function rounded(value: number | null): number | null {
  return value === null ? null : fourDecimals(value);
}

function bySource(verdicts: readonly Scored[]): Scored[][] {
  return [...grouped(verdicts, ({ source }) => source).values()];
}
