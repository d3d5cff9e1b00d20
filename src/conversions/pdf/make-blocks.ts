import { beginsBlock, type OpenBlock } from './begins-block.js';
import type { PdfBlock } from './blocks.js';
import type { BodyType } from './body-type.js';
import { findTables, type Table } from './find-tables.js';
import { headingLevels, headingLines, isSameHeading } from './heading-lines.js';
import { itemMark } from './item-marks.js';
import { isEnded, isFull, linesOf, type Line } from './lines.js';
import type { Region } from './order-page.js';
import { noteMark } from './take-notes.js';

/** Lines of a table of contents: dots that lead to a page. */
const LEADERS = /(?:[.·…_]{4,}|(?:\s?[.·]){4,})\s*\S{1,8}$/;

/** Blocks between the two halves of a sentence that a picture or table parts. */
const BETWEEN = 3;

/** The blocks of a text, from the regions of all its pages in reading order. */
export function makeBlocks(regions: readonly Region[], body: BodyType): PdfBlock[] {
  const parts = regions.flatMap(partsOf);
  const lines = parts.flatMap((part) => ('cells' in part ? [] : [part]));
  const headings = headingLines(lines, body);
  const levels = headingLevels(headings);
  const firsts = firstOfItems(lines);
  const blocks: PdfBlock[] = [];
  let open: { kind: PdfBlock['kind']; lines: Line[] } | undefined;
  const close = (): void => {
    if (open) blocks.push(blockOf(open, levels));
    open = undefined;
  };
  for (const part of parts) {
    if ('cells' in part) {
      close();
      blocks.push({ kind: 'table', page: part.page, rows: part.cells });
      continue;
    }
    const kind = kindOf(part, headings, firsts);
    if (open && goesOn(open, kind, part)) open.lines.push(part);
    else {
      close();
      open = { kind, lines: [part] };
    }
  }
  close();
  return joinParted(blocks);
}

/** The lines and tables of a region. */
function partsOf(region: Region): (Line | Table)[] {
  return findTables(region.rows).flatMap((part): (Line | Table)[] =>
    'cells' in part ? [part] : linesOf({ ...region, rows: part }),
  );
}

function kindOf(line: Line, headings: ReadonlySet<Line>, firsts: ReadonlySet<Line>): PdfBlock['kind'] {
  if (LEADERS.test(line.text)) return 'contents';
  if (headings.has(line)) return 'heading';
  return itemMark(line.text) || firsts.has(line) ? 'item' : 'paragraph';
}

/** The first line of each item that the tags tell; its bullet may be drawn, and no sign. */
function firstOfItems(lines: readonly Line[]): ReadonlySet<Line> {
  const seen = new Set<string>();
  return new Set(
    lines.filter(({ page, item }) => {
      const key = `${page} ${item}`;
      if (item === null || seen.has(key)) return false;
      seen.add(key);
      return true;
    }),
  );
}

function goesOn(
  open: { readonly kind: PdfBlock['kind']; readonly lines: readonly Line[] },
  kind: PdfBlock['kind'],
  line: Line,
): boolean {
  const [first] = open.lines;
  if (open.kind === 'contents' || kind === 'contents') return open.kind === kind && first?.page === line.page;
  if (open.kind === 'heading' || kind === 'heading') {
    return open.kind === kind && first !== undefined && isSameHeading(first, line);
  }
  if (open.kind !== 'paragraph' && open.kind !== 'item') return false;
  return !beginsBlock({ kind: open.kind, lines: open.lines } satisfies OpenBlock, line);
}

function blockOf(
  { kind, lines }: { kind: PdfBlock['kind']; lines: readonly Line[] },
  levels: (line: Line) => number,
): PdfBlock {
  const [first] = lines;
  const mark = first && itemMark(first.text);
  if (kind === 'heading' && first) return { kind, level: levels(first), lines };
  if (kind === 'contents') return { kind, lines };
  if (kind === 'item' && first) {
    const words = { ...first, text: mark?.rest ?? first.text };
    return { kind, mark: mark?.written ?? '-', lines: [words, ...lines.slice(1)] };
  }
  return { kind: 'paragraph', lines };
}

/** Brings the halves of a sentence together that a table, a heading or a line in other type at the turn of a page parts. */
function joinParted(blocks: readonly PdfBlock[]): PdfBlock[] {
  const joined = [...blocks];
  for (let at = 0; at < joined.length; at++) {
    const block = joined[at];
    if (block?.kind !== 'paragraph' && block?.kind !== 'item') continue;
    const last = block.lines.at(-1);
    if (!last || isEnded(last.text)) continue;
    // What stands between is in other type.
    for (let next = at + 2; next <= at + 1 + BETWEEN; next++) {
      const rest = joined[next];
      const first = rest?.kind === 'paragraph' ? rest.lines[0] : undefined;
      if (!rest || rest.kind !== 'paragraph' || !first || Math.abs(first.size - last.size) > 0.3) continue;
      if (first.column === last.column || !/^\p{Ll}/u.test(first.text) || !isFull(last, first)) break;
      joined[at] = { ...block, lines: [...block.lines, ...rest.lines] };
      joined.splice(next, 1);
      break;
    }
  }
  return joined;
}

/** The notes of a page, parted at their numbers; what stands before the first goes with the last of the page before. */
export function makeNotes(regions: readonly Region[]): PdfBlock[] {
  const notes: { number: number | null; lines: Line[] }[] = [];
  for (const region of regions) {
    for (const line of linesOf(region)) {
      const mark = noteMark(line.text);
      const last = notes.at(-1);
      const counts = mark && (mark.number === 0 || !last?.number || mark.number === last.number + 1);
      if (mark && counts) notes.push({ number: mark.number, lines: [{ ...line, text: mark.rest }] });
      else if (last) last.lines.push(line);
      else notes.push({ number: null, lines: [line] });
    }
  }
  return notes.map(({ number, lines }) =>
    number === null ? { kind: 'paragraph', lines } : { kind: 'note', number, lines },
  );
}
