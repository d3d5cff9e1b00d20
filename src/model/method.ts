/** The numbers of the method that the page on method prints. */
export const METHOD = {
  /** More quotes than this are not paired together exactly: of the pairs that join them the weakest are left out. */
  together: 200,
  /** What one match of a term gives by itself. */
  weight: { strong: 0.85, plain: 0.6, weak: 0.2 },
  /** From this score a sentence is coded; two weak terms do not reach it, one plain term does. */
  coded: 0.5,
  /** From this score a sentence is shown to the analyst; one weak term does not reach it, two do. */
  borderline: 0.3,
  /** From this likeness two quotes may answer each other. */
  likeness: 0.12,
  /**
   * What a detail that two quotes share weighs where it stands in one passage only; what more passages hold weighs less.
   * `narrower`: what the month of a date adds to its year, and the day to its month. `small`: a number of one digit.
   */
  detail: { word: 1, name: 1.5, number: 2, small: 1, designation: 2, date: 2, narrower: 1 },
  /** The terms of a theme stand in most of its quotes: they weigh this share. */
  ownTerm: 0.35,
  /**
   * Across languages no words can be shared: two details at least, that weigh this much together, and this share of all
   * names, dates, numbers and designations of both sentences.
   */
  across: { weight: 1.5, share: 0.3 },
  /**
   * Two sources of one language are versions of one text where this share of the shorter one's runs of words stands in
   * the longer, and this share of the longer one's in the shorter. Drafts of one essay share .81 of the shorter in the
   * median and six in seven share half; yearly reports of one series that say some things again share .02 to .5. The
   * second share keeps out a letter that a report prints in full. Texts with fewer runs are too short to tell.
   */
  version: { run: 4, ofShorter: 0.5, ofLonger: 0.2, leastRuns: 40 },
} as const;
