import { alignSentences } from '../alignments/align-sentences.js';
import { rowOutput } from '../edges/row-output.js';
import { readPairRow } from '../notation/read-rows.js';
import { EXIT } from './exit-codes.js';
import { streamRows } from './stream-rows.js';

export interface AlignOptions {
  /** File of rows; `-`: standard input. */
  readonly pairs: string;
  /** Language of rows that name none. */
  readonly language: string;
}

/** Links the sentences of two versions, a pair a row, one line out for each, in order. Returns the exit code. */
export async function align(options: AlignOptions): Promise<number> {
  await streamRows(options.pairs, rowOutput(), {
    each: (line) => {
      const { pair, old, newer, language } = readPairRow(line);
      const links = alignSentences(
        old.map(({ text }) => text),
        newer.map(({ text }) => text),
        language ?? options.language,
      );
      const named = links.map(([one, other, score]) => [old[one]?.id, newer[other]?.id, score]);
      return [JSON.stringify({ pair, links: named })];
    },
    end: () => [],
  });
  return EXIT.done;
}
