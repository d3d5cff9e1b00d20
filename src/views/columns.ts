/** Rows as columns of plain text, the first to the left, the others to the right; the first gives way to the width. */
export function columns(rows: readonly (readonly string[])[], width: number): string {
  const plain = rows.map((row) => row.map((cell) => cell.replace(/\p{Cc}+/gu, ' ')));
  const count = Math.max(...plain.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(...plain.map((row) => row[column]?.length ?? 0)),
  );
  const others = widths.slice(1).reduce((sum, one) => sum + one + 2, 0);
  widths[0] = Math.max(LEAST, Math.min(widths[0] ?? 0, width - others));
  return plain
    .map((row) => row.map((cell, column) => placed(cell, widths[column] ?? 0, column === 0)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
}

/** A column narrower than this says nothing. */
const LEAST = 6;

function placed(cell: string, width: number, left: boolean): string {
  if (cell.length > width) return `${cell.slice(0, Math.max(0, width - 1))}…`;
  return left ? cell.padEnd(width) : cell.padStart(width);
}
