import type { SourceMark } from '../page.js';
import type { Choice } from './choice.js';
import type { ReviewContext } from './review-context.js';

/** A source that can be given a column. */
export interface SourceChoice extends SourceMark {
  readonly chosen: boolean;
}

/** Every source, and whether it has a column. */
export function sourceChoices(choice: Choice, context: ReviewContext): SourceChoice[] {
  return context.briefing.sources.map((source) => ({
    ...context.mark(source),
    chosen: choice.columns.includes(source.id),
  }));
}
