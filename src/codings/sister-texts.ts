import { once } from '../model/once.js';
import type { Source } from '../model/source.js';
import type { Sisters } from './silence-worth.js';

/** What is known of the texts that a theme was looked for in. */
export interface Searched {
  readonly sources: readonly Source[];
  /** Terms tried, by source id. */
  readonly terms: ReadonlyMap<string, number>;
  /** Words of a source. */
  readonly words: (source: string) => number;
  /** Coded quotes on the theme, by source id; none where it is not there. */
  readonly quotes: ReadonlyMap<string, number>;
}

/**
 * For a source the other texts of its series and language that were searched, or where it has none all others of its
 * language. Summed once: with many sources, adding up all others for each costs their square.
 */
export function sisterTexts(searched: Searched): (source: Source) => Sisters {
  const isSearched = ({ id }: Source): boolean => (searched.terms.get(id) ?? 0) > 0;
  const own = ({ id }: Source): Sisters => ({
    texts: 1,
    words: searched.words(id),
    quotes: searched.quotes.get(id) ?? 0,
  });
  const ofLanguage = once((language: string) =>
    together(searched.sources.filter((one) => one.language === language && isSearched(one)).map(own)),
  );
  const bySeries = new Map<string, Sisters>();
  for (const one of searched.sources) {
    const key = seriesKey(one);
    if (isSearched(one)) bySeries.set(key, together([bySeries.get(key) ?? NONE, own(one)]));
  }
  return (source) => {
    const self = isSearched(source) ? own(source) : NONE;
    const series = without(bySeries.get(seriesKey(source)) ?? NONE, self);
    return series.texts > 0 ? series : without(ofLanguage(source.language), self);
  };
}

const NONE: Sisters = { texts: 0, words: 0, quotes: 0 };

function together(all: readonly Sisters[]): Sisters {
  const sum = { texts: 0, words: 0, quotes: 0 };
  for (const one of all) {
    sum.texts += one.texts;
    sum.words += one.words;
    sum.quotes += one.quotes;
  }
  return sum;
}

function without(all: Sisters, one: Sisters): Sisters {
  return { texts: all.texts - one.texts, words: all.words - one.words, quotes: all.quotes - one.quotes };
}

function seriesKey({ language, series }: Source): string {
  return `${language} ${series}`;
}
