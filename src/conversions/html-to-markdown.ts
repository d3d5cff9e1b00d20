import { makeBlocks } from './html/make-blocks.js';
import { parseHtml } from './html/parse-html.js';
import { writeMarkdown } from './write-markdown.js';

/**
 * A piece of HTML as Markdown of the same words: headings, paragraphs, lists, quotations, tables and footnotes. Links give their
 * text; pictures, scripts, controls and what is hidden give none. `path` names the file in a Refusal.
 */
export function htmlToMarkdown(html: string, path: string): string {
  return writeMarkdown(makeBlocks(parseHtml(html, path, true)));
}
