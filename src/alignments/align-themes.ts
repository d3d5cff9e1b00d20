import type { Alignment } from '../model/alignment.js';
import type { Coding } from '../model/coding.js';
import { codingsOf, type CodingsOf } from '../model/codings-of.js';
import { grouped } from '../model/grouped.js';
import { makeAnew, type Keep, type Stamps } from '../model/keep.js';
import { Numbering } from '../model/numbering.js';
import { once } from '../model/once.js';
import type { Passage } from '../model/passage.js';
import type { AnchoredRuling } from '../model/ruling.js';
import type { Source } from '../model/source.js';
import { ended, type Steps } from '../model/step.js';
import type { Theme } from '../model/theme.js';
import { contentHash } from '../notation/content-hash.js';
import { alignTheme } from './align-theme.js';
import { makeQuote, passageStems } from './quote.js';
import { rarityIn, spreadOf, stemCounts, type Spread } from './rarity.js';
import { Versions } from './versions.js';

/** What is aligned. */
export interface ToAlign {
  readonly themes: readonly Theme[];
  /** In date order. */
  readonly sources: readonly Source[];
  readonly passages: readonly Passage[];
  readonly codings: readonly Coding[];
  /** What the analyst ruled to stand together, or apart; absent where nothing is ruled. */
  readonly rulings?: readonly AnchoredRuling[];
  /** By source, and by theme. */
  readonly stamps: { readonly texts: Stamps; readonly codings: Stamps };
}

/** For each theme the rows in which quotes of different sources answer each other. `sources` stand in date order. */
export function alignThemes(
  themes: readonly Theme[],
  sources: readonly Source[],
  passages: readonly Passage[],
  codings: readonly Coding[],
  rulings: readonly AnchoredRuling[] = [],
): Alignment[] {
  const stamps = { texts: new Map(), codings: new Map() };
  return ended(alignmentSteps({ themes, sources, passages, codings, rulings, stamps }, makeAnew));
}

/** The same, theme by theme, each of which may be kept. */
export function* alignmentSteps(toAlign: ToAlign, keep: Keep): Steps<Alignment[]> {
  const { themes, codings, rulings = [], stamps } = toAlign;
  const texts = contentHash([...stamps.texts]);
  const rulingsOf = grouped(rulings, ({ ruling }) => ruling.theme);
  const codingOf = codingsOf(codings);
  const aligner = new Aligner(toAlign, keep);
  const alignments: Alignment[] = [];
  for (const [index, { id }] of themes.entries()) {
    yield { stage: 'align', at: index + 1, of: themes.length, name: id };
    const own = rulingsOf.get(id) ?? [];
    const key = { texts, codings: stamps.codings.get(id) ?? '', rulings: contentHash(own) };
    alignments.push(keep('align', id, key, () => aligner.align(id, codingOf, own)));
  }
  return alignments;
}

/** Aligns themes; what hangs on the texts alone is made when a theme first needs it. */
class Aligner {
  readonly #toAlign: ToAlign;
  readonly #keep: Keep;
  readonly #byId: ReadonlyMap<string, Passage>;
  readonly #stemsOf = once(passageStems);
  #known: { readonly versions: Versions; readonly spread: Spread } | null = null;

  constructor(toAlign: ToAlign, keep: Keep) {
    this.#toAlign = toAlign;
    this.#keep = keep;
    this.#byId = new Map(toAlign.passages.map((passage) => [passage.id, passage]));
  }

  align(theme: string, codingOf: CodingsOf, rulings: readonly AnchoredRuling[]): Alignment {
    const { versions, spread } = (this.#known ??= this.#texts());
    const quoted = this.#toAlign.sources.map((source) =>
      codingOf(theme, source.id).flatMap((coding) => {
        const passage = this.#byId.get(coding.passage);
        return passage ? [{ coding, passage }] : [];
      }),
    );
    const weighing = { rarity: rarityIn(spread, quoted.flat()), numbers: new Numbering() };
    const quotes = quoted.map((own) =>
      own.map(({ coding, passage }) => makeQuote(coding, passage, this.#stemsOf(passage), weighing)),
    );
    return alignTheme(theme, quotes, versions, rulings);
  }

  #texts(): { readonly versions: Versions; readonly spread: Spread } {
    const { sources, passages, stamps } = this.#toAlign;
    const bySource = grouped(passages, (passage) => passage.source);
    const counts = sources.map(({ id }) =>
      this.#keep('count', id, { text: stamps.texts.get(id) ?? '' }, () => stemCounts(bySource.get(id) ?? [])),
    );
    return {
      versions: new Versions(sources, passages, stamps.texts, this.#keep),
      spread: spreadOf(passages.length, counts),
    };
  }
}
