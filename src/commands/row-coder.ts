import { PassageCoder } from '../codings/passage-coder.js';
import type { MatchedPassage } from '../codings/passage-evidence.js';
import { PassageMatcher } from '../codings/passage-matcher.js';
import type { Learnt } from '../model/learnt.js';
import type { PassageCoding } from '../model/passage-coding.js';
import type { PassageRow } from '../model/row.js';
import type { Theme } from '../model/theme.js';
import { NeighbourWindow, type Neighbourhood } from '../passages/neighbour-window.js';
import { rowPassage } from '../passages/row-passage.js';

/** A row and what it was coded as, best first. */
export interface CodedRow<Row extends PassageRow> {
  readonly row: Row;
  readonly codings: readonly PassageCoding[];
}

/** What rows are coded by. */
export interface CodedBy {
  readonly themes: readonly Theme[];
  readonly learnt: Learnt | null;
  /** Of rows that name none. */
  readonly language: string;
}

interface Held<Row extends PassageRow> extends MatchedPassage {
  readonly row: Row;
}

/** Codes rows in the order they come; those of one source wait for the two that follow. */
export class RowCoder<Row extends PassageRow> {
  readonly #by: CodedBy;
  readonly #coder: PassageCoder;
  readonly #matcher: PassageMatcher;
  readonly #window = new NeighbourWindow<Held<Row>>();

  constructor(by: CodedBy) {
    this.#by = by;
    this.#coder = new PassageCoder(by.themes, by.learnt);
    this.#matcher = new PassageMatcher(by.themes);
  }

  *add(row: Row): Generator<CodedRow<Row>> {
    const matched = this.#matcher.match(rowPassage(row, this.#by.language));
    yield* this.#coded(this.#window.add({ row, ...matched }, row.source));
  }

  *end(): Generator<CodedRow<Row>> {
    yield* this.#coded(this.#window.end());
  }

  *#coded(groups: Iterable<Neighbourhood<Held<Row>>>): Generator<CodedRow<Row>> {
    for (const group of groups) {
      const coded = this.#coder.code(group);
      for (const [index, codings] of coded.entries()) {
        const held = group.items[group.from + index];
        if (held) yield { row: held.row, codings };
      }
    }
  }
}
