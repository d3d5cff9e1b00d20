import { readLines } from '../edges/read-lines.js';
import type { Terminal } from '../edges/terminal-streams.js';
import { Refusal } from '../errors.js';
import { evaluateVerdicts } from '../evaluation/evaluate-verdicts.js';
import { evaluationText } from '../views/evaluation-text.js';
import type { GoldRow } from '../model/row.js';
import { readGoldRow } from '../notation/read-rows.js';
import { codebookAtHand, type CodebookOptions } from './codebook-at-hand.js';
import { EXIT } from './exit-codes.js';
import { GoldVerdicts } from './gold-verdicts.js';
import { codeInFolds } from './code-in-folds.js';
import { learntAtHand, type LearningOptions } from './learnt-at-hand.js';
import { RowCoder, type CodedBy } from './row-coder.js';

export interface EvaluateOptions extends CodebookOptions {
  /** File of judged rows; `-`: standard input. */
  readonly gold: string;
  readonly learning: LearningOptions;
  /** Parts of the gold, each taught by the others; null: nothing is taught by the gold. */
  readonly folds: number | null;
  /** Settles what is drawn at random. */
  readonly seed: number;
  readonly json: boolean;
}

/** Holds what the codebook finds against rows judged by hand. Returns the exit code. */
export async function evaluate(options: EvaluateOptions, streams: Terminal): Promise<number> {
  const themes = codebookAtHand(options, streams);
  const learnt = await learntAtHand(options.learning, themes, options.language, streams);
  const by = { themes, learnt, language: options.language };
  const verdicts = new GoldVerdicts(themes);
  if (options.folds === null) await codeAsItComes(options.gold, by, verdicts);
  else {
    const rows: GoldRow[] = [];
    for await (const lines of readLines(options.gold)) for (const line of lines) rows.push(readGoldRow(line));
    for (const coded of codeInFolds(rows, by, options.folds, options.seed)) verdicts.add(coded);
  }
  if (verdicts.list.length === 0) throw nothingJudged(options.gold, verdicts);
  const evaluation = evaluateVerdicts({
    verdicts: verdicts.list,
    themes: themes.map(({ id }) => id),
    rows: verdicts.rows,
    warnings: verdicts.warnings(),
    seed: options.seed,
  });
  for (const warning of evaluation.warnings) streams.note(`Warning: ${warning}`);
  streams.data(options.json ? JSON.stringify(evaluation, null, 2) : evaluationText(evaluation));
  return EXIT.done;
}

async function codeAsItComes(path: string, by: CodedBy, verdicts: GoldVerdicts): Promise<void> {
  const coder = new RowCoder<GoldRow>(by);
  for await (const lines of readLines(path)) {
    for (const line of lines) for (const coded of coder.add(readGoldRow(line))) verdicts.add(coded);
  }
  for (const coded of coder.end()) verdicts.add(coded);
}

function nothingJudged(gold: string, { rows, unknown }: GoldVerdicts): Refusal {
  const judged = [...unknown.keys()].slice(0, 3).join(', ');
  return new Refusal({
    what: rows === 0 ? 'no rows' : `no row judges a theme of the codebook (but: ${judged})`,
    where: gold === '-' ? 'stdin' : gold,
    expected: 'rows {"id", "text", "themes"} or {"id", "text", "target", "label"}',
    remedy: 'name themes as the codebook does',
  });
}
