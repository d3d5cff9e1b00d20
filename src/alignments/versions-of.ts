import type { Passage } from '../model/passage.js';
import type { Source } from '../model/source.js';
import { Versions } from './versions.js';

interface Known {
  readonly sources: readonly Source[];
  readonly versions: Versions;
}

/** As long as the passages are held. */
const known = new WeakMap<readonly Passage[], Known>();

/**
 * Which sources are versions of one text. They hang on nothing but the texts: for the very same lists of sources and
 * passages, such as those under other rulings, what was compared already is not compared again.
 */
export function versionsOf(sources: readonly Source[], passages: readonly Passage[]): Versions {
  const held = known.get(passages);
  if (held?.sources === sources) return held.versions;
  const versions = new Versions(sources, passages);
  known.set(passages, { sources, versions });
  return versions;
}
