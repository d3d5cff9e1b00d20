import { fold } from '../language/fold.js';
import type { BriefingTheme } from '../model/briefing.js';
import { addTo } from '../model/add-to.js';
import type { ThemeDifference } from '../model/edition-diff.js';
import type { BriefingTexts } from './briefing-texts.js';

/** Share of the quotes of one theme that have to be another's for the one to have come of the other. */
const MOST = 0.5;

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
 * told by their quotes, and where these tell nothing, by their titles.
 */
export function matchThemes(before: BriefingTexts, after: BriefingTexts): ThemeMatch[] {
  const links = new Links(before, after);
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

  constructor(before: BriefingTexts, after: BriefingTexts) {
    const [old, newer] = [byId(before), byId(after)];
    for (const theme of after.briefing.themes) this.#link(old.get(theme.id), theme);
    const shares = new Shares(before, after);
    for (const theme of after.briefing.themes)
      for (const origin of before.briefing.themes)
        if (origin.id !== theme.id && shares.cameOf(theme, origin, { old, newer })) this.#link(origin, theme);
    for (const theme of after.briefing.themes.filter((one) => this.originsOf(one).length === 0))
      this.#link(
        before.briefing.themes.find(
          (one) => this.heirsOf(one).length === 0 && fold(one.title) === fold(theme.title),
        ),
        theme,
      );
  }

  /** The one of its own id first. */
  originsOf(theme: BriefingTheme): readonly BriefingTheme[] {
    return this.#origins.get(theme) ?? [];
  }

  /** The one of its own id first, the others in the order of the codebook. */
  heirsOf(theme: BriefingTheme): readonly BriefingTheme[] {
    return this.#heirs.get(theme) ?? [];
  }

  #link(origin: BriefingTheme | undefined, theme: BriefingTheme): void {
    if (!origin) return;
    addTo(this.#origins, theme, origin);
    addTo(this.#heirs, origin, theme);
  }
}

type ById = ReadonlyMap<string, BriefingTheme>;

function byId({ briefing }: BriefingTexts): ById {
  return new Map(briefing.themes.map((theme) => [theme.id, theme]));
}

/** The quotes that themes have, by their words. */
class Shares {
  readonly #words = new Map<BriefingTheme, ReadonlySet<string>>();

  constructor(before: BriefingTexts, after: BriefingTexts) {
    for (const texts of [before, after])
      for (const theme of texts.briefing.themes)
        this.#words.set(
          theme,
          new Set(texts.quotes(theme).map(({ quote }) => `${quote.source}\n${quote.text}`)),
        );
  }

  /** Whether the one took most of its quotes from the other, which no longer has them, or most of those of one that is gone. */
  cameOf(theme: BriefingTheme, origin: BriefingTheme, { old, newer }: { old: ById; newer: ById }): boolean {
    const [was, stays] = [old.get(theme.id), newer.get(origin.id)];
    if (was && stays) return false;
    const [had, left, now] = [this.#of(was), this.#of(stays), this.#of(theme)];
    const all = this.#of(origin);
    let came = 0;
    for (const words of all) if (now.has(words) && !had.has(words) && !left.has(words)) came++;
    if (came === 0) return false;
    return (!was && came >= MOST * now.size) || (!stays && came >= MOST * all.size);
  }

  #of(theme: BriefingTheme | undefined): ReadonlySet<string> {
    return (theme && this.#words.get(theme)) ?? NONE;
  }
}

const NONE: ReadonlySet<string> = new Set();
