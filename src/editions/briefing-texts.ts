import type {
  Briefing,
  BriefingCoding,
  BriefingPassage,
  BriefingSource,
  BriefingTheme,
} from '../model/briefing.js';
import type { EditionQuote } from '../model/edition-diff.js';
import type { Range } from '../model/range.js';

/** A quote, and where it stands in its briefing. */
export interface PlacedQuote {
  readonly quote: EditionQuote;
  readonly coding: BriefingCoding;
  readonly source: BriefingSource;
  readonly passage: BriefingPassage;
  /** Half-open, in the text of the passage. */
  readonly range: Range;
  /** Number of its passage in the source, from 0. */
  readonly at: number;
  /** The same among the passages of all sources. */
  readonly order: number;
}

interface Place {
  readonly source: BriefingSource;
  readonly passage: BriefingPassage;
  readonly at: number;
  readonly order: number;
}

/** The texts of a briefing, from which its quotes are read. */
export class BriefingTexts {
  readonly briefing: Briefing;
  readonly #quotes = new Map<BriefingTheme | undefined, readonly PlacedQuote[]>();
  readonly #sources: ReadonlyMap<string, BriefingSource>;
  /** By id of each passage; read when a text is first asked for. */
  #places: ReadonlyMap<string, Place> | undefined;

  constructor(briefing: Briefing) {
    this.briefing = briefing;
    this.#sources = new Map(briefing.sources.map((source) => [source.id, source]));
  }

  #place(passage: string): Place | undefined {
    this.#places ??= placesIn(this.briefing);
    return this.#places.get(passage);
  }

  /** Undefined where the briefing does not have it. */
  source(id: string): BriefingSource | undefined {
    return this.#sources.get(id);
  }

  /** Text of a passage; undefined where the briefing does not have it. */
  text(passage: string): string | undefined {
    return this.#place(passage)?.passage.text;
  }

  /** The quotes of a theme in the order of the sources and their texts; none without a theme. */
  quotes(theme: BriefingTheme | undefined): readonly PlacedQuote[] {
    const quotes = this.#quotes.get(theme) ?? this.#read(theme);
    this.#quotes.set(theme, quotes);
    return quotes;
  }

  #read(theme: BriefingTheme | undefined): PlacedQuote[] {
    const placed = (theme?.codings ?? []).flatMap((coding) => {
      const place = this.#place(coding.passage);
      const first = place?.passage.sentences[coding.sentences[0]];
      const last = place?.passage.sentences[coding.sentences[1]];
      if (!place || !first || !last) return [];
      const range: Range = [first[0], last[1]];
      const text = place.passage.text.slice(...range);
      const { statement, zone } = coding;
      const quote = { source: place.source.id, passage: coding.passage, text, statement, zone };
      return [{ quote, coding, range, ...place }];
    });
    return placed.sort((a, b) => a.order - b.order || a.range[0] - b.range[0]);
  }
}

function placesIn({ sources }: Briefing): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const source of sources)
    for (const [at, passage] of source.passages.entries())
      places.set(passage.id, { source, passage, at, order: places.size });
  return places;
}

/** Whether a passage of the older texts has other words in the newer, or is no longer there. */
export function isOtherText(
  [before, after]: readonly [BriefingTexts, BriefingTexts],
  passage: string,
): boolean {
  const text = before.text(passage);
  return text !== undefined && text !== after.text(passage);
}
