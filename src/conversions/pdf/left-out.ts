import type { PdfBlock } from './blocks.js';
import type { Furniture } from './find-furniture.js';
import type { PdfPage } from './pieces.js';

/** What was fenced, a line each, and on which pages no words were found. `labels` name the pages. */
export function leftOut(
  furniture: readonly Furniture[],
  blocks: readonly PdfBlock[],
  pages: readonly PdfPage[],
  labels: readonly string[],
): string[] {
  const label = (page: number): string => labels[page - 1] ?? String(page);
  const groups = new Map<string, { line: Furniture; pages: Set<number> }>();
  for (const line of furniture) {
    const key = `${line.at} ${line.pattern}`;
    const group = groups.get(key) ?? { line, pages: new Set() };
    group.pages.add(line.page);
    groups.set(key, group);
  }
  const contents = blocks
    .filter((block) => block.kind === 'contents')
    .map((block) => block.lines[0]?.page ?? 0);
  const turned = pages.filter((page) => page.turned.length > 0);
  const empty = pages.filter((page) => !page.pieces.some((piece) => /\p{L}/u.test(piece.text)));
  return [
    ...[...groups.values()].map(({ line, pages: on }) => {
      const what = line.pattern === '#' ? 'page numbers' : `“${line.text}”`;
      const where = on.size === 1 ? `page ${label(line.page)}` : `${on.size} pages`;
      return `${what} at the ${line.at} of ${where}`;
    }),
    ...(contents.length > 0 ? [`lines of contents on ${listed(contents.map(label))}`] : []),
    ...turned.map(
      (page) =>
        `“${page.turned.join(' ').slice(0, 80)}”, at an angle to the text, on page ${label(page.number)}`,
    ),
    ...(empty.length > 0
      ? [`whatever stands on ${listed(empty.map((page) => label(page.number)))}: no words were found there`]
      : []),
  ];
}

function listed(labels: readonly string[]): string {
  const unique = [...new Set(labels)];
  return unique.length === 1 ? `page ${unique[0]}` : `pages ${unique.join(', ')}`;
}
