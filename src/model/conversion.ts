/** Forms of files that can be added. */
export const ORIGINAL_FORMATS = ['markdown', 'text', 'html', 'pdf', 'docx'] as const;
export type OriginalFormat = (typeof ORIGINAL_FORMATS)[number];

/** A value for the header of a source, and the words that tell where in the original it was found: `<meta name="author">`. */
export interface Found<Value> {
  readonly value: Value;
  readonly from: string;
}

/** What a file says of itself; a key that it does not say is not there, and nothing is guessed. */
export interface FoundHeader {
  readonly title?: Found<string>;
  /** ISO day, month or year. */
  readonly published?: Found<string>;
  readonly publisher?: Found<string>;
  /** As "Given Family". */
  readonly authors?: Found<readonly string[]>;
  readonly url?: Found<string>;
  /** BCP 47 tag. */
  readonly language?: Found<string>;
}

/** A file as Markdown that a source can be made of. */
export interface Conversion {
  readonly format: OriginalFormat;
  /**
   * The body of the source, no header: headings, paragraphs, lists, quotations, tables and footnotes in reading order. What
   * is not the text itself stands between fences of furniture; before the first words of a page stands `<!-- page 4 -->`,
   * inside a paragraph where it runs on.
   */
  readonly markdown: string;
  readonly found: FoundHeader;
  /** As the encoding is known to be (`windows-1251`); null where the format settles it. */
  readonly encoding: string | null;
  /** What was fenced or left out, a line each: `“Draft” at the head of 12 pages`. */
  readonly leftOut: readonly string[];
}
