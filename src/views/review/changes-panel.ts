import type { Problem } from '../../errors.js';
import { addressOf, type Choice } from './choice.js';
import type { EditionChanges } from './edition-changes.js';
import type { EditionPair } from './edition-pair.js';
import { problemViews, type ProblemView } from './problem-views.js';
import type { ReviewContext } from './review-context.js';
import type { Option } from './theme-panel.js';

/** Editions compared, or being compared. */
export interface Comparison {
  /** Numbers of all editions, in order. */
  readonly editions: readonly number[];
  /** Null before there is an edition. */
  readonly pair: EditionPair | null;
  /** Null until they are compared, and where they cannot be. */
  readonly changes: EditionChanges | null;
  /** Why they cannot be compared; empty where they can. */
  readonly problems: readonly Problem[];
}

/** What changed between two editions, in place of a theme. */
export interface ChangesPanel {
  /** Theme that is shown again afterwards; empty in a briefing without themes. */
  readonly id: string;
  readonly slug: string;
  /** Where it is. */
  readonly back: string;
  /** Editions there are; empty before there is one. */
  readonly from: readonly EditionOption[];
  readonly to: readonly EditionOption[];
  readonly changes: EditionChanges | null;
  readonly problems: readonly ProblemView[];
}

export interface EditionOption extends Option {
  readonly chosen: boolean;
}

export function changesPanel(comparison: Comparison, choice: Choice, context: ReviewContext): ChangesPanel {
  const { editions, pair, changes, problems } = comparison;
  const options = (chosen: number | null | undefined): EditionOption[] =>
    editions.map((number) => ({
      value: String(number),
      text: context.words.text('editionOption', { number }),
      chosen: number === chosen,
    }));
  const now = { value: 'now', text: context.words.text('now'), chosen: pair?.to === null };
  return {
    id: choice.theme?.id ?? '',
    slug: choice.theme?.slug ?? '',
    back: addressOf(choice, {}),
    from: options(pair?.from),
    to: pair ? [...options(pair.to), now] : [],
    changes,
    problems: problemViews(problems),
  };
}
