/** Two states of the briefing that are compared. */
export interface EditionPair {
  /** Number of an edition. */
  readonly from: number;
  /** Number of an edition; null: the sources as they are. */
  readonly to: number | null;
}

/**
 * What an address asks to be compared, as far as there are such editions: `from` and `to`. Without that the last edition with
 * the sources as they are; null before there is an edition.
 */
export function editionPair(
  editions: readonly number[],
  query: Readonly<Record<string, string>>,
): EditionPair | null {
  const known = (asked = ''): number | undefined => editions.find((number) => String(number) === asked);
  const from = known(query['from']) ?? editions.at(-1);
  return from === undefined ? null : { from, to: known(query['to']) ?? null };
}

/** Whether an address asks for what changed, in place of a theme. */
export function asksForChanges(query: Readonly<Record<string, string>>): boolean {
  return query['view'] === 'changes';
}
