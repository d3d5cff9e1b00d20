/** The numbers of the method that the page on method prints. */
export const METHOD = {
  /** What one match of a term gives by itself. */
  weight: { strong: 0.85, plain: 0.6, weak: 0.2 },
  /** From this score a sentence is coded; two weak terms do not reach it, one plain term does. */
  coded: 0.5,
  /** From this score a sentence is shown to the analyst; one weak term does not reach it, two do. */
  borderline: 0.3,
  /** From this likeness two quotes may answer each other. */
  likeness: 0.12,
  /**
   * Two sources of one language are versions of one text where this share of the shorter one's runs of words stands in
   * the longer, and this share of the longer one's in the shorter. Drafts of one essay share .81 of the shorter in the
   * median and six in seven share half; yearly reports of one series that say some things again share .02 to .5. The
   * second share keeps out a letter that a report prints in full. Texts with fewer runs are too short to tell.
   */
  version: { run: 4, ofShorter: 0.5, ofLonger: 0.2, leastRuns: 40 },
} as const;
