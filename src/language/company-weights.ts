import type { LearntLanguage } from '../model/learnt.js';
import { sum } from '../model/sum.js';

/**
 * Counts that stand for what is known of a stem before a corpus is read: they draw rare stems towards no weight. Of
 * 100 to 5,000 no value was much better or worse.
 */
const PRIOR = 1_000;

/** What each stem is worth as company, theme by theme. */
export interface CompanyWeights {
  /** In the order of `LearntLanguage.themes`; a passage's company is their sum by the root of its stems and one. */
  readonly of: ReadonlyMap<string, Float64Array>;
  /** Of a stem that was not counted. */
  readonly unknown: Float64Array;
}

/**
 * How much more often a stem stands in passages with a theme's terms than in others: the logarithm of the ratio of odds
 * under an informative prior, by its standard error (Monroe, Colaresi and Quinn 2008, “Fightin’ Words”), in the place of
 * the bare likelihood ratio of Newsmap (Watanabe 2018; Watanabe and Zhou 2020), which gives much to what is rare. The
 * mean of a theme is taken away, so that long passages gain nothing, and the rest divided by its spread.
 */
export function companyWeights({ themes, stems }: LearntLanguage): CompanyWeights {
  const all = sum([...stems.values()].map((stem) => stem.passages));
  const within = themes.map((_, theme) => sum([...stems.values()].map((one) => one.themes.get(theme) ?? 0)));
  const of = new Map<string, Float64Array>();
  const means = new Float64Array(themes.length);
  for (const [stem, { passages, themes: counts }] of stems) {
    const weights = Float64Array.from(themes, (_, theme) =>
      ratio(counts.get(theme) ?? 0, within[theme] ?? 0, passages, all),
    );
    for (const [theme, weight] of weights.entries())
      means[theme] = (means[theme] ?? 0) + (weight * passages) / all;
    of.set(stem, weights);
  }
  const scale = (weight: number, theme: number): number =>
    (weight - (means[theme] ?? 0)) / (themes[theme]?.spread || 1);
  for (const weights of of.values())
    for (const [theme, weight] of weights.entries()) weights[theme] = scale(weight, theme);
  return { of, unknown: Float64Array.from(themes, (_, theme) => scale(0, theme)) };
}

function ratio(inTheme: number, ofTheme: number, passages: number, all: number): number {
  const prior = (PRIOR * passages) / all;
  const one = inTheme + prior;
  const other = passages - inTheme + prior;
  const odds = Math.log(one / (ofTheme + PRIOR - one)) - Math.log(other / (all - ofTheme + PRIOR - other));
  return odds / Math.sqrt(1 / one + 1 / other);
}

/** Standard deviations by which the company of these stems lies above that of the corpus, theme by theme. */
export function companyOf(weights: CompanyWeights, stems: Iterable<string>): Float64Array {
  const sums = new Float64Array(weights.unknown.length);
  let count = 0;
  for (const stem of stems) {
    const own = weights.of.get(stem) ?? weights.unknown;
    for (let theme = 0; theme < sums.length; theme++) sums[theme] = (sums[theme] ?? 0) + (own[theme] ?? 0);
    count++;
  }
  const root = Math.sqrt(count + 1);
  return sums.map((one) => one / root);
}
