import type { Coding, Nearest, Presence } from '../model/coding.js';
import { grouped } from '../model/grouped.js';
import type { Keep, SourceCodings, Stamps } from '../model/keep.js';
import { once } from '../model/once.js';
import type { Passage } from '../model/passage.js';
import type { Source } from '../model/source.js';
import type { Theme } from '../model/theme.js';
import { contentHash } from '../notation/content-hash.js';
import { showing, termsIn } from './compile-terms.js';
import { presence } from './presence.js';
import { SourceStems } from './source-stems.js';

/** What was coded, and what it was coded in. */
export interface CodedTexts {
  readonly themes: readonly Theme[];
  readonly sources: readonly Source[];
  /** Of all sources, in order. */
  readonly passages: readonly Passage[];
  /** By source. */
  readonly coded: ReadonlyMap<string, SourceCodings>;
  /** By theme. */
  readonly codings: ReadonlyMap<string, readonly Coding[]>;
  /** By source, and by theme. */
  readonly stamps: { readonly texts: Stamps; readonly codings: Stamps };
}

/** What each source has on each theme; a silence is held against what all others say. */
export function presences(texts: CodedTexts, keep: Keep): Presence[] {
  const { themes, sources, passages, coded, codings, stamps } = texts;
  const bySource = grouped(passages, (passage) => passage.source);
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const stems = once((id: string) => new SourceStems(bySource.get(id) ?? []));
  const inputs = { texts: contentHash([...stamps.texts]), terms: contentHash(themes) };
  return themes.flatMap((theme) => {
    const nearest = (id: string): Nearest | null => nearestTo(theme.id, coded.get(id));
    const tried = once((language: string) => showing(termsIn(theme, themes, language)).length);
    const key = {
      ...inputs,
      codings: stamps.codings.get(theme.id) ?? '',
      nearest: contentHash(sources.map(({ id }) => nearest(id))),
    };
    return keep('search', theme.id, key, () =>
      presence({
        theme,
        sources,
        passages: bySource,
        byId,
        stems,
        words: (id) => coded.get(id)?.words ?? 0,
        terms: new Map(sources.map(({ id, language }) => [id, tried(language)])),
        codings: codings.get(theme.id) ?? [],
        nearest,
      }),
    );
  });
}

/** What a theme's terms came nearest to in a source; null where none matched, or the source has codings. */
function nearestTo(theme: string, coded: SourceCodings | undefined): Nearest | null {
  const found = coded?.nearest ?? {};
  return Object.hasOwn(found, theme) ? (found[theme] ?? null) : null;
}
