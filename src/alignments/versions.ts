import { primaryLanguage } from '../language/primary-language.js';
import { shingles } from '../language/shingles.js';
import { METHOD } from '../model/method.js';
import { grouped } from '../model/grouped.js';
import { makeAnew, type Keep, type Stamps } from '../model/keep.js';
import type { Passage } from '../model/passage.js';
import type { Source } from '../model/source.js';
import { contentHash } from '../notation/content-hash.js';
import type { Place } from './place.js';
import { versionPairs } from './version-pairs.js';
import { VersionTexts, type Counterpart } from './version-texts.js';

/** A quote looks for its counterpart in so many of the versions before its own, the nearest first. */
const NEAREST = 3;

/** Which sources are versions of one text (CONTRACT §6), and which of their sentences answer each other. */
export class Versions {
  /** The nearest first. */
  readonly #earlier = new Map<string, ReadonlySet<string>>();
  readonly #later = new Map<string, string>();
  readonly #kin = new Map<string, Set<string>>();
  readonly #texts: VersionTexts;

  /** `sources` stand in date order; `stamps`: by source. */
  constructor(
    sources: readonly Source[],
    passages: readonly Passage[],
    stamps: Stamps = new Map(),
    keep: Keep = makeAnew,
  ) {
    const bySource = grouped(passages, ({ source }) => source);
    this.#texts = new VersionTexts(bySource, stamps, keep);
    for (const [language, alike] of grouped(sources, (source) => primaryLanguage(source.language))) {
      if (alike.length < 2) continue;
      const ids = alike.map(({ id }) => id);
      const texts = contentHash(ids.map((id) => [id, stamps.get(id)]));
      const pairs = keep('relate', language, { texts }, () =>
        versionPairs(ids.map((id) => runsOf(bySource.get(id) ?? []))),
      );
      this.#relate(ids, pairs);
    }
  }

  /** `earlier`: for each source the places of the versions before it, in order. */
  #relate(ids: readonly string[], earlier: readonly (readonly number[])[]): void {
    for (const [place, id] of ids.entries()) {
      const before = (earlier[place] ?? []).flatMap((one) => ids[one] ?? []);
      this.#earlier.set(id, new Set(before.toReversed()));
      for (const other of before) {
        if (!this.#later.has(other)) this.#later.set(other, id);
        this.#kinOf(id).add(other);
        this.#kinOf(other).add(id);
      }
    }
  }

  #kinOf(source: string): Set<string> {
    const known = this.#kin.get(source) ?? new Set();
    this.#kin.set(source, known);
    return known;
  }

  /** Ids of the earlier versions of a source that its quotes are aligned to, the nearest first. */
  before(source: string): readonly string[] {
    return [...(this.#earlier.get(source) ?? [])].slice(0, NEAREST);
  }

  /** The next version of a source; null where there is none. */
  after(source: string): string | null {
    return this.#later.get(source) ?? null;
  }

  /** Ids of all versions of a source, the source itself left out. */
  relatedTo(source: string): ReadonlySet<string> {
    return this.#kin.get(source) ?? NO_KIN;
  }

  /** Whether the two sources are versions of one text. */
  related(one: string, other: string): boolean {
    return this.relatedTo(one).has(other);
  }

  /** The sentences of `to` that answer a sentence of another version; empty where none does. */
  counterparts(place: Place, to: string): readonly Counterpart[] {
    const isNewer = this.#earlier.get(to)?.has(place.passage.source) ?? false;
    return isNewer ? this.#texts.inNewer(place, to) : this.#texts.inOlder(place, to);
  }
}

const NO_KIN: ReadonlySet<string> = new Set();

function runsOf(passages: readonly Passage[]): Uint32Array {
  return shingles(
    passages.map((passage) => passage.text),
    METHOD.version.run,
  );
}
