import type { Alignment } from '../model/alignment.js';
import type { Coding } from '../model/coding.js';
import { codingsOf } from '../model/codings-of.js';
import { Numbering } from '../model/numbering.js';
import { once } from '../model/once.js';
import type { Passage } from '../model/passage.js';
import type { AnchoredRuling } from '../model/ruling.js';
import type { Source } from '../model/source.js';
import type { Theme } from '../model/theme.js';
import { alignTheme } from './align-theme.js';
import { makeQuote, passageStems } from './quote.js';
import { rarityIn } from './rarity.js';
import { Versions } from './versions.js';

/** For each theme the rows in which quotes of different sources answer each other. `sources` stand in date order. */
export function alignThemes(
  themes: readonly Theme[],
  sources: readonly Source[],
  passages: readonly Passage[],
  codings: readonly Coding[],
  rulings: readonly AnchoredRuling[] = [],
): Alignment[] {
  const versions = new Versions(sources, passages);
  const codingOf = codingsOf(codings);
  const weighing = { rarity: rarityIn(passages, codings), numbers: new Numbering() };
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const stemsOf = once(passageStems);
  return themes.map(({ id }) => {
    const quotes = sources.map((source) =>
      codingOf(id, source.id).flatMap((coding) => {
        const passage = byId.get(coding.passage);
        return passage ? [makeQuote(coding, passage, stemsOf(passage), weighing)] : [];
      }),
    );
    return alignTheme(id, quotes, versions, rulings);
  });
}
