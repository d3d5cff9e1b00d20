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
} as const;
