import { grouped } from '../../model/grouped.js';
import type { ChangeNames } from './change-names.js';
import type { ChangeItem, StatusRow } from './changes-page.js';

/** Titles that a row names; of more the first stands with their number. */
const MOST_TITLES = 3;

/** The items that compare statuses as rows of a table: themes of which the same is said share one. */
export function statusRows(items: readonly ChangeItem[], names: ChangeNames): StatusRow[] {
  const compared = items.flatMap(({ kind, theme, subject, sides, causes, notes }) =>
    sides !== null && (kind === 'status' || kind === 'certainty')
      ? [{ theme, pair: subject, before: sides.before, after: sides.after, causes, notes }]
      : [],
  );
  const alike = grouped(compared, ({ theme: _theme, ...rest }) => JSON.stringify(rest));
  const rows = [...alike.values()].flatMap((same): StatusRow[] => {
    const [first] = same;
    if (!first) return [];
    const { theme, ...row } = first;
    return [{ title: titleOf(theme, [...new Set(same.map((one) => one.theme))], names), ...row }];
  });
  // What is another label for the same two comes before what could not be compared earlier.
  return [...rows.filter(isBoth), ...rows.filter((row) => !isBoth(row))];
}

function isBoth({ before, after }: StatusRow): boolean {
  return before.status !== '' && after.status !== '';
}

function titleOf(first: string, titles: readonly string[], names: ChangeNames): string {
  if (titles.length <= MOST_TITLES) return titles.join('; ');
  return names.text('andMoreThemes', { theme: first, count: titles.length - 1 });
}
