import type { Alignment } from '../model/alignment.js';
import type { Coding } from '../model/coding.js';
import { codingsOf } from '../model/codings-of.js';
import { Numbering } from '../model/numbering.js';
import { once } from '../model/once.js';
import type { Passage } from '../model/passage.js';
import type { AnchoredRuling } from '../model/ruling.js';
import type { Source } from '../model/source.js';
import { ended, type Steps } from '../model/step.js';
import type { Theme } from '../model/theme.js';
import { alignTheme } from './align-theme.js';
import { makeQuote, passageStems } from './quote.js';
import { rarityIn } from './rarity.js';
import { versionsOf } from './versions-of.js';

/** What is aligned. */
export interface ToAlign {
  readonly themes: readonly Theme[];
  /** In date order. */
  readonly sources: readonly Source[];
  readonly passages: readonly Passage[];
  readonly codings: readonly Coding[];
  /** What the analyst ruled to stand together, or apart; absent where nothing is ruled. */
  readonly rulings?: readonly AnchoredRuling[];
}

/** For each theme the rows in which quotes of different sources answer each other. `sources` stand in date order. */
export function alignThemes(
  themes: readonly Theme[],
  sources: readonly Source[],
  passages: readonly Passage[],
  codings: readonly Coding[],
  rulings: readonly AnchoredRuling[] = [],
): Alignment[] {
  return ended(alignmentSteps({ themes, sources, passages, codings, rulings }));
}

/** The same, theme by theme. */
export function* alignmentSteps({
  themes,
  sources,
  passages,
  codings,
  rulings = [],
}: ToAlign): Steps<Alignment[]> {
  const versions = versionsOf(sources, passages);
  const codingOf = codingsOf(codings);
  const weighing = { rarity: rarityIn(passages, codings), numbers: new Numbering() };
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const stemsOf = once(passageStems);
  const alignments: Alignment[] = [];
  for (const [index, { id }] of themes.entries()) {
    yield { stage: 'align', at: index + 1, of: themes.length, name: id };
    const quotes = sources.map((source) =>
      codingOf(id, source.id).flatMap((coding) => {
        const passage = byId.get(coding.passage);
        return passage ? [makeQuote(coding, passage, stemsOf(passage), weighing)] : [];
      }),
    );
    alignments.push(alignTheme(id, quotes, versions, rulings));
  }
  return alignments;
}
