import type { Change } from '../model/change.js';
import { grouped } from '../model/grouped.js';
import type { Keep, Stamps } from '../model/keep.js';
import type { Passage } from '../model/passage.js';
import type { AnchoredRuling } from '../model/ruling.js';
import { contentHash } from '../notation/content-hash.js';
import { AlignedSentences, type ComparedTexts } from './aligned-sentences.js';
import { changesOf, type Compared } from './changes-of.js';
import { compareFacts } from './compare-facts.js';
import { measureAxes } from './measure-axes.js';
import { relabel } from './relabel.js';

/** What changes are found in. */
export type Analysed = Compared & ComparedTexts & { readonly rulings: readonly AnchoredRuling[] };

/**
 * What each theme did from one source to the next, with the facts that changed, the axes along which it did, and what was
 * ruled. Theme by theme, each of which may be kept. `stamps`: by source, and by theme.
 */
export function findChanges(
  all: Analysed & { readonly stamps: { readonly texts: Stamps; readonly codings: Stamps } },
  keep: Keep,
): Change[] {
  const { stamps, compare } = all;
  const texts = contentHash([...stamps.texts]);
  const passages = new Map(all.passages.map((passage) => [passage.id, passage]));
  const codings = grouped(all.codings, ({ theme }) => theme);
  const presence = grouped(all.presence, ({ theme }) => theme);
  const rulings = grouped(all.rulings, ({ ruling }) => ruling.theme);
  return all.themes.flatMap((theme) => {
    const { id } = theme;
    const quotes = codings.get(id) ?? [];
    const own = {
      ...all,
      themes: [theme],
      codings: quotes,
      presence: presence.get(id) ?? [],
      alignments: all.alignments.filter((one) => one.theme === id),
      rulings: rulings.get(id) ?? [],
    };
    const key = {
      texts,
      codings: stamps.codings.get(id) ?? '',
      found: contentHash([own.presence, own.alignments]),
      rulings: contentHash(own.rulings),
      compare,
    };
    return keep('compare', id, key, () =>
      changesOfTheme(
        own,
        [...new Set(quotes.map(({ passage }) => passage))].flatMap((passage) => passages.get(passage) ?? []),
      ),
    );
  });
}

/** `quoted`: the passages that the theme quotes. */
function changesOfTheme(own: Analysed, quoted: readonly Passage[]): Change[] {
  const texts = { ...own, passages: quoted };
  const aligned = new AlignedSentences(texts);
  return relabel(measureAxes(compareFacts(changesOf(own), aligned, texts), aligned, own), own.rulings);
}
