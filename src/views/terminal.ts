import { sum } from '../model/sum.js';
import type { Badge, Page } from './page.js';

/** The table of themes as text for a terminal `width` columns wide: a line a theme, its change, and what each text has. */
export function terminal(page: Page, width: number): string {
  const { overview, words } = page;
  if (overview.columns.length === 0) return words.noSources;
  const heads = [
    words.theme,
    ...overview.columns.flatMap(({ label }, place) => (place === 0 ? [label] : [words.change, label])),
  ];
  const rows = overview.rows.map((row) => [
    row.title,
    ...row.cells.flatMap((cell) =>
      cell.first ? [cell.count] : [cell.badge ? said(cell.badge) : '', cell.count],
    ),
  ]);
  if (overview.columns.length > 2) return narrow(page, heads, rows, width);
  return table([heads, ...rows], width);
}

function said({ text, doubt }: Badge): string {
  return doubt === '' ? text : `${text} (${doubt})`;
}

/** With many sources: a line a theme, its counts and changes in the order of the texts. */
function narrow(
  { overview }: Page,
  heads: readonly string[],
  rows: readonly string[][],
  width: number,
): string {
  const keep = heads.length * 10 <= width;
  if (keep) return table([heads, ...rows], width);
  return overview.rows
    .map((row) => {
      const cells = row.cells.map(({ count, badge }, place) => {
        const label = overview.columns[place]?.label ?? '';
        return `  ${label}: ${count}${badge ? ` — ${said(badge)}` : ''}`;
      });
      return [row.title, ...cells].map((line) => fitted(line, width).trimEnd()).join('\n');
    })
    .join('\n');
}

function table(rows: readonly (readonly string[])[], width: number): string {
  const columns = rows[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  for (let over = sum(widths) + 2 * (columns - 1) - width; over > 0;) {
    const widest = widths.indexOf(Math.max(...widths));
    const cut = Math.min(over, Math.max(1, (widths[widest] ?? 0) - LEAST_COLUMN));
    if ((widths[widest] ?? 0) <= LEAST_COLUMN) break;
    widths[widest] = (widths[widest] ?? 0) - cut;
    over -= cut;
  }
  return rows
    .map((row) =>
      row
        .map((cell, column) => fitted(cell, widths[column] ?? 0))
        .join('  ')
        .trimEnd()
        .slice(0, width),
    )
    .join('\n');
}

/** A column narrower than this says nothing. */
const LEAST_COLUMN = 6;

function fitted(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, Math.max(0, width - 1))}…` : text.padEnd(width);
}
