import { primaryLanguage } from '../language/primary-language.js';
import { sharedShingles, shingles } from '../language/shingles.js';
import { METHOD } from '../model/method.js';
import { grouped } from '../model/grouped.js';
import type { Passage } from '../model/passage.js';
import type { Source } from '../model/source.js';
import type { Place } from './place.js';
import { VersionTexts, type Counterpart } from './version-texts.js';

/** A quote looks for its counterpart in so many of the versions before its own, the nearest first. */
const NEAREST = 3;

/** Which sources are versions of one text (CONTRACT §6), and which of their sentences answer each other. */
export class Versions {
  /** The nearest first. */
  readonly #earlier = new Map<string, ReadonlySet<string>>();
  readonly #later = new Map<string, string>();
  readonly #texts: VersionTexts;

  /** `sources` stand in date order. */
  constructor(sources: readonly Source[], passages: readonly Passage[]) {
    const bySource = grouped(passages, ({ source }) => source);
    this.#texts = new VersionTexts(bySource);
    const runs = sources.map((source) => {
      const alone = sources.filter((other) => sameLanguage(other, source)).length < 2;
      return { source, runs: alone ? new Uint32Array() : runsOf(bySource.get(source.id) ?? []) };
    });
    for (const [index, one] of runs.entries()) {
      const before = runs.slice(0, index).filter((other) => sameLanguage(one.source, other.source));
      const earlier = before
        .filter((other) => areVersions(one.runs, other.runs))
        .map(({ source }) => source.id);
      this.#earlier.set(one.source.id, new Set(earlier.toReversed()));
      for (const id of earlier) if (!this.#later.has(id)) this.#later.set(id, one.source.id);
    }
  }

  /** Ids of the earlier versions of a source that its quotes are aligned to, the nearest first. */
  before(source: string): readonly string[] {
    return [...(this.#earlier.get(source) ?? [])].slice(0, NEAREST);
  }

  /** The next version of a source; null where there is none. */
  after(source: string): string | null {
    return this.#later.get(source) ?? null;
  }

  /** Whether the two sources are versions of one text. */
  related(one: string, other: string): boolean {
    return [this.#earlier.get(one)?.has(other), this.#earlier.get(other)?.has(one)].includes(true);
  }

  /** The sentences of `to` that answer a sentence of another version; empty where none does. */
  counterparts(place: Place, to: string): readonly Counterpart[] {
    const isNewer = this.#earlier.get(to)?.has(place.passage.source) ?? false;
    return isNewer ? this.#texts.inNewer(place, to) : this.#texts.inOlder(place, to);
  }
}

function runsOf(passages: readonly Passage[]): Uint32Array {
  return shingles(
    passages.map((passage) => passage.text),
    METHOD.version.run,
  );
}

function areVersions(one: Uint32Array, other: Uint32Array): boolean {
  const { ofShorter, ofLonger, leastRuns } = METHOD.version;
  const [shorter, longer] = [Math.min(one.length, other.length), Math.max(one.length, other.length)];
  if (shorter < leastRuns || shorter < longer * ofLonger) return false;
  const shared = sharedShingles(one, other);
  return shared >= shorter * ofShorter && shared >= longer * ofLonger;
}

function sameLanguage(one: Pick<Source, 'language'>, other: Pick<Source, 'language'>): boolean {
  return primaryLanguage(one.language) === primaryLanguage(other.language);
}
