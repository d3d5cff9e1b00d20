import { featuresOf, FEATURES, taughtSum, type Shown } from '../language/taught-sum.js';
import { addTo } from '../model/add-to.js';
import type { TaughtTheme } from '../model/learnt.js';
import { sum } from '../model/sum.js';
import { fitLogistic, type Example } from './logistic.js';
import { shrunkGains } from './shrunk-gains.js';
import { textFolds } from './text-folds.js';

/** One judged passage as a briefing shows it. */
export interface Lesson {
  readonly theme: string;
  /** What keeps copies of one text in one fold. */
  readonly text: string;
  readonly shown: Shown;
  /** The score without what rulings teach: the share it claims. */
  readonly score: number;
  readonly accepted: boolean;
}

/** Rulings on a theme from which it is taught, and how many of them have to be of the rarer kind. */
const LEAST_RULINGS = 20;
const LEAST_OF_A_KIND = 5;

/** Parts in which a gain is looked for. */
const FOLDS = 10;

/** What holds weights back: of what all themes share, of a theme's own features, of its terms and of its words. */
const PENALTY = { shared: 1, own: 20, term: 1, stem: 0.02 };

/**
 * The themes for which enough was ruled and cross-validation shows a gain, with the weights that the rulings teach. A theme
 * with few rulings is judged by what the others gain as well.
 */
export function teach(lessons: readonly Lesson[]): TaughtTheme[] {
  const themes = [...new Set(lessons.map(({ theme }) => theme))].filter((theme) => isEnough(lessons, theme));
  if (themes.length === 0) return [];
  const trials = crossValidated(lessons, themes);
  const gains = shrunkGains(
    new Map([...trials].map(([theme, own]) => [theme, own.map(({ before, after }) => before - after)])),
  );
  const model = fitted(lessons, themes);
  return themes.flatMap((theme) => {
    const weights = model.get(theme);
    if (!weights || (gains.get(theme) ?? 0) <= 0) return [];
    const own = lessons.filter((lesson) => lesson.theme === theme);
    const accepted = own.filter((lesson) => lesson.accepted).length;
    return [
      {
        theme,
        accepted,
        rejected: own.length - accepted,
        error: errorOf(trials.get(theme) ?? []),
        ...weights,
      },
    ];
  });
}

function isEnough(lessons: readonly Lesson[], theme: string): boolean {
  const own = lessons.filter((lesson) => lesson.theme === theme);
  const accepted = own.filter((lesson) => lesson.accepted).length;
  return own.length >= LEAST_RULINGS && Math.min(accepted, own.length - accepted) >= LEAST_OF_A_KIND;
}

export type TaughtWeights = Pick<TaughtTheme, 'features' | 'terms' | 'stems'>;

/** Squared difference between the share claimed for one passage and what was ruled: by the score alone, and as taught. */
interface Trial {
  readonly before: number;
  readonly after: number;
}

/** By theme, each of its lessons tried with what the others teach. */
function crossValidated(lessons: readonly Lesson[], themes: readonly string[]): Map<string, Trial[]> {
  const folds = textFolds(
    lessons.map(({ text }) => text),
    FOLDS,
  );
  const trials = new Map<string, Trial[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = fitted(
      lessons.filter((_, index) => folds[index] !== fold),
      themes,
    );
    for (const [index, { theme, score, shown, accepted }] of lessons.entries()) {
      const weights = model.get(theme);
      if (folds[index] !== fold || !weights) continue;
      const truth = accepted ? 1 : 0;
      const share = 1 / (1 + Math.exp(-taughtSum(weights, shown)));
      addTo(trials, theme, { before: (score - truth) ** 2, after: (share - truth) ** 2 });
    }
  }
  return trials;
}

/** The means of both. */
function errorOf(trials: readonly Trial[]): TaughtTheme['error'] {
  const mean = (kind: keyof Trial): number => rounded(sum(trials.map((one) => one[kind])) / trials.length);
  return { before: mean('before'), after: mean('after') };
}

/** Weights that all themes share, fitted first, and each theme's own beside them. */
function fitted(lessons: readonly Lesson[], themes: readonly string[]): Map<string, TaughtWeights> {
  const values = (lesson: Lesson): [number, number][] => {
    const features = featuresOf(lesson.shown);
    return FEATURES.map((name, feature) => [feature, features[name]]);
  };
  const shared = fitLogistic(
    lessons.map((lesson) => ({ features: values(lesson), accepted: lesson.accepted, offset: 0 })),
    FEATURES.map(() => PENALTY.shared),
  );
  return new Map(
    themes.map((theme) => {
      const own = lessons.filter((lesson) => lesson.theme === theme);
      return [theme, ownWeights(own, shared, values)];
    }),
  );
}

function ownWeights(
  lessons: readonly Lesson[],
  shared: Float64Array,
  values: (lesson: Lesson) => [number, number][],
): TaughtWeights {
  const terms = [...new Set(lessons.flatMap((lesson) => lesson.shown.terms))].sort();
  const stems = repeated(lessons.flatMap((lesson) => [...new Set(lesson.shown.stems)]));
  const termAt = new Map(terms.map((term, index) => [term, FEATURES.length + index]));
  const stemAt = new Map(stems.map((stem, index) => [stem, FEATURES.length + terms.length + index]));
  const examples = lessons.map((lesson): Example => {
    const dense = values(lesson);
    const words = new Set(lesson.shown.stems);
    const root = Math.sqrt(words.size + 1);
    return {
      features: [
        ...dense,
        ...[...new Set(lesson.shown.terms)].map((term) => [termAt.get(term) ?? 0, 1] as const),
        ...[...words].flatMap((stem) => {
          const feature = stemAt.get(stem);
          return feature === undefined ? [] : [[feature, 1 / root] as const];
        }),
      ],
      accepted: lesson.accepted,
      offset: sum(dense.map(([feature, value]) => (shared[feature] ?? 0) * value)),
    };
  });
  const weights = fitLogistic(examples, [
    ...FEATURES.map(() => PENALTY.own),
    ...terms.map(() => PENALTY.term),
    ...stems.map(() => PENALTY.stem),
  ]);
  const at = (index: number): number => rounded(weights[index] ?? 0);
  const named = (names: readonly string[], from: number): Map<string, number> =>
    new Map(
      names.map((name, index) => [name, at(from + index)] as const).filter(([, weight]) => weight !== 0),
    );
  return {
    features: Object.fromEntries(
      FEATURES.map((name, index) => [name, rounded(at(index) + (shared[index] ?? 0))]),
    ),
    terms: named(terms, FEATURES.length),
    stems: named(stems, FEATURES.length + terms.length),
  };
}

/** The words that stand there twice or more: what a single passage holds teaches nothing of others. */
function repeated(words: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(words.filter((word) => seen.has(word) || !seen.add(word)))].sort();
}

function rounded(weight: number): number {
  return Math.round(weight * 1e4) / 1e4;
}
