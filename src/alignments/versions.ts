import { primaryLanguage } from '../language/primary-language.js';
import { sharedShingles, shingles } from '../language/shingles.js';
import { addTo } from '../model/add-to.js';
import { METHOD } from '../model/method.js';
import { grouped } from '../model/grouped.js';
import type { Passage } from '../model/passage.js';
import type { Source } from '../model/source.js';
import { alignVersions, type VersionLink } from './align-sentences.js';
import { ComparedSentences } from './compared-sentences.js';
import { SentenceReader, type NumberedSentence } from './numbered-sentence.js';
import { placeKey, type Place } from './place.js';

/** How a sentence of one version answers one of another. */
export interface Counterpart extends Place {
  readonly likeness: number;
  readonly order: VersionLink['order'];
}

/** The counterparts of sentences, by `placeKey`. */
type Counterparts = ReadonlyMap<string, readonly Counterpart[]>;

/** A quote looks for its counterpart in so many of the versions before its own, the nearest first. */
const NEAREST = 3;

/** Texts that are kept as they are compared: a text is aligned to those near it, one after the other. */
const TEXTS_KEPT = 2 * NEAREST;

/** A text, sentence by sentence. */
interface ReadText {
  readonly places: readonly Place[];
  readonly sentences: readonly NumberedSentence[];
}

/** Which sources are versions of one text (CONTRACT §6), and which of their sentences answer each other. */
export class Versions {
  /** The nearest first. */
  readonly #earlier = new Map<string, ReadonlySet<string>>();
  readonly #later = new Map<string, string>();
  readonly #language: ReadonlyMap<string, string>;
  readonly #passages: ReadonlyMap<string, readonly Passage[]>;
  /** By language. */
  readonly #readers = new Map<string, SentenceReader>();
  /** By source, the one asked for last at the end. */
  readonly #texts = new Map<string, ReadText>();
  /** By `older newer`; each pair is aligned when it is first asked for. */
  readonly #aligned = new Map<string, { readonly forth: Counterparts; readonly back: Counterparts }>();

  /** `sources` stand in date order. */
  constructor(sources: readonly Source[], passages: readonly Passage[]) {
    this.#language = new Map(sources.map((source) => [source.id, source.language]));
    this.#passages = grouped(passages, ({ source }) => source);
    const runs = sources.map((source) => ({ source, runs: this.#runs(source, sources) }));
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
    const from = place.passage.source;
    const forth = this.#earlier.get(to)?.has(from) ?? false;
    const aligned = forth ? this.#align(from, to) : this.#align(to, from);
    return (forth ? aligned.forth : aligned.back).get(placeKey(place)) ?? [];
  }

  #runs({ id, language }: Source, sources: readonly Source[]): Uint32Array {
    const alone = sources.filter((other) => sameLanguage(other, { language })).length < 2;
    if (alone) return new Uint32Array();
    return shingles(
      (this.#passages.get(id) ?? []).map((passage) => passage.text),
      METHOD.version.run,
    );
  }

  #align(older: string, newer: string): { readonly forth: Counterparts; readonly back: Counterparts } {
    const known = this.#aligned.get(`${older} ${newer}`);
    if (known) return known;
    const reader = this.#reader(primaryLanguage(this.#language.get(older) ?? ''));
    const [old, now] = [this.#read(older, reader), this.#read(newer, reader)];
    const forth = new Map<string, Counterpart[]>();
    const back = new Map<string, Counterpart[]>();
    for (const link of alignVersions(new ComparedSentences(old.sentences, now.sentences, reader))) {
      const [one, other] = [old.places[link.old], now.places[link.newer]];
      if (!one || !other) continue;
      const { likeness, order } = link;
      addTo(forth, placeKey(one), { ...other, likeness, order });
      addTo(back, placeKey(other), { ...one, likeness, order });
    }
    this.#aligned.set(`${older} ${newer}`, { forth, back });
    return { forth, back };
  }

  #reader(language: string): SentenceReader {
    const known = this.#readers.get(language) ?? new SentenceReader(language);
    this.#readers.set(language, known);
    return known;
  }

  #read(source: string, reader: SentenceReader): ReadText {
    const found = this.#texts.get(source) ?? readText(this.#passages.get(source) ?? [], reader);
    this.#texts.delete(source);
    this.#texts.set(source, found);
    for (const oldest of [...this.#texts.keys()].slice(0, -TEXTS_KEPT)) this.#texts.delete(oldest);
    return found;
  }
}

function readText(passages: readonly Passage[], reader: SentenceReader): ReadText {
  const places = passages.flatMap((passage) =>
    passage.sentences.map((_, sentence) => ({ passage, sentence })),
  );
  return { places, sentences: places.map((place) => reader.read(text(place))) };
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

function text({ passage, sentence }: Place): string {
  return passage.text.slice(...(passage.sentences[sentence] ?? [0, 0]));
}
