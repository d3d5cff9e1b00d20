import type { Change } from '../model/change.js';
import type { Coding, Presence } from '../model/coding.js';
import { codingsOf } from '../model/codings-of.js';
import type { Source } from '../model/source.js';
import type { Theme } from '../model/theme.js';
import { chains } from './chains.js';
import { classify, type Side } from './classify.js';

export interface Compared {
  readonly themes: readonly Theme[];
  /** In date order. */
  readonly sources: readonly Source[];
  readonly codings: readonly Coding[];
  readonly presence: readonly Presence[];
  readonly compare: 'auto' | 'all' | 'series';
}

/** What each theme did from one source to the next, and from the first to the last. */
export function changesOf({ themes, sources, codings, presence, compare }: Compared): Change[] {
  const pairs = chains(sources, compare);
  const quotesOf = codingsOf(codings);
  const presenceOf = new Map(presence.map((one) => [`${one.theme} ${one.source}`, one]));
  return themes.flatMap((theme) => {
    const sides = new Map<string, Side>();
    for (const source of sources) {
      const own = presenceOf.get(`${theme.id} ${source.id}`);
      if (!own) throw new Error(`no presence of ${theme.id} in ${source.id}`);
      const quotes = quotesOf(theme.id, source.id);
      sides.set(source.id, { source, presence: own, codings: quotes });
    }
    const side = (id: string): Side => {
      const known = sides.get(id);
      if (!known) throw new Error(`no source ${id}`);
      return known;
    };
    return pairs.map((pair) => classify(theme.id, pair, side));
  });
}
