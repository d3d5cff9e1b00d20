import { fontCss, type FontFile } from './font-css.js';
import { pageCss } from './page-css.js';
import type { DrawnPage, RenderTemplates, Templates } from './templates.js';

/** The briefing as one self-contained file of HTML. */
export function html(
  page: DrawnPage,
  { styles, changes }: Pick<Templates, 'styles' | 'changes'>,
  fonts: readonly FontFile[],
  render: RenderTemplates,
): string {
  // Every text that is printed stands in the page: its characters say which scripts are needed.
  const own = page.changes ? [...styles, changes] : styles;
  const all = [fontCss(JSON.stringify(page), fonts), ...own, pageCss(page)];
  return render({ ...page, styles: all.join('\n') });
}
