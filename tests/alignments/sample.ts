import { alignThemes } from '../../src/alignments/align-themes.js';
import { makeQuote, passageStems, type Quote } from '../../src/alignments/quote.js';
import { rarityIn, spreadOf, stemCounts } from '../../src/alignments/rarity.js';
import type { Alignment } from '../../src/model/alignment.js';
import { Numbering } from '../../src/model/numbering.js';
import { coded } from '../codings/sample.js';
import { themeOf } from '../themes/sample.js';

type Bodies = Parameters<typeof coded>[1];

/** The rows of one theme whose terms are plain. */
export function aligned(terms: readonly string[], bodies: Bodies): Alignment['rows'] {
  const themes = themeOf({ plain: terms });
  const { sources, passages, codings } = coded(themes, bodies);
  return alignThemes(themes, sources, passages, codings)[0]?.rows ?? [];
}

/** All quotes of one theme, ready to be compared. */
export function quotesOf(terms: readonly string[], bodies: Bodies): Quote[] {
  const { passages, codings } = coded(themeOf({ plain: terms }), bodies);
  const quoted = codings.flatMap((coding) => {
    const passage = passages.find((one) => one.id === coding.passage);
    return passage ? [{ coding, passage }] : [];
  });
  const spread = spreadOf(passages.length, [stemCounts(passages)]);
  const weighing = { rarity: rarityIn(spread, quoted), numbers: new Numbering() };
  return quoted.map(({ coding, passage }) => makeQuote(coding, passage, passageStems(passage), weighing));
}
