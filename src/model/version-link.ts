/** Two sentences of two versions of one text that answer each other, by their places from 0, and how they stand to its order. */
export interface VersionLink {
  readonly old: number;
  readonly newer: number;
  /** 0 to 1, four decimals. */
  readonly likeness: number;
  /** `part`: with a part of the text that stands elsewhere now; `moved`: a sentence by itself. */
  readonly order: 'in-order' | 'part' | 'moved';
}
