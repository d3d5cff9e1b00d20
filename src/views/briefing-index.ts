import type {
  Briefing,
  BriefingCoding,
  BriefingPassage,
  BriefingSource,
  BriefingTheme,
} from '../model/briefing.js';
import { once } from '../model/once.js';
import type { Range, Span } from '../model/range.js';
import { sourceOf } from './citations.js';
import { ThemeIndex } from './theme-index.js';

/** Sources, passages and codings of a briefing by their ids. */
export class BriefingIndex {
  readonly #sources: ReadonlyMap<string, BriefingSource>;
  readonly #passages: ReadonlyMap<string, BriefingPassage>;
  readonly #places: ReadonlyMap<string, number>;
  /** What a theme has, by source and id. */
  readonly theme = once((theme: BriefingTheme) => new ThemeIndex(theme));

  constructor(briefing: Briefing) {
    this.#sources = new Map(briefing.sources.map((source) => [source.id, source]));
    this.#places = new Map(briefing.sources.map((source, place) => [source.id, place]));
    this.#passages = new Map(
      briefing.sources.flatMap((source) => source.passages.map((one) => [one.id, one])),
    );
  }

  source(id: string): BriefingSource {
    return known(this.#sources.get(id), id);
  }

  /** Place of a source in date order, from 0. */
  place(source: string): number {
    return known(this.#places.get(source), source);
  }

  passage(id: string): BriefingPassage {
    return known(this.#passages.get(id), id);
  }

  sourceOfPassage(id: string): BriefingSource {
    return this.source(sourceOf(id));
  }

  /** Half-open range in its passage's text of a coding's quote. */
  range({ passage, sentences }: { readonly passage: string; readonly sentences: Span }): Range {
    const all = this.passage(passage).sentences;
    return [known(all[sentences[0]], passage)[0], known(all[sentences[1]], passage)[1]];
  }

  quote(coding: Pick<BriefingCoding, 'passage' | 'sentences'>): string {
    return this.passage(coding.passage).text.slice(...this.range(coding));
  }
}

function known<Value>(value: Value | undefined, id: string): Value {
  if (value === undefined) throw new Error(`the briefing has no ${id}`);
  return value;
}
