import type { Coding } from './coding.js';
import { grouped } from './grouped.js';

/** The codings of a theme in a source, in the order in which all of them stand; empty where it has none. */
export type CodingsOf<One extends Pick<Coding, 'theme' | 'source'> = Coding> = (
  theme: string,
  source: string,
) => readonly One[];

/** Codings by theme and source, parted once: with many sources, looking through all for each costs their square. */
export function codingsOf<One extends Pick<Coding, 'theme' | 'source'>>(
  codings: readonly One[],
): CodingsOf<One> {
  const themes = new Map(
    [...grouped(codings, (coding) => coding.theme)].map(([theme, own]) => [
      theme,
      grouped(own, (coding) => coding.source),
    ]),
  );
  return (theme, source) => themes.get(theme)?.get(source) ?? [];
}
