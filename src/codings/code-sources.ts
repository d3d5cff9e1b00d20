import type { Coding, Presence } from '../model/coding.js';
import { grouped } from '../model/grouped.js';
import { makeAnew, type Keep, type SourceCodings } from '../model/keep.js';
import type { Learnt } from '../model/learnt.js';
import type { Name } from '../model/name.js';
import { once } from '../model/once.js';
import type { Passage } from '../model/passage.js';
import type { AnchoredRuling } from '../model/ruling.js';
import type { Source } from '../model/source.js';
import { ended, type Steps } from '../model/step.js';
import type { Theme } from '../model/theme.js';
import { contentHash } from '../notation/content-hash.js';
import { showing, termsIn } from './compile-terms.js';
import { presence } from './presence.js';
import { SourceCoder } from './source-coder.js';
import { SourceStems } from './source-stems.js';

export interface ToCode {
  readonly themes: readonly Theme[];
  readonly sources: readonly Source[];
  /** Of all sources, in order. */
  readonly passages: readonly Passage[];
  readonly rulings: readonly AnchoredRuling[];
  /** Null where nothing was learnt. */
  readonly learnt?: Learnt | null;
  /** The names that the project itself lists; null: no facts are searched for in the quotes. */
  readonly names?: readonly Name[] | null;
}

export interface Coded {
  /** In the order of sources, passages and themes. */
  readonly codings: readonly Coding[];
  readonly presence: readonly Presence[];
}

/** Every passage coded on every theme, and what each source has on each. */
export function codeSources(toCode: ToCode): Coded {
  return ended(codingSteps(toCode, makeAnew));
}

/** The same, source by source; what each has by itself may be kept. */
export function* codingSteps(toCode: ToCode, keep: Keep): Steps<Coded> {
  const { themes, sources } = toCode;
  const passages = grouped(toCode.passages, (passage) => passage.source);
  const rulings = grouped(toCode.rulings, sourceOfRuling);
  const by = { themes, learnt: toCode.learnt ?? null, names: toCode.names ?? null };
  const inputs = {
    codebook: contentHash(themes),
    learnt: contentHash(by.learnt),
    names: contentHash(by.names),
  };
  const coder = new SourceCoder(by);
  const coded = new Map<string, SourceCodings>();
  for (const [index, source] of sources.entries()) {
    yield { stage: 'code', at: index + 1, of: sources.length, name: source.id };
    const own = { passages: passages.get(source.id) ?? [], rulings: rulings.get(source.id) ?? [] };
    const text = contentHash([source.published, own.passages]);
    const key = { text, ...inputs, rulings: contentHash(own.rulings) };
    coded.set(
      source.id,
      keep('code', source.id, key, () => coder.code(source, own.passages, own.rulings)),
    );
  }
  return {
    codings: [...coded.values()].flatMap(({ codings }) => codings),
    presence: presences(toCode, coded),
  };
}

/** Empty where the ruling stands nowhere. */
function sourceOfRuling({ anchor }: AnchoredRuling): string {
  return anchor === null ? '' : anchor.passage.slice(0, anchor.passage.lastIndexOf('/'));
}

/** What each source has on each theme; a silence is held against what all others say. */
function presences(
  { themes, sources, passages }: ToCode,
  coded: ReadonlyMap<string, SourceCodings>,
): Presence[] {
  const bySource = grouped(passages, (passage) => passage.source);
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const stems = once((id: string) => new SourceStems(bySource.get(id) ?? []));
  const codings = grouped(
    [...coded.values()].flatMap((one) => one.codings),
    (coding) => coding.theme,
  );
  return themes.flatMap((theme) => {
    const tried = once((language: string) => showing(termsIn(theme, themes, language)).length);
    return presence({
      theme,
      sources,
      passages: bySource,
      byId,
      stems,
      words: (id) => coded.get(id)?.words ?? 0,
      terms: new Map(sources.map(({ id, language }) => [id, tried(language)])),
      codings: codings.get(theme.id) ?? [],
      nearest: (id) => {
        const found = coded.get(id)?.nearest ?? {};
        return Object.hasOwn(found, theme.id) ? (found[theme.id] ?? null) : null;
      },
    });
  });
}
