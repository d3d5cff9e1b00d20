import { contentStems } from '../language/content-stems.js';
import type { Coding, Nearest, Presence } from '../model/coding.js';
import { codingsOf } from '../model/codings-of.js';
import { once } from '../model/once.js';
import type { Passage } from '../model/passage.js';
import type { Source } from '../model/source.js';
import type { Theme } from '../model/theme.js';
import { searchRecord } from './search-record.js';
import { sisterTexts } from './sister-texts.js';
import type { SourceStems, WantedStems } from './source-stems.js';

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
  /** Those of the theme. */
  readonly codings: readonly Coding[];
  /** What the theme's terms came nearest to in a source without a coding; null where none matched. */
  readonly nearest: (source: string) => Nearest | null;
}

/** What each source has on the theme; for each silence the record of its search. */
export function presence(findings: ThemeFindings): Presence[] {
  const { theme, sources } = findings;
  const quotesOf = codingsOf(findings.codings);
  const wanted = wantedIn(findings);
  const sisters = sisterTexts({ ...findings, quotes: codedBySource(findings.codings) });
  return sources.map((source) => {
    const own = quotesOf(theme.id, source.id);
    const terms = findings.terms.get(source.id) ?? 0;
    if (own.some((coding) => coding.zone === 'coded')) return found(theme, source, 'present');
    if (own.length > 0) return found(theme, source, 'borderline');
    if (terms === 0) return found(theme, source, 'not-assessed');
    const record = searchRecord({
      source,
      passages: findings.passages.get(source.id) ?? [],
      words: findings.words(source.id),
      stems: () => findings.stems(source.id),
      terms,
      nearest: findings.nearest(source.id),
      wanted,
      sisters: sisters(source),
    });
    return { theme: theme.id, source: source.id, status: 'silent', searchRecord: record };
  });
}

function found(theme: Theme, source: Source, status: Presence['status']): Presence {
  return { theme: theme.id, source: source.id, status, searchRecord: null };
}

/** The stems that a silent source is searched for, by its language: those of what the theme asks, and of all its quotes. */
function wantedIn(findings: ThemeFindings): (language: string) => WantedStems {
  const { title, question, scope } = findings.theme;
  return once((language) => {
    const texts = [title, question, scope, ...quotesIn(language, findings)];
    const wanted = new Map<string, number>();
    for (const text of texts)
      for (const { stem } of contentStems(text, language, new Set()))
        if (!wanted.has(stem)) wanted.set(stem, wanted.size);
    return wanted;
  });
}

function quotesIn(language: string, { codings, byId }: ThemeFindings): string[] {
  return codings.flatMap((coding) => {
    const passage = byId.get(coding.passage);
    const first = passage?.sentences[coding.sentences[0]];
    const last = passage?.sentences[coding.sentences[1]];
    if (!passage || !first || !last || passage.language !== language) return [];
    return [passage.text.slice(first[0], last[1])];
  });
}

/** How many coded quotes each source has; none where it is not there. */
function codedBySource(codings: readonly Coding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { source, zone } of codings)
    if (zone === 'coded') counts.set(source, (counts.get(source) ?? 0) + 1);
  return counts;
}
