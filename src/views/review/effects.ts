import { badge } from '../change-words.js';
import type { ReviewContext } from './review-context.js';

/** What the themes do otherwise than before, a line for each pair of neighbouring sources; one that says so where nothing. */
export function effectsOf(before: ReviewContext, now: ReviewContext): string[] {
  const then = changesOf(before);
  const lines = [...changesOf(now)].flatMap(([pair, { theme, text }]) => {
    const old = then.get(pair);
    if (!old || old.text === text) return [];
    return [now.words.text('effect', { theme, before: old.text, after: text })];
  });
  return lines.length > 0 ? lines : [now.words.text('effectsNone')];
}

/** By theme and pair, what the theme did. */
function changesOf(context: ReviewContext): Map<string, { theme: string; text: string }> {
  const all = context.briefing.themes.flatMap((theme) =>
    theme.changes
      .filter(({ span }) => span === 'next')
      .map((change): [string, { theme: string; text: string }] => {
        const { text, doubt } = badge(change, context);
        const words = [text, doubt].filter((part) => part !== '').join(', ');
        return [`${theme.id} ${change.from} ${change.to}`, { theme: theme.title, text: words }];
      }),
  );
  return new Map(all);
}
