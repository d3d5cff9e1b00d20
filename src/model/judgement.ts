/** One sentence of the analyst's prose, and the passages it cites. */
export interface JudgementSentence {
  readonly text: string;
  /** Passage ids in the order given; empty where the sentence cites nothing. */
  readonly cites: readonly string[];
}

/** The analyst's own prose on a theme, or on the whole (`theme` null). */
export interface Judgement {
  readonly theme: string | null;
  readonly author: string;
  /** ISO day. */
  readonly date: string;
  readonly standing: 'initial' | 'consistent' | 'changed' | null;
  /** Paragraphs, each of one sentence or more. */
  readonly paragraphs: readonly (readonly JudgementSentence[])[];
  /** Source id to what the analyst wrote into that source's cell, at most 40 words. */
  readonly gists: Readonly<Record<string, string>>;
  /** Passage id to its fingerprint when the judgement was written; null: taken as fresh. */
  readonly evidence: Readonly<Record<string, string>> | null;
  /** Passages coded on the theme when it was written; null where that is not recorded. */
  readonly considered: readonly string[] | null;
  /** Path relative to the project. */
  readonly path: string;
}
