import type { ListItem, Paragraph, RootContent } from 'mdast';
import type { Conversion } from '../model/conversion.js';
import type { InputFile } from '../model/project.js';
import { decodeBytes } from './decode-bytes.js';
import { writeMarkdown } from './write-markdown.js';

/** A line longer than this was not broken by hand. */
const LONGEST_WRAPPED = 140;

/** From this share of long lines on, each line of a text is a paragraph. */
const UNWRAPPED = 0.2;

const BULLET = /^[-*•‣▪–—]\s+(?=\S)/u;

/**
 * Plain text: paragraphs stand between blank lines, or one on each line where lines are not broken; lines with a bullet are
 * items of a list. Nothing else is taken for a mark.
 */
export function convertText(file: InputFile): Conversion {
  const { text, encoding } = decodeBytes(file);
  const lines = text.split(/\r\n?|\n|\f/u).map((line) => line.trim());
  const blocks = isWrapped(lines)
    ? paragraphs(lines)
    : lines.filter((line) => line !== '').map((line) => [line]);
  return {
    format: 'text',
    markdown: writeMarkdown(blocks.flatMap(blockOf)),
    found: {},
    encoding,
    leftOut: [],
  };
}

function isWrapped(lines: readonly string[]): boolean {
  const printed = lines.filter((line) => line !== '');
  const long = printed.filter((line) => line.length > LONGEST_WRAPPED);
  return long.length <= printed.length * UNWRAPPED;
}

/** Lines that stand together. */
function paragraphs(lines: readonly string[]): string[][] {
  const found: string[][] = [];
  let own: string[] = [];
  for (const line of [...lines, '']) {
    if (line !== '') own.push(line);
    else if (own.length > 0) {
      found.push(own);
      own = [];
    }
  }
  return found;
}

/** A paragraph, and the items of a list that stands in it or follows it without a blank line. */
function blockOf(lines: readonly string[]): RootContent[] {
  const first = lines.findIndex((line) => BULLET.test(line));
  if (first < 0) return [paragraph(lines)];
  const items: string[][] = [];
  for (const line of lines.slice(first)) {
    if (BULLET.test(line)) items.push([line.replace(BULLET, '')]);
    else items.at(-1)?.push(line);
  }
  const children = items.map((own): ListItem => ({
    type: 'listItem',
    spread: false,
    children: [paragraph(own)],
  }));
  const before = first > 0 ? [paragraph(lines.slice(0, first))] : [];
  return [...before, { type: 'list', ordered: false, spread: false, children }];
}

function paragraph(lines: readonly string[]): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value: lines.join('\n') }] };
}
