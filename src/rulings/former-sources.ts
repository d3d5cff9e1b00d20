import type { KnownPassage } from '../model/passage.js';

/** A source by its id. */
interface Named {
  readonly id: string;
}

/** The sources that the newest edition had and the project has no more: rulings may still name them. */
export function formerSources(
  known: readonly Pick<KnownPassage, 'id'>[],
  sources: readonly Named[],
): Named[] {
  const present = new Set(sources.map(({ id }) => id));
  const before = new Set(known.map(({ id }) => id.slice(0, id.lastIndexOf('/'))));
  return [...before].filter((id) => !present.has(id)).map((id) => ({ id }));
}
