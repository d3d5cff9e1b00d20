const CELL = /<span class="page-number" data-of="([^"]*)" data-before="([^"]*)"><\/span>/g;

/** The page with the numbers filled in wherever it leaves room for one; a place whose page is not known stays empty. */
export function withPageNumbers(html: string, pages: ReadonlyMap<string, number>): string {
  if (pages.size === 0) return html;
  return html.replace(CELL, (cell, id: string, before: string) => {
    const page = pages.get(id);
    return page === undefined
      ? cell
      : cell.replace('></span>', `>${before === '' ? '' : `${before}\u00a0`}${page}</span>`);
  });
}
