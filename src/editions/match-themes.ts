import { fold } from '../language/fold.js';
import type { BriefingTheme } from '../model/briefing.js';
import { addTo } from '../model/add-to.js';
import type { ThemeDifference } from '../model/edition-diff.js';
import type { BriefingTexts, PlacedQuote } from './briefing-texts.js';
import type { PassagesOf } from './match-quotes.js';
import type { Pair } from './pair-equals.js';
import { ThemeShares } from './theme-shares.js';

/** A theme of either briefing, and what it was or became in the other. */
export interface ThemeMatch {
  /** The newer theme; the older where it is gone. */
  readonly theme: BriefingTheme;
  readonly kind: ThemeDifference['kind'];
  /** Older themes it came of, the one that it mainly was first; itself where it is gone; empty where it was added. */
  readonly origins: readonly BriefingTheme[];
  /** Those of its origins whose lost quotes are told here, and at no other theme that came of them. */
  readonly tells: readonly BriefingTheme[];
  /** Newer themes beside it that came of its origins. */
  readonly siblings: readonly BriefingTheme[];
}

/**
 * What became of each theme, in the order of the newer codebook, those that are gone last. One id is one theme; others are
 * told by the words of their quotes, and where these tell nothing, by the passages that they quote, or their titles.
 */
export function matchThemes(before: BriefingTexts, after: BriefingTexts, passages: PassagesOf): ThemeMatch[] {
  const links = new Links(before, after, passages);
  const kept = after.briefing.themes.map((theme): ThemeMatch => {
    const origins = links.originsOf(theme);
    return {
      theme,
      kind: kindOf(theme, origins, links),
      origins,
      tells: origins.filter((origin) => links.heirsOf(origin)[0] === theme),
      siblings: [...new Set(origins.flatMap((origin) => links.heirsOf(origin)))].filter(
        (one) => one !== theme,
      ),
    };
  });
  const gone = before.briefing.themes
    .filter((theme) => links.heirsOf(theme).length === 0)
    .map((theme): ThemeMatch => {
      return { theme, kind: 'removed', origins: [theme], tells: [theme], siblings: [] };
    });
  return [...kept, ...gone];
}

function kindOf(theme: BriefingTheme, origins: readonly BriefingTheme[], links: Links): ThemeMatch['kind'] {
  const [origin] = origins;
  if (!origin) return 'added';
  if (origins.length > 1) return 'merged';
  if (links.heirsOf(origin).length > 1) return 'split';
  return origin.id === theme.id && origin.title === theme.title ? 'changed' : 'renamed';
}

/** Which older themes the newer came of. */
class Links {
  readonly #origins = new Map<BriefingTheme, BriefingTheme[]>();
  readonly #heirs = new Map<BriefingTheme, BriefingTheme[]>();

  constructor(before: BriefingTexts, after: BriefingTexts, passages: PassagesOf) {
    const [old, newer] = [before.briefing.themes, after.briefing.themes];
    for (const theme of newer)
      this.#link(
        old.find(({ id }) => id === theme.id),
        theme,
      );
    // Only a theme that is new or gone can have come of another.
    const pairs = pairsOf(old, newer).filter(([origin, theme]) => this.#isLoose(origin, theme));
    if (pairs.length === 0) return;
    const byWords = new ThemeShares(before, after, [words, words]);
    for (const [origin, theme] of pairs) if (byWords.cameOf(theme, origin)) this.#link(origin, theme);
    const inPlace = new ThemeShares(before, after, [
      ({ quote: { source }, at }) => placeIn(source, passages(source)?.afterOf.get(at)),
      ({ quote: { source }, at }) => placeIn(source, at),
    ]);
    for (const [origin, theme] of pairs) {
      const isFree = this.heirsOf(origin).length === 0 && this.originsOf(theme).length === 0;
      const sameTitle = fold(origin.title) === fold(theme.title);
      if (isFree && (sameTitle || inPlace.cameOf(theme, origin))) this.#link(origin, theme);
    }
  }

  /** The one of its own id first. */
  originsOf(theme: BriefingTheme): readonly BriefingTheme[] {
    return this.#origins.get(theme) ?? [];
  }

  /** The one of its own id first, the others in the order of the codebook. */
  heirsOf(theme: BriefingTheme): readonly BriefingTheme[] {
    return this.#heirs.get(theme) ?? [];
  }

  #isLoose(origin: BriefingTheme, theme: BriefingTheme): boolean {
    return this.heirsOf(origin).length === 0 || this.originsOf(theme).length === 0;
  }

  #link(origin: BriefingTheme | undefined, theme: BriefingTheme): void {
    if (!origin) return;
    addTo(this.#origins, theme, origin);
    addTo(this.#heirs, origin, theme);
  }
}

function pairsOf(old: readonly BriefingTheme[], newer: readonly BriefingTheme[]): Pair<BriefingTheme>[] {
  return newer.flatMap((theme) =>
    old.flatMap((origin): Pair<BriefingTheme>[] => (origin.id === theme.id ? [] : [[origin, theme]])),
  );
}

function words({ quote }: PlacedQuote): string {
  return `${quote.source}\n${quote.text}`;
}

/** Null where the passage is not in the other text. */
function placeIn(source: string, at: number | undefined): string | null {
  return at === undefined ? null : `${source}\n${at}`;
}
