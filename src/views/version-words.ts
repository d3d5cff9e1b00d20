import type { Redline, Row } from '../model/alignment.js';
import type { Range } from '../model/range.js';
import { paragraph } from './citations.js';
import type { Labels } from './labels.js';

/** Changed stretches that a tag names at most, and the words of each. */
const MOST_STRETCHES = 3;
const MOST_WORDS = 5;

/** What a version changed in a quote, in words: the marks are lost when it is copied. */
export function versionTags(
  { inserted, deleted, movedFrom }: Redline,
  text: string,
  quote: Range,
  labels: Labels,
): string[] {
  const moved = movedFrom === null ? [] : [labels.text('movedFrom', { place: paragraph(movedFrom) })];
  return [...moved, ...changed('inserted', inserted), ...changed('deleted', deleted)];

  function changed(kind: 'inserted' | 'deleted', ranges: readonly Range[]): string[] {
    if (ranges.some(([start, end]) => start <= quote[0] && end >= quote[1]))
      return [labels.text(`${kind}Whole`)];
    const named = ranges.map((range) => text.slice(...range)).filter((words) => /[\p{L}\p{N}]/u.test(words));
    if (named.length === 0) return [];
    const more = named.length > MOST_STRETCHES ? '; …' : '';
    const words = named.slice(0, MOST_STRETCHES).map(shortened).join('; ');
    return [labels.text(kind, { words: `${words}${more}` })];
  }
}

function shortened(words: string): string {
  const all = words.split(/\s+/u);
  return all.length > MOST_WORDS ? `${all.slice(0, MOST_WORDS - 1).join(' ')} …` : words;
}

/** What became of the quotes of a row of versions from one to the next. */
export function versionLead(row: Row, labels: Labels): string {
  const marks = row.redline ?? [];
  const moved = marks.some((one) => one.movedFrom !== null);
  const reworded = marks.some((one) => one.inserted.length + one.deleted.length > 0);
  return labels.text(`version${moved ? 'Moved' : ''}${reworded ? 'Reworded' : 'Same'}`);
}
