import type { Coding, Presence } from '../model/coding.js';
import type { Passage } from '../model/passage.js';
import type { Source } from '../model/source.js';
import type { Theme } from '../model/theme.js';
import type { TermMatch } from './match-terms.js';
import { searchRecord } from './search-record.js';
import type { Sisters } from './silence-worth.js';
import type { SourceStems } from './source-stems.js';

/** Everything known of one theme, over all sources. */
export interface ThemeFindings {
  readonly theme: Theme;
  readonly sources: readonly Source[];
  /** By source id. */
  readonly passages: ReadonlyMap<string, readonly Passage[]>;
  /** Every passage by its id. */
  readonly byId: ReadonlyMap<string, Passage>;
  /** The sentences of a source by their stems. */
  readonly stems: (source: string) => SourceStems;
  /** Words of a source. */
  readonly words: (source: string) => number;
  /** Terms tried, by source id. */
  readonly terms: ReadonlyMap<string, number>;
  readonly codings: readonly Coding[];
  /** Matches of the theme by `<passage id>#<sentence>`. */
  readonly matches: ReadonlyMap<string, readonly TermMatch[]>;
}

/** What each source has on the theme; for each silence the record of its search. */
export function presence(findings: ThemeFindings): Presence[] {
  const { theme, sources, codings } = findings;
  return sources.map((source) => {
    const own = codings.filter((coding) => coding.source === source.id);
    const terms = findings.terms.get(source.id) ?? 0;
    if (own.some((coding) => coding.zone === 'coded')) return found(theme, source, 'present');
    if (own.length > 0) return found(theme, source, 'borderline');
    if (terms === 0) return found(theme, source, 'not-assessed');
    const record = searchRecord({
      source,
      passages: findings.passages.get(source.id) ?? [],
      stems: findings.stems(source.id),
      theme,
      terms,
      matches: findings.matches,
      quotesElsewhere: quotesElsewhere(findings, source),
      sisters: sistersOf(findings, source),
    });
    return { theme: theme.id, source: source.id, status: 'silent', searchRecord: record };
  });
}

function found(theme: Theme, source: Source, status: Presence['status']): Presence {
  return { theme: theme.id, source: source.id, status, searchRecord: null };
}

function quotesElsewhere({ codings, byId }: ThemeFindings, source: Source): string[] {
  return codings.flatMap((coding) => {
    const passage = byId.get(coding.passage);
    const first = passage?.sentences[coding.sentences[0]];
    const last = passage?.sentences[coding.sentences[1]];
    if (!passage || !first || !last || passage.language !== source.language) return [];
    return [passage.text.slice(first[0], last[1])];
  });
}

/** The other texts of the series that were searched, or where it has none all others of the language. */
function sistersOf({ sources, terms, codings, words }: ThemeFindings, source: Source): Sisters {
  const others = sources.filter(
    ({ id, language }) => id !== source.id && language === source.language && (terms.get(id) ?? 0) > 0,
  );
  const series = others.filter((other) => other.series === source.series);
  const sisters = series.length > 0 ? series : others;
  const ids = new Set(sisters.map(({ id }) => id));
  return {
    texts: sisters.length,
    words: sisters.reduce((sum, { id }) => sum + words(id), 0),
    quotes: codings.filter((coding) => coding.zone === 'coded' && ids.has(coding.source)).length,
  };
}
