import type { Verdict } from '../evaluation/verdict.js';
import type { Said } from '../model/evaluation.js';
import type { PassageCoding } from '../model/passage-coding.js';
import type { GoldRow } from '../model/row.js';
import type { Theme } from '../model/theme.js';
import { explainCoding } from '../views/explain-coding.js';
import type { CodedRow } from './row-coder.js';

/** Gold and codings brought together, row by row; only verdicts are kept, no texts. */
export class GoldVerdicts {
  readonly list: Verdict[] = [];
  /** Themes that gold names and the codebook does not have, with the rows that name them. */
  readonly unknown = new Map<string, number>();
  rows = 0;
  readonly #themes: readonly string[];
  readonly #known: ReadonlySet<string>;
  /** Rows by source, id and what was judged, to the first line that has them. */
  readonly #seen = new Map<string, number>();
  #repeated: { readonly count: number; readonly first: string } | null = null;

  constructor(themes: readonly Theme[]) {
    this.#themes = themes.map(({ id }) => id);
    this.#known = new Set(this.#themes);
  }

  add({ row, codings }: CodedRow<GoldRow>): void {
    this.rows++;
    this.#watch(row);
    const byTheme = new Map(codings.map((coding) => [coding.theme, coding]));
    const { judged } = row;
    switch (judged.kind) {
      case 'one':
        if (this.#isKnown(judged.theme))
          this.#judge(row, judged.theme, judged.applies, byTheme.get(judged.theme));
        return;
      case 'all': {
        const apply = new Set(judged.themes.filter((theme) => this.#isKnown(theme)));
        for (const theme of this.#themes) this.#judge(row, theme, apply.has(theme), byTheme.get(theme));
      }
    }
  }

  /** What the reader should know of the gold: themes left out, rows that stand more than once. */
  warnings(): string[] {
    const left = [...this.unknown].map(
      ([theme, rows]) =>
        `the codebook has no theme “${theme}”: left out (${rows} ${rows === 1 ? 'row' : 'rows'})`,
    );
    if (!this.#repeated) return left;
    const { count, first } = this.#repeated;
    const what = count === 1 ? 'one row repeats' : `${count} rows repeat`;
    return [...left, `${what} an id with the same judgement asked, first ${first}; all are counted`];
  }

  #judge(row: GoldRow, theme: string, gold: boolean, coding: PassageCoding | undefined): void {
    const said: Said = coding?.zone ?? 'silent';
    const why = gold === (said === 'coded') ? [] : coding ? explainCoding(coding, row.text) : [SILENT];
    const source = row.source === null ? `line ${row.line}` : `source ${row.source}`;
    this.list.push({
      id: row.id,
      line: row.line,
      source,
      theme,
      gold,
      said,
      score: coding?.score ?? 0,
      why,
    });
  }

  #isKnown(theme: string): boolean {
    if (this.#known.has(theme)) return true;
    this.unknown.set(theme, (this.unknown.get(theme) ?? 0) + 1);
    return false;
  }

  #watch({ id, source, judged, line }: GoldRow): void {
    const key = JSON.stringify([source, id, judged.kind === 'one' ? judged.theme : null]);
    const before = this.#seen.get(key);
    if (before === undefined) this.#seen.set(key, line);
    else {
      const first = this.#repeated?.first ?? `${JSON.stringify(id)} on lines ${before} and ${line}`;
      this.#repeated = { count: (this.#repeated?.count ?? 0) + 1, first };
    }
  }
}

const SILENT = 'no term of the theme was found';
