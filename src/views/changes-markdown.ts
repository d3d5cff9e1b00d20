import type { ChangesView } from './changes-view.js';
import { escapeMarkdown } from './escape-markdown.js';

/** For a pull-request comment: a heading a theme, its changed labels, the quotes as block quotes. */
export function changesMarkdown({ title, nothing, themes }: ChangesView): string {
  const blocks = themes.map(({ title: theme, lines, quotes }) =>
    [
      `### ${escapeMarkdown(theme)}`,
      ...(lines.length === 0 ? [] : [lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n')]),
      ...quotes.map(
        ({ word, text, citation }) =>
          `**${word}**\n\n> ${escapeMarkdown(text)}\n>\n> — ${escapeMarkdown(citation)}`,
      ),
    ].join('\n\n'),
  );
  return `${[`## ${escapeMarkdown(title)}`, ...(nothing === '' ? [] : [nothing]), ...blocks].join('\n\n')}\n`;
}
