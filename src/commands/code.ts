import { codePassages, type MatchedPassage, type PassageGroup } from '../codings/code-passages.js';
import { PassageMatcher } from '../codings/passage-matcher.js';
import { rowOutput } from '../edges/row-output.js';
import type { Terminal } from '../edges/terminal-streams.js';
import type { Learnt } from '../model/learnt.js';
import type { PassageCoding } from '../model/passage-coding.js';
import type { RowId } from '../model/row.js';
import type { Theme } from '../model/theme.js';
import type { Line } from '../notation/line-splitter.js';
import { readPassageRow } from '../notation/read-rows.js';
import { NeighbourWindow } from '../passages/neighbour-window.js';
import { rowPassage } from '../passages/row-passage.js';
import { explainCoding } from '../views/explain-coding.js';
import { codebookAtHand, type CodebookOptions } from './codebook-at-hand.js';
import { EXIT } from './exit-codes.js';
import { learntAtHand } from './learnt-at-hand.js';
import { streamRows, type RowWork } from './stream-rows.js';

export interface CodeOptions extends CodebookOptions {
  /** File of rows; `-`: standard input. */
  readonly passages: string;
  readonly explain: boolean;
  /** Files and flags of learning, as written. */
  readonly learning: readonly string[];
}

/** Codes rows as they come, one line out for each, in order. Returns the exit code. */
export async function code(options: CodeOptions, streams: Terminal): Promise<number> {
  const learnt = learntAtHand({ flags: options.learning });
  const themes = codebookAtHand(options, streams);
  await streamRows(options.passages, rowOutput(), codingOf(themes, learnt, options));
  return EXIT.done;
}

interface Held extends MatchedPassage {
  /** As written in the row. */
  readonly id: RowId;
}

function codingOf(
  themes: readonly Theme[],
  learnt: Learnt | null,
  { language, explain }: CodeOptions,
): RowWork {
  const matcher = new PassageMatcher(themes);
  const window = new NeighbourWindow<Held>();
  function* printed(groups: Iterable<PassageGroup & { readonly items: readonly Held[] }>): Generator<string> {
    for (const group of groups) {
      const coded = codePassages(group, themes, learnt);
      for (const [index, codings] of coded.entries()) {
        const item = group.items[group.from + index];
        if (item) yield JSON.stringify(explain ? explained(item, codings) : answer(item, codings));
      }
    }
  }
  return {
    each: (line: Line) => {
      const row = readPassageRow(line);
      return printed(window.add({ id: row.id, ...matcher.match(rowPassage(row, language)) }, row.source));
    },
    end: () => printed(window.end()),
  };
}

function answer({ id }: Held, codings: readonly PassageCoding[]): object {
  const shown = codings.filter(({ zone }) => zone !== 'below');
  return { id, themes: shown.map(({ theme, score, zone }) => ({ theme, score, zone })) };
}

/** The same with why; `below` lists what was found but does not count. */
function explained({ id, passage }: Held, codings: readonly PassageCoding[]): object {
  const told = codings.map((coding) => {
    const { theme, score, zone, spans, lifts } = coding;
    return { theme, score, zone, why: explainCoding(coding, passage.text), spans, lifts };
  });
  return {
    id,
    themes: told.filter(({ zone }) => zone !== 'below'),
    below: told
      .filter(({ zone }) => zone === 'below')
      .map(({ theme, score, why }) => ({ theme, score, why })),
  };
}
