import { editionNumbers } from '../../edges/edition-files.js';
import { Refusal } from '../../errors.js';
import type { Query } from '../../review/review-desk.js';
import type { Comparison } from '../../views/review/changes-panel.js';
import { asksForChanges, editionPair } from '../../views/review/edition-pair.js';
import type { AskedAnalyst } from './asked-analyst.js';

/** What is to be compared, before it is; null where no comparison is asked for. */
export function comparisonAhead(query: Query, folder: string): Comparison | null {
  if (!asksForChanges(query)) return null;
  const editions = editionNumbers(folder);
  return { editions, pair: editionPair(editions, query), changes: null, problems: [] };
}

/** The same compared; what hinders it is told in it. */
export async function comparison(
  query: Query,
  folder: string,
  analyst: AskedAnalyst,
): Promise<Comparison | null> {
  const ahead = comparisonAhead(query, folder);
  if (!ahead?.pair) return ahead;
  const { columns = '', theme = '' } = query;
  try {
    return { ...ahead, changes: await analyst.compare({ ...ahead.pair, query: { columns, theme } }) };
  } catch (error) {
    if (error instanceof Refusal) return { ...ahead, problems: error.problems };
    throw error;
  }
}
