import { Progress } from '../edges/progress.js';
import { rowOutput } from '../edges/row-output.js';
import type { Terminal } from '../edges/terminal-streams.js';
import type { PassageRow } from '../model/row.js';
import { readPassageRow } from '../notation/read-rows.js';
import { explainCoding } from '../views/explain-coding.js';
import { codebookAtHand, type CodebookOptions } from './codebook-at-hand.js';
import { EXIT } from './exit-codes.js';
import { learntAtHand, type LearningOptions } from './learnt-at-hand.js';
import { RowCoder, type CodedRow } from './row-coder.js';
import { streamRows } from './stream-rows.js';

export interface CodeOptions extends CodebookOptions {
  /** File of rows; `-`: standard input. */
  readonly passages: string;
  readonly explain: boolean;
  readonly learning: LearningOptions;
}

/** Codes rows as they come, one line out for each, in order. Returns the exit code. */
export async function code(options: CodeOptions, streams: Terminal): Promise<number> {
  const themes = codebookAtHand(options, streams);
  const learnt = await learntAtHand(options.learning, themes, options.language, streams);
  const coder = new RowCoder<PassageRow>({ themes, learnt, language: options.language });
  const answer = options.explain ? explained : plain;
  function* printed(coded: Iterable<CodedRow<PassageRow>>): Generator<string> {
    for (const one of coded) yield JSON.stringify(answer(one));
  }
  // Rows that appear on the terminal say themselves how far it is.
  const progress = process.stdout.isTTY ? null : new Progress(streams);
  let at = 0;
  try {
    await streamRows(options.passages, rowOutput(), {
      each: (line) => {
        progress?.step({ stage: 'code', at: ++at, of: 0, name: options.passages });
        return printed(coder.add(readPassageRow(line)));
      },
      end: () => printed(coder.end()),
    });
  } finally {
    progress?.end();
  }
  return EXIT.done;
}

function plain({ row, codings }: CodedRow<PassageRow>): object {
  const shown = codings.filter(({ zone }) => zone !== 'below');
  return { id: row.id, themes: shown.map(({ theme, score, zone }) => ({ theme, score, zone })) };
}

/** The same with why; `below` lists what was found but does not count. */
function explained({ row, codings }: CodedRow<PassageRow>): object {
  const told = codings.map((coding) => {
    const { theme, score, zone, spans, lifts } = coding;
    return { theme, score, zone, why: explainCoding(coding, row.text), spans, lifts };
  });
  return {
    id: row.id,
    themes: told.filter(({ zone }) => zone !== 'below'),
    below: told
      .filter(({ zone }) => zone === 'below')
      .map(({ theme, score, why }) => ({ theme, score, why })),
  };
}
