import type { StructTreeContent, StructTreeNode } from 'pdfjs-dist/types/src/display/api.js';

/** A cell as the tags of a page tell it; counted from 0, tables by the page. */
export interface TaggedCell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** What the tags say of a stretch of content. */
export interface Tagged {
  readonly cell: TaggedCell | null;
  /** The innermost item of a list that it stands in, counted by the page. */
  readonly item: number | null;
}

export const UNTAGGED: Tagged = { cell: null, item: null };

/** What the tags of a page say, by the id of its content: the cells of its tables and the items of its lists. */
export function taggedContent(root: StructTreeNode | null): ReadonlyMap<string, Tagged> {
  const tags = new Tags();
  if (root) tags.walk(root, UNTAGGED);
  return tags.found;
}

class Tags {
  readonly found = new Map<string, Tagged>();
  #tables = 0;
  #items = 0;

  walk(node: StructTreeNode, around: Tagged): void {
    if (node.role === 'Table' && !around.cell && isGrid(node)) return this.#table(node, around);
    const own = node.role === 'LI' && !around.cell ? { ...around, item: this.#items++ } : around;
    this.#children(node, own);
  }

  #children(node: StructTreeNode, around: Tagged): void {
    for (const child of node.children) {
      if ('role' in child) this.walk(child, around);
      else if (child.type === 'content') this.found.set(child.id, around);
    }
  }

  #table(node: StructTreeNode, around: Tagged): void {
    const table = this.#tables++;
    for (const [row, own] of rowsIn(node).entries())
      for (const [column, cell] of cellsIn(own).entries())
        this.#children(cell, { item: null, cell: { table, row, column } });
    // A caption, for instance.
    for (const child of node.children)
      if ('role' in child && !ROWS.test(child.role)) this.walk(child, around);
  }
}

const ROWS = /^(?:TR|THead|TBody|TFoot)$/;

/** A table of one row or one column lays something out. */
function isGrid(table: StructTreeNode): boolean {
  const rows = rowsIn(table).map((row) => cellsIn(row).length);
  return rows.filter((cells) => cells > 1).length > 1;
}

function rowsIn(node: StructTreeNode): StructTreeNode[] {
  return node.children.filter(isNode).flatMap((child) => {
    if (child.role === 'TR') return [child];
    return ROWS.test(child.role) ? rowsIn(child) : [];
  });
}

function cellsIn(row: StructTreeNode): StructTreeNode[] {
  return row.children.filter(isNode).filter(({ role }) => role === 'TD' || role === 'TH');
}

function isNode(child: StructTreeNode | StructTreeContent): child is StructTreeNode {
  return 'role' in child;
}
