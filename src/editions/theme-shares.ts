import type { BriefingTheme } from '../model/briefing.js';
import type { BriefingTexts, PlacedQuote } from './briefing-texts.js';
import type { Pair } from './pair-equals.js';

/** Share of the quotes of one theme that have to be another’s for the one to have come of the other. */
const MOST = 0.5;

/** Names a quote alike in both briefings; null: it is in none of the other’s. */
type NameOf = (quote: PlacedQuote) => string | null;

/** How many quotes older and newer themes share, among the sources of both briefings. */
export class ThemeShares {
  readonly #names = new Map<BriefingTheme, ReadonlySet<string>>();
  readonly #old: ReadonlyMap<string, BriefingTheme>;
  readonly #newer: ReadonlyMap<string, BriefingTheme>;

  constructor(before: BriefingTexts, after: BriefingTexts, nameOf: Pair<NameOf>) {
    this.#old = this.#read(before, after, nameOf[0]);
    this.#newer = this.#read(after, before, nameOf[1]);
  }

  /** Whether the one took most of its quotes from the other, which no longer has them, or most of those of one that is gone. */
  cameOf(theme: BriefingTheme, origin: BriefingTheme): boolean {
    const [was, stays] = [this.#old.get(theme.id), this.#newer.get(origin.id)];
    if (was && stays) return false;
    const [had, left] = [this.#of(was), this.#of(stays)];
    const [now, all] = [this.#of(theme), this.#of(origin)];
    let came = 0;
    for (const name of all) if (now.has(name) && !had.has(name) && !left.has(name)) came++;
    if (came === 0) return false;
    return (!was && came >= MOST * now.size) || (!stays && came >= MOST * all.size);
  }

  #read(texts: BriefingTexts, others: BriefingTexts, nameOf: NameOf): ReadonlyMap<string, BriefingTheme> {
    const { themes } = texts.briefing;
    for (const theme of themes) {
      const shared = texts.quotes(theme).filter(({ quote }) => others.source(quote.source));
      this.#names.set(theme, new Set(shared.flatMap((quote) => nameOf(quote) ?? [])));
    }
    return new Map(themes.map((theme) => [theme.id, theme]));
  }

  #of(theme: BriefingTheme | undefined): ReadonlySet<string> {
    return (theme && this.#names.get(theme)) ?? NONE;
  }
}

const NONE: ReadonlySet<string> = new Set();
