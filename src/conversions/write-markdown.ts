import type { Nodes, RootContent } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';

/** Blocks as Markdown that reads back as the same words: whatever would be a mark is escaped. */
export function writeMarkdown(blocks: readonly RootContent[]): string {
  const root: Nodes = { type: 'root', children: [...blocks] };
  return toMarkdown(root, {
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false }), gfmFootnoteToMarkdown()],
    bullet: '-',
    rule: '-',
    resourceLink: true,
    // The writer's own rules pass an address by, such as <#1@b.org>, which reads as a link without its brackets.
    unsafe: [{ character: '<', after: '[^\\s]', inConstruct: 'phrasing' }],
  });
}
