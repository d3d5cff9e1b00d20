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
  /**
   * From what matches and surroundings add up to, to the share of passages of that sum that were judged to be on the
   * theme; between two points in proportion. Measured on `calibrated`; the first four points are set, since weak terms
   * were not judged: from them a single plain term is coded, two weak ones are shown, one is not.
   */
  curve: [
    [0, 0],
    [0.2231, 0.2],
    [0.357, 0.3],
    [0.7, 0.5],
    [0.9163, 0.57],
    [1.25, 0.59],
    [1.75, 0.66],
    [2.5, 0.89],
    [3.5, 0.97],
    [6, 0.99],
  ],
  /** What the curve was measured on: judged texts of the OSDG Community Dataset, and the themes they were judged for. */
  calibrated: { texts: 639, themes: 17 },
  /** What surroundings add to the sum. None of them alone codes a sentence; `most` is where a kind stops. */
  lift: {
    /** A passage beside it, and the one after that, for a score of 1. */
    neighbour: { beside: 0.2, further: 0.1, most: 0.34 },
    /** The terms in the headings above, for a score of 1. */
    heading: { share: 0.34 },
    /** A sentence that goes on about a coded one. */
    run: 0.4,
    /** For each standard deviation of company above `from`; below it the same is taken away. */
    learnt: { slope: 0.3, from: 1.6, most: 0.5 },
    /**
     * In a whole passage where no theme is shown, the one that is this far ahead of all others, in a corpus where at
     * least `ofNamed` of the passages hold terms of some theme; of sixteen strategies coded with half of their terms,
     * such a theme was the one that the other half finds in two passages of five that it finds at all.
     */
    lead: { weight: 0.2, ahead: 0.1, ofNamed: 1 / 3 },
  },
  /**
   * A silence is strong where none would be seen with at most this chance, if the text spoke of the theme as often as its
   * sister texts do, and too short where with at least that; where there are none, by words alone.
   */
  silence: { strongBelow: 0.05, tooShortFrom: 0.5, leastWords: 150, longWords: 1_000 },
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
