import type { Difference, EditionDiff, EditionQuote } from '../model/edition-diff.js';
import type { ChangeStatus } from '../model/change.js';

/** What of a difference is asked for. */
export interface Narrowing {
  /** Ids of themes; empty: all. */
  readonly themes: readonly string[];
  /** Ids of sources; empty: all. */
  readonly sources: readonly string[];
  /** Kinds of differences, and statuses that a pair has or had; empty: all. */
  readonly only: readonly (Difference['kind'] | ChangeStatus)[];
  /** Whether what a briefing does not print in front is shown too. */
  readonly suppressed: boolean;
}

/**
 * A difference with only what is asked for. Sources stand in it where nothing but sources was asked for, the codebook where nothing but themes was; a theme that
 * came, went or took another name stays with no difference left unless kinds, statuses or sources were asked for.
 */
export function narrowDiff(diff: EditionDiff, asked: Narrowing): EditionDiff {
  const isDeep = asked.only.length > 0 || asked.sources.length > 0;
  const { keyJudgements = [], codebook = [], ...rest } = diff;
  const entries = isDeep ? [] : codebook.filter(({ theme }) => isAmong(theme, asked.themes));
  const key = asked.themes.length > 0 ? [] : keyJudgements.filter((one) => isAsked(one, asked));
  return {
    ...rest,
    ...(key.length > 0 ? { keyJudgements: key } : {}),
    ...(entries.length > 0 ? { codebook: entries } : {}),
    sources:
      asked.themes.length + asked.only.length > 0
        ? []
        : diff.sources.filter(({ source }) => isAmong(source, asked.sources)),
    themes: diff.themes
      .filter(({ theme }) => isAmong(theme, asked.themes))
      .map((theme) => ({ ...theme, differences: theme.differences.filter((one) => isAsked(one, asked)) }))
      .filter(({ kind, differences }) => differences.length > 0 || (kind !== 'changed' && !isDeep)),
  };
}

function isAsked(one: Difference, { sources, only, suppressed }: Narrowing): boolean {
  if (one.suppressed && !suppressed) return false;
  if (sources.length > 0 && !sourcesOf(one).some((source) => sources.includes(source))) return false;
  return only.length === 0 || only.includes(one.kind) || statusesOf(one).some((word) => only.includes(word));
}

function isAmong(id: string, ids: readonly string[]): boolean {
  return ids.length === 0 || ids.includes(id);
}

/** Ids of the sources that a difference is about; none for a judgement, which is about a theme. */
function sourcesOf(one: Difference): string[] {
  switch (one.kind) {
    case 'status':
      return [one.from, one.to, ...(one.split === null ? [] : [one.split])];
    case 'certainty':
    case 'fact':
      return [one.from, one.to];
    case 'silence-broken':
    case 'silence-fallen':
      return [one.source];
    case 'gained':
    case 'lost':
      return [one.quote.source];
    case 'reworded':
    case 'moved':
      return [one.before.source, one.after.source];
    case 're-paired':
      return [one.quote, ...one.before, ...one.after].map(({ source }: EditionQuote) => source);
    case 'judgement':
      return [];
  }
}

function statusesOf(one: Difference): ChangeStatus[] {
  if (one.kind !== 'status') return [];
  return [one.before, one.after].flatMap((side) => side?.status ?? []);
}
