import type { Briefing, BriefingTheme } from '../../model/briefing.js';

/** What a reader of the review page has chosen to look at; always something that is there. */
export interface Choice {
  /** Null where the briefing has no themes. */
  readonly theme: BriefingTheme | null;
  /** Ids of the sources whose quotes and texts are shown, in date order. */
  readonly columns: readonly string[];
  /** Quotes of one source that are shown at most. */
  readonly most: number;
}

/** Columns shown where none are chosen: all of three sources, the newest two of more. */
const FEW = 3;
const USUAL = 2;

/** Columns that can be shown side by side. */
const MOST_COLUMNS = 4;

/** Quotes of one source that are shown before more are asked for. */
export const USUAL_QUOTES = 12;
const MOST_QUOTES = 2_000;

/** What an address asks for, as far as the briefing has it: `theme`, `columns` and `most`. */
export function choiceOf(briefing: Briefing, query: Readonly<Record<string, string>>): Choice {
  const asked = (query['columns'] ?? '').split(',');
  const ids = briefing.sources.map(({ id }) => id);
  const chosen = ids.filter((id) => asked.includes(id)).slice(0, MOST_COLUMNS);
  const usual = ids.length <= FEW ? ids : ids.slice(-USUAL);
  const most = Number(query['most'] ?? USUAL_QUOTES);
  return {
    theme: briefing.themes.find(({ slug }) => slug === query['theme']) ?? briefing.themes[0] ?? null,
    columns: chosen.length > 0 ? chosen : usual,
    most: Number.isInteger(most) ? Math.min(Math.max(most, USUAL_QUOTES), MOST_QUOTES) : USUAL_QUOTES,
  };
}

/** The address of the page with something else chosen. */
export function addressOf(
  choice: Choice,
  other: { readonly theme?: string; readonly columns?: readonly string[]; readonly most?: number },
): string {
  const theme = other.theme ?? choice.theme?.slug ?? '';
  const columns = other.columns ?? choice.columns;
  const query = new URLSearchParams({ theme, columns: columns.join(',') });
  if (other.most !== undefined) query.set('most', String(other.most));
  return `/?${query.toString()}`;
}

/** The choice with a source among its columns: it stands in for the last of them where it is not. */
export function withColumn(choice: Choice, source: string, { sources }: Briefing): Choice {
  if (choice.columns.includes(source)) return choice;
  const kept = [...choice.columns.slice(0, -1), source];
  return { ...choice, columns: sources.map(({ id }) => id).filter((id) => kept.includes(id)) };
}
