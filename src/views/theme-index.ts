import { addTo } from '../model/add-to.js';
import type { Row } from '../model/alignment.js';
import type { BriefingChange, BriefingCoding, BriefingPresence, BriefingTheme } from '../model/briefing.js';
import { grouped } from '../model/grouped.js';
import { sourceOf } from './citations.js';

/** What a theme has, found by source or id: with many sources, looking through all for each costs their square. */
export class ThemeIndex {
  readonly #presence: ReadonlyMap<string, BriefingPresence>;
  readonly #codings: ReadonlyMap<string, BriefingCoding>;
  readonly #bySource: ReadonlyMap<string, readonly BriefingCoding[]>;
  readonly #changes: ReadonlyMap<string, BriefingChange>;
  readonly #rows: readonly Row[];
  readonly #rowsBySource = new Map<string, number[]>();

  constructor({ presence, codings, changes, rows }: BriefingTheme) {
    this.#presence = new Map(presence.map((own) => [own.source, own]));
    this.#codings = new Map(codings.map((coding) => [coding.id, coding]));
    this.#bySource = grouped(codings, ({ passage }) => sourceOf(passage));
    this.#changes = new Map(changes.flatMap((one) => (one.span === 'next' ? [[one.to, one]] : [])));
    this.#rows = rows;
    for (const [place, { cells }] of rows.entries())
      for (const source of Object.keys(cells)) addTo(this.#rowsBySource, source, place);
  }

  presence(source: string): BriefingPresence | undefined {
    return this.#presence.get(source);
  }

  coding(id: string): BriefingCoding | undefined {
    return this.#codings.get(id);
  }

  /** The codings of a source, in their order; empty where it has none. */
  codingsIn(source: string): readonly BriefingCoding[] {
    return this.#bySource.get(source) ?? [];
  }

  /** The change from the source before to this one; undefined where none comes before it. */
  changeTo(source: string): BriefingChange | undefined {
    return this.#changes.get(source);
  }

  /** The rows in which one of the sources has a quote, in their order. */
  rowsWith(sources: readonly string[]): Row[] {
    const places = new Set(sources.flatMap((source) => this.#rowsBySource.get(source) ?? []));
    return [...places].sort((a, b) => a - b).flatMap((place) => this.#rows[place] ?? []);
  }
}
