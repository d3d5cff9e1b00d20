import type { Table } from './find-tables.js';
import type { Line } from './lines.js';

/** What lines make, in reading order. */
export type PdfBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly lines: readonly Line[] }
  | { readonly kind: 'paragraph'; readonly lines: readonly Line[] }
  | { readonly kind: 'item'; readonly mark: string; readonly lines: readonly Line[] }
  | { readonly kind: 'note'; readonly number: number; readonly lines: readonly Line[] }
  /** Lines of a table of contents. */
  | { readonly kind: 'contents'; readonly lines: readonly Line[] }
  | { readonly kind: 'table'; readonly page: number; readonly rows: Table['cells'] };

/** The page on which a block begins. */
export function pageOf(block: PdfBlock): number {
  return block.kind === 'table' ? block.page : (block.lines[0]?.page ?? 0);
}
