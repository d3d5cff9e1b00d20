/** What `learn` counted over a corpus, and what rulings taught. Plain data; a coding depends on nothing else that is learnt. */
export interface Learnt {
  /** By the first part of their tag; company is kept apart language by language. */
  readonly languages: readonly LearntLanguage[];
  /** Themes for which enough was ruled, and a gain was shown. */
  readonly taught: readonly TaughtTheme[];
}

/** The company that a codebook's terms keep in texts of one language. */
export interface LearntLanguage {
  /** First part of a BCP 47 tag. */
  readonly language: string;
  /** Passages counted. */
  readonly passages: number;
  /** Passages among them that hold a strong or plain term of some theme. */
  readonly named: number;
  readonly themes: readonly LearntTheme[];
  /** Passages that hold a stem: of all, and by place in `themes`; stems of a single passage are left out. */
  readonly stems: ReadonlyMap<string, StemCount>;
}

export interface LearntTheme {
  readonly theme: string;
  /** Passages that hold a strong or plain term of the theme. */
  readonly passages: number;
  /** Standard deviation of the passages' company, before it is divided by it. */
  readonly spread: number;
}

export interface StemCount {
  readonly passages: number;
  /** Zeros are left out. */
  readonly themes: ReadonlyMap<number, number>;
}

/** What the rulings on one theme taught: weights of a logistic model over what a briefing shows of a coding. */
export interface TaughtTheme {
  readonly theme: string;
  readonly accepted: number;
  readonly rejected: number;
  /** Mean squared difference between the share claimed and what was ruled, in cross-validation: by the score alone, and as taught. */
  readonly error: { readonly before: number; readonly after: number };
  /** Weights of the features that are not words: a key of `FEATURES` to its weight. */
  readonly features: Readonly<Record<string, number>>;
  /** Weight of each term of the codebook as written, where it is found. */
  readonly terms: ReadonlyMap<string, number>;
  /** Weight of each stem, where it is found. */
  readonly stems: ReadonlyMap<string, number>;
}
