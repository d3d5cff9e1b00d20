import type { CodebookDifference, CodebookTerm, EntryDifference } from '../model/edition-diff.js';
import type { Term, Theme } from '../model/theme.js';

/**
 * What two codebooks say otherwise of the themes that both have, in the order of the newer. `origins`: by id of a newer theme
 * those of the older ones that it came of; it is held against the first.
 */
export function diffCodebooks(
  before: readonly Theme[],
  after: readonly Theme[],
  origins: ReadonlyMap<string, readonly string[]>,
): CodebookDifference[] {
  const older = new Map(before.map((theme) => [theme.id, theme]));
  return after.flatMap((theme): CodebookDifference[] => {
    const origin = older.get(origins.get(theme.id)?.[0] ?? theme.id);
    if (!origin) return [];
    const entry = entryDifferences(origin, theme);
    const [added, removed] = [without(theme, origin), without(origin, theme)];
    if (entry.length + added.length + removed.length === 0) return [];
    return [{ theme: theme.id, title: theme.title, entry, added, removed }];
  });
}

function entryDifferences(before: Theme, after: Theme): EntryDifference[] {
  const sides = [
    ['title', before.title, after.title],
    ['question', before.question, after.question],
    ['scope', before.scope, after.scope],
    ['match', matchOf(before), matchOf(after)],
  ] as const;
  return sides.flatMap(([key, was, is]) => (was === is ? [] : [{ key, before: was, after: is }]));
}

function matchOf({ terms }: Theme): string {
  return [...new Set(terms.map(({ match }) => match))].sort().join(', ');
}

/** The terms of one theme that the other does not have, each once. */
function without(one: Theme, other: Theme): CodebookTerm[] {
  const there = new Set(other.terms.map(keyOf));
  const own = new Map(one.terms.map((term) => [keyOf(term), term]));
  return [...own].flatMap(([key, { text, strength, language }]) =>
    there.has(key) ? [] : [{ text, strength, language }],
  );
}

function keyOf({ text, strength, language }: Term): string {
  return JSON.stringify([text, strength, language]);
}
