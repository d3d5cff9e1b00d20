import { PACKAGE_ROOT } from '../../edges/package-root.js';
import { Refusal } from '../../errors.js';
import { ReviewContext } from '../../views/review/review-context.js';
import { labelsOf, reviewLabels } from '../labels-of.js';
import type { Analysis } from './analysis.js';
import { builtAnalysis } from './built-analysis.js';
import { emptyAnalysis } from './empty-analysis.js';

/** What is shown: an analysis, and the words it is shown in. Another one is to be shown otherwise. */
export interface Shown {
  readonly analysis: Analysis;
  readonly context: ReviewContext;
}

/** Throws a Refusal where the project's own labels cannot be used, or there are none in its language. */
export function shownOf(analysis: Analysis, folder: string): Shown {
  const { briefing } = analysis;
  const words = reviewLabels(briefing.language, folder);
  return { analysis, context: new ReviewContext(briefing, labelsOf(briefing, folder), words) };
}

/** What is shown before the texts are read: what the last build left, if it left anything. */
export function firstShown(folder: string): Shown {
  const built = builtAnalysis(folder);
  try {
    if (built) return shownOf(built, folder);
  } catch (error) {
    // It is told when the texts are read.
    if (!(error instanceof Refusal)) throw error;
  }
  // The shipped words: those of the project may be what is wrong.
  return shownOf(emptyAnalysis(), PACKAGE_ROOT);
}
