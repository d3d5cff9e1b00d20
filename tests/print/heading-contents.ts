import type { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;
type Branch = Awaited<ReturnType<PdfPage['getStructTree']>>;
type Node = Branch['children'][number];

/** Ids of the marked contents of a page that its tags say lead to what follows: headings, and the heads of tables. */
export async function headingContents(page: PdfPage): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  const walk = (node: Node, within: boolean): void => {
    if (!('role' in node)) {
      if (within && node.type === 'content') ids.add(node.id);
      return;
    }
    const heads = /^H\d?$/.test(node.role) || isHeadRow(node);
    for (const child of node.children) walk(child, within || heads);
  };
  walk(await page.getStructTree(), false);
  return ids;
}

/** Whether a row has nothing but heads. */
function isHeadRow({ role, children }: Branch): boolean {
  return role === 'TR' && children.every((cell) => 'role' in cell && cell.role === 'TH');
}
