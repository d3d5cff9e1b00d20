/** Words as Markdown that reads back as those words; `begins` where they begin a block. */
export function escapeMarkdown(text: string, begins: boolean): string {
  const inner = text.replace(/[\\`*_[\]<]/g, '\\$&').replace(/&(?=#?[a-z\d]+;)/gi, '\\&');
  if (!begins) return inner;
  return inner
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^(?:[-+](?=\s|$)|-{2,}|#{1,6}(?=\s|$)|>|~{3}|=)/, '\\$&');
}

/** Words of a cell of a table. */
export function escapeCell(text: string): string {
  return escapeMarkdown(text, false).replaceAll('|', '\\|');
}

/** Words of a heading: a mark at their end would close it. */
export function escapeHeading(text: string): string {
  return escapeMarkdown(text, false).replace(/#+$/, '\\$&');
}
