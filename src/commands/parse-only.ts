import type { Narrowing } from '../editions/narrow-diff.js';
import { Misuse, nearest } from '../errors.js';
import { CHANGE_STATUSES } from '../model/change.js';
import { DIFFERENCE_KINDS } from '../model/edition-diff.js';

/** Kinds of differences and statuses, as `--only` names them. Throws a Misuse that names an unknown one. */
export function parseOnly(names: readonly string[]): Narrowing['only'] {
  const known = [...DIFFERENCE_KINDS, ...CHANGE_STATUSES];
  return names.map((name) => {
    const found = known.find((one) => one === name);
    if (found !== undefined) return found;
    const near = nearest(name, known);
    throw new Misuse({
      what: `“${name}” is no kind of difference, and no status`,
      where: '--only',
      expected: `a list of: ${known.join(', ')}`,
      remedy: near ? `did you mean “${near}”?` : undefined,
    });
  });
}
