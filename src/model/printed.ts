/** What a PDF shows, as its structure orders it: elements with their role, and stretches of printed text. */
export interface PrintedElement {
  /** Role of the structure element: `BlockQuote`, `P`, `Link`, `H2`, … */
  readonly role: string;
  readonly children: readonly (PrintedElement | PrintedText)[];
}

export interface PrintedText {
  readonly role: 'text';
  /** As shown; white space at its ends may be lost or added where lines break. */
  readonly text: string;
  /** The serif carries the words of sources, the sans all else; `other`: a script that neither has. */
  readonly face: 'serif' | 'sans' | 'other';
  /** From 1. */
  readonly page: number;
}

/** Role of what is shown on the pages but stands nowhere in the structure. */
export const OUTSIDE = 'Outside';

export function isPrintedText(node: PrintedElement | PrintedText): node is PrintedText {
  return node.role === 'text' && 'text' in node;
}
