import type { Coding, Presence } from '../model/coding.js';
import { grouped } from '../model/grouped.js';
import { makeAnew, type Keep, type SourceCodings, type Stamps } from '../model/keep.js';
import type { Learnt } from '../model/learnt.js';
import type { Name } from '../model/name.js';
import type { Passage } from '../model/passage.js';
import type { AnchoredRuling } from '../model/ruling.js';
import type { Source } from '../model/source.js';
import { ended, type Steps } from '../model/step.js';
import type { Theme } from '../model/theme.js';
import { contentHash, contentHashOfMaps } from '../notation/content-hash.js';
import { presences } from './presences.js';
import { SourceCoder } from './source-coder.js';

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
  /** By theme. */
  readonly stamps: Stamps;
}

/** Every passage coded on every theme, and what each source has on each. */
export function codeSources(toCode: ToCode): Coded {
  return ended(codingSteps({ ...toCode, stamps: new Map() }, makeAnew));
}

/** The same, source by source, then theme by theme; what each has by itself may be kept. `stamps`: by source. */
export function* codingSteps(toCode: ToCode & { readonly stamps: Stamps }, keep: Keep): Steps<Coded> {
  const { themes, sources, stamps: texts } = toCode;
  const passages = grouped(toCode.passages, (passage) => passage.source);
  const rulings = grouped(toCode.rulings, sourceOfRuling);
  const by = { themes, learnt: toCode.learnt ?? null, names: toCode.names ?? null };
  const inputs = {
    codebook: contentHash(themes),
    learnt: contentHashOfMaps(by.learnt),
    names: contentHash(by.names),
  };
  const coder = new SourceCoder(by);
  const bySource = new Map<string, SourceCodings>();
  for (const [index, source] of sources.entries()) {
    yield { stage: 'code', at: index + 1, of: sources.length, name: source.id };
    const own = { passages: passages.get(source.id) ?? [], rulings: rulings.get(source.id) ?? [] };
    const key = { text: texts.get(source.id) ?? '', ...inputs, rulings: contentHash(own.rulings) };
    bySource.set(
      source.id,
      keep('code', source.id, key, () => coder.code(source, own.passages, own.rulings)),
    );
  }
  const all = [...bySource.values()].flatMap((one) => one.codings);
  const codings = grouped(all, ({ theme }) => theme);
  const stamps = new Map([...codings].map(([theme, own]) => [theme, contentHash(own)]));
  const coded = { ...toCode, coded: bySource, codings, stamps: { texts, codings: stamps } };
  return { codings: all, presence: presences(coded, keep), stamps };
}

/** Empty where the ruling stands nowhere. */
function sourceOfRuling({ anchor }: AnchoredRuling): string {
  return anchor === null ? '' : anchor.passage.slice(0, anchor.passage.lastIndexOf('/'));
}
