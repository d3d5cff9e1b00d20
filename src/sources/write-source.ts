import { stringify } from 'yaml';
import type { Extent } from '../model/source.js';

/** What stands in the header of a new source, in the order in which it is written; what is not known is left out. */
export interface NewHeader {
  readonly id: string;
  readonly label?: string | undefined;
  readonly title: string;
  readonly published: string;
  readonly publisher: string;
  readonly authors?: readonly string[] | undefined;
  readonly series?: string | undefined;
  readonly kind?: string | undefined;
  readonly url?: string | undefined;
  readonly accessed?: string | undefined;
  readonly language?: string | undefined;
  readonly extent?: Extent | undefined;
  readonly legibility?: 'poor' | undefined;
  readonly rights?: string | undefined;
  readonly original?: { readonly file: string; readonly sha256: string } | undefined;
  readonly note?: string | undefined;
  readonly csl?: Readonly<Record<string, unknown>> | undefined;
}

/** The file of a new source: its header and, below it, the Markdown of its text. */
export function writeSource(header: NewHeader, markdown: string): string {
  const known = Object.fromEntries(
    Object.entries(header).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
  return `---\n${stringify(known, { lineWidth: 0 })}---\n\n${markdown.trim()}\n`;
}
