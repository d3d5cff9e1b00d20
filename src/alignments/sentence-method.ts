/**
 * The numbers by which sentences of two versions are linked, all in units of likeness (0 to 1). Chosen by cross-validation
 * over essay drafts linked by hand (ArgRewrite, Kashefi et al. 2022); the figures hardly move when one of them does.
 */
export const SENTENCES = {
  /** What a link out of context must reach. */
  link: 0.32,
  /** From here on a pair is surely the same sentence: more likeness earns no more. */
  sure: 0.7,
  /** What it costs to pass over sentences of one version between two links. */
  passed: 0.04,
  /** What it costs to pass over sentences of both. */
  replaced: 0.07,
  /** What a part that stands elsewhere must earn beyond the threshold: about four sentences. */
  part: 1.4,
  /** What a further sentence must add to a link to be the other half of it. */
  split: 0.12,
  /** What a single sentence that stands elsewhere must reach. */
  moved: 0.6,
  /** Words that such a sentence must have: shorter ones are said again. */
  movedWords: 4,
};
