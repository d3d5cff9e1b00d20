import type { Heading, ListItem, Paragraph, RootContent } from 'mdast';
import type { Conversion } from '../model/conversion.js';
import type { InputFile } from '../model/project.js';
import { decodeBytes } from './decode-bytes.js';
import { isTitleLine } from './is-title-line.js';
import { writeMarkdown } from './write-markdown.js';

/** A line longer than this was not broken by hand. */
const LONGEST_WRAPPED = 140;

/** From this share of long lines on, each line of a text is a paragraph. */
const UNWRAPPED = 0.2;

const BULLET = /^[-*•‣▪–—]\s+(?=\S)/u;

/** Lines that stand together. */
interface Block {
  readonly lines: readonly string[];
  /** Blank lines, or the ends of the text, stand above and below. */
  readonly alone: boolean;
}

/**
 * Plain text: paragraphs stand between blank lines, or one on each line where lines are not broken; lines with a bullet are
 * items of a list, and a short line alone above a longer paragraph is a heading. Nothing else is taken for a mark.
 */
export function convertText(file: InputFile): Conversion {
  const { text, encoding } = decodeBytes(file);
  const lines = text.split(/\r\n?|\n|\f/u).map((line) => line.trim());
  const blocks = isWrapped(lines) ? paragraphs(lines) : longLines(lines);
  return {
    format: 'text',
    markdown: writeMarkdown(
      blocks.flatMap((block, index) => headingOf(block, index, blocks) ?? blockOf(block.lines)),
    ),
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

function paragraphs(lines: readonly string[]): Block[] {
  const found: Block[] = [];
  let own: string[] = [];
  for (const line of [...lines, '']) {
    if (line !== '') own.push(line);
    else if (own.length > 0) {
      found.push({ lines: own, alone: true });
      own = [];
    }
  }
  return found;
}

function longLines(lines: readonly string[]): Block[] {
  const isBlank = (index: number): boolean => (lines[index] ?? '') === '';
  return lines.flatMap((line, index) =>
    line === '' ? [] : [{ lines: [line], alone: isBlank(index - 1) && isBlank(index + 1) }],
  );
}

/** Headings are context and never quoted, so that a title is not taken for what the text says. Null where it is none. */
function headingOf({ lines, alone }: Block, index: number, blocks: readonly Block[]): Heading | null {
  const [value, ...more] = lines;
  const below = blocks[index + 1];
  if (!alone || value === undefined || more.length > 0 || below === undefined) return null;
  if (!isTitleLine(value, below.lines.join(' '))) return null;
  return { type: 'heading', depth: index === 0 ? 1 : 2, children: [{ type: 'text', value }] };
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
