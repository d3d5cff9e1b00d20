import type { Redline } from '../../model/alignment.js';
import type { BriefingCoding, BriefingTheme } from '../../model/briefing.js';
import { sourceOf } from '../citations.js';
import { quoteView } from '../quote-view.js';
import type { QuoteView } from '../theme-page.js';
import { seenOf } from './seen.js';
import type { ReviewContext } from './review-context.js';

/** A quote with all that can be ruled on it. */
export interface QuoteCard extends QuoteView {
  readonly coding: string;
  readonly source: string;
  readonly passage: string;
  /** Tells these very words from others that may stand there later. */
  readonly seen: string;
  /** Named for whoever hears it: theme, source and place. */
  readonly name: string;
  readonly accepted: boolean;
  readonly pinned: boolean;
  readonly hidden: boolean;
  /** Whether a counterpart answers it. */
  readonly linked: boolean;
  /** Who ruled what and why, a line each. */
  readonly rulings: readonly string[];
}

export function quoteCard(
  theme: BriefingTheme,
  coding: BriefingCoding,
  linked: boolean,
  redline: Redline | undefined,
  context: ReviewContext,
): QuoteCard {
  const view = quoteView(theme, coding, context, redline);
  const { labels, words } = context;
  const rulings = context.rulingsOn(coding.id);
  const accepted = ['accept', 'add'].some((kind) => context.isRuled(coding.id, kind));
  return {
    ...view,
    coding: coding.id,
    source: sourceOf(coding.passage),
    passage: coding.passage,
    seen: seenOf(context.index.quote(coding)),
    name: `${theme.title}, ${view.citation.text}`,
    accepted,
    pinned: context.isRuled(coding.id, 'pin'),
    hidden: context.isRuled(coding.id, 'hide'),
    linked,
    rulings: rulings.map(({ ruling, by, on, because }) =>
      [
        words.text(`kind-${ruling}`),
        ...(by === '' ? [] : [by]),
        ...(on === '' ? [] : [labels.date(on)]),
        ...(because === '' ? [] : [because]),
      ].join(' · '),
    ),
  };
}
