import { firstFrom } from '../language/first-from.js';
import { primaryLanguage } from '../language/primary-language.js';
import type { Keep, Stamps } from '../model/keep.js';
import { once } from '../model/once.js';
import type { Passage } from '../model/passage.js';
import type { VersionLink } from '../model/version-link.js';
import { alignVersions } from './align-sentences.js';
import { ComparedSentences } from './compared-sentences.js';
import { SentenceReader, type NumberedSentence } from './numbered-sentence.js';
import type { Place } from './place.js';

/** How a sentence of one version answers one of another. */
export interface Counterpart extends Place {
  readonly likeness: number;
  readonly order: VersionLink['order'];
}

/** Texts that are kept as they are compared: a text is aligned to those near it, one after the other. */
const TEXTS_KEPT = 6;

/** The sentences of a source, numbered from 0. */
interface Sentences {
  readonly places: readonly Place[];
  /** By passage: the number of its first sentence. */
  readonly firsts: ReadonlyMap<string, number>;
}

/** The links of two versions, in order of the older sentence, and in that of the newer. */
interface Links {
  readonly byOld: readonly VersionLink[];
  readonly byNewer: readonly VersionLink[];
}

/** The texts of a project, any two of which may be aligned as versions, sentence by sentence. */
export class VersionTexts {
  readonly #passages: ReadonlyMap<string, readonly Passage[]>;
  readonly #stamps: Stamps;
  readonly #keep: Keep;
  readonly #sentences = once((source: string) => sentencesOf(this.#passages.get(source) ?? []));
  readonly #readerOf = once((language: string) => new SentenceReader(language));
  readonly #alignedTo = once((older: string) => once((newer: string) => this.#align(older, newer)));
  /** By source, the one asked for last at the end. */
  readonly #numbered = new Map<string, readonly NumberedSentence[]>();

  /** `passages`, `stamps`: by source. */
  constructor(passages: ReadonlyMap<string, readonly Passage[]>, stamps: Stamps, keep: Keep) {
    this.#passages = passages;
    this.#stamps = stamps;
    this.#keep = keep;
  }

  /** The sentences of the newer text that answer one of the older. */
  inNewer(place: Place, newer: string): Counterpart[] {
    const older = place.passage.source;
    const number = this.#numberOf(place);
    const { byOld } = this.#alignedTo(older)(newer);
    return linksOf(byOld, number, (link) => link.old).flatMap((link) =>
      this.#counterpart(newer, link.newer, link),
    );
  }

  /** The sentences of the older text that one of the newer answers. */
  inOlder(place: Place, older: string): Counterpart[] {
    const number = this.#numberOf(place);
    const { byNewer } = this.#alignedTo(older)(place.passage.source);
    return linksOf(byNewer, number, (link) => link.newer).flatMap((link) =>
      this.#counterpart(older, link.old, link),
    );
  }

  #numberOf({ passage, sentence }: Place): number {
    return (this.#sentences(passage.source).firsts.get(passage.id) ?? 0) + sentence;
  }

  #counterpart(source: string, number: number, { likeness, order }: VersionLink): Counterpart[] {
    const place = this.#sentences(source).places[number];
    return place ? [{ ...place, likeness, order }] : [];
  }

  #align(older: string, newer: string): Links {
    const key = { older: this.#stamps.get(older) ?? '', newer: this.#stamps.get(newer) ?? '' };
    const byOld = this.#keep('link', `${older} ${newer}`, key, () => this.#links(older, newer));
    return { byOld, byNewer: byOld.toSorted((a, b) => a.newer - b.newer || a.old - b.old) };
  }

  #links(older: string, newer: string): readonly VersionLink[] {
    const [first] = this.#passages.get(older) ?? [];
    const reader = this.#readerOf(primaryLanguage(first?.language ?? ''));
    const [old, now] = [this.#read(older, reader), this.#read(newer, reader)];
    return alignVersions(new ComparedSentences(old, now, reader));
  }

  #read(source: string, reader: SentenceReader): readonly NumberedSentence[] {
    const found =
      this.#numbered.get(source) ?? this.#sentences(source).places.map((place) => reader.read(textOf(place)));
    this.#numbered.delete(source);
    this.#numbered.set(source, found);
    for (const oldest of [...this.#numbered.keys()].slice(0, -TEXTS_KEPT)) this.#numbered.delete(oldest);
    return found;
  }
}

function sentencesOf(passages: readonly Passage[]): Sentences {
  const places: Place[] = [];
  const firsts = new Map<string, number>();
  for (const passage of passages) {
    firsts.set(passage.id, places.length);
    for (const sentence of passage.sentences.keys()) places.push({ passage, sentence });
  }
  return { places, firsts };
}

/** Of links in order of a sentence those of one. */
function linksOf(
  links: readonly VersionLink[],
  number: number,
  sentence: (link: VersionLink) => number,
): readonly VersionLink[] {
  return links.slice(firstFrom(links, number, sentence), firstFrom(links, number + 1, sentence));
}

function textOf({ passage, sentence }: Place): string {
  return passage.text.slice(...(passage.sentences[sentence] ?? [0, 0]));
}
