const ENTRY = /^( *)- /;

/**
 * A YAML list without those of its entries in which the lines (from 1) stand; null where it is not written with an entry to
 * each “- ”, or a line stands before the first.
 */
export function withoutEntries(text: string, lines: readonly number[]): string | null {
  const written = text.split(/(?<=\n)/);
  const indent = written.map((line) => ENTRY.exec(line)?.[1]).find((found) => found !== undefined);
  const begins = [...written.keys()].filter((at) => ENTRY.exec(written[at] ?? '')?.[1] === indent);
  const entryOf = (line: number): number => begins.findLastIndex((at) => at < line);
  const out = new Set(lines.map(entryOf));
  if (indent === undefined || out.has(-1)) return null;
  return written.filter((_, at) => !out.has(entryOf(at + 1))).join('');
}
