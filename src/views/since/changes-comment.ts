import type { Labels } from '../labels.js';
import { changesMarkdown } from './changes-markdown.js';
import type { ChangesView } from './changes-page.js';
import { firstItems } from './changes-view.js';

/** Characters that a comment on a code-hosting site holds, with room left for what is put around it. */
const MOST = 65_536 - 1_536;

/** What changed as the Markdown of one comment: of what does not fit the end is left out, and counted. */
export function changesComment(view: ChangesView, labels: Labels): string {
  const fold = (count: number): string => labels.text('changesFurther', { count });
  const all = view.themes.reduce((sum, { items }) => sum + items.length, 0);
  const text = (count: number): string => {
    const more = count === all ? view.more : labels.text('changesSkipped', { count: all - count });
    const unchanged = count === all ? view.unchanged : '';
    return `${changesMarkdown({ ...view, themes: firstItems(view.themes, count), more, unchanged }, fold).join('\n\n')}\n`;
  };
  const whole = text(all);
  if (whole.length <= MOST) return whole;
  let low = 0;
  let high = all - 1;
  // The most items that fit, by halves.
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (text(middle).length <= MOST) low = middle;
    else high = middle - 1;
  }
  return text(low);
}
