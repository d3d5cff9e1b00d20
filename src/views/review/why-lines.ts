import type { Strength } from '../../model/theme.js';
import { explainCoding } from '../explain-coding.js';
import type { ReviewContext } from './review-context.js';

/**
 * Why a quote counts: its terms with their weights, what its surroundings lent, the threshold, and the cue of its
 * statement; null where there is no such coding. `strengths`: of the theme's terms, by their text.
 */
export function whyLines(
  coding: string,
  strengths: (theme: string) => ReadonlyMap<string, Strength>,
  context: ReviewContext,
): string[] | null {
  for (const theme of context.briefing.themes) {
    const found = theme.codings.find(({ id }) => id === coding);
    if (!found) continue;
    const { text } = context.index.passage(found.passage);
    const own = strengths(theme.id);
    const spans = found.spans.map((span) => ({ ...span, strength: own.get(span.term) ?? 'plain' }));
    const explained = explainCoding({ ...found, theme: theme.id, spans }, text);
    const cues = found.cues.map(({ start, end, kind }) => {
      return `${context.labels.text(`statement-${kind}`)}: “${text.slice(start, end)}”`;
    });
    return [...explained, ...cues];
  }
  return null;
}
