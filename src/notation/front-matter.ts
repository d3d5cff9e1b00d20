/** A text file with a YAML header between two lines of three hyphens. */
export interface FrontMatter {
  /** The header's YAML without its fences; null where the file does not begin with a header. */
  readonly header: string | null;
  /** Lines before the header's YAML: 1 where there is a header. */
  readonly linesBefore: number;
  /** Offset of the first character after the header. */
  readonly end: number;
}

const HEADER = /^\uFEFF?---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?---[ \t]*(?:\r?\n|$)/;

export function frontMatter(text: string): FrontMatter {
  const match = HEADER.exec(text);
  if (!match) return { header: null, linesBefore: 0, end: 0 };
  return { header: match[1] ?? '', linesBefore: 1, end: match[0].length };
}
