import { Refusal, type Problem } from '../errors.js';
import type { Source } from '../model/source.js';
import { firstDay } from '../notation/iso-date.js';

/**
 * Sources in order of their first day of publication, then id. Throws a Refusal with the every id used twice.
 */
export function orderSources(sources: readonly Source[]): Source[] {
  const problems: Problem[] = [];
  const paths = new Map<string, string>();
  for (const source of sources) {
    const other = paths.get(source.id);
    if (other === undefined) paths.set(source.id, source.path);
    else {
      problems.push({
        what: `the id “${source.id}” is used twice`,
        where: source.place,
        expected: `an id of its own; ${other} has this one`,
        remedy: 'change one of the two',
      });
    }
  }
  if (problems.length > 0) throw new Refusal(problems);
  const key = (source: Source): string => `${firstDay(source.published)} ${source.id}`;
  return [...sources].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
