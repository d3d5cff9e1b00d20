import { foldsOf } from '../evaluation/folds.js';
import type { GoldRow } from '../model/row.js';
import type { Theme } from '../model/theme.js';
import { rowPassage } from '../passages/row-passage.js';
import { taughtBy } from './learnt-at-hand.js';
import { matchingOnce, type JudgedPassage } from './read-lessons.js';
import { RowCoder, type CodedBy, type CodedRow } from './row-coder.js';

/** Codes gold in parts, each taught by the judgements of the others; rows of one source stay in one part. */
export function* codeInFolds(
  rows: readonly GoldRow[],
  by: CodedBy,
  count: number,
  seed: number,
): Generator<CodedRow<GoldRow>> {
  const folds = foldsOf(
    rows.map(({ source, id }) => source ?? `row ${JSON.stringify(id)}`),
    count,
    seed,
  );
  const judged = rows.map((row) => judgedOn(row, by));
  const match = matchingOnce(by.themes);
  const answers = new Map<GoldRow, CodedRow<GoldRow>>();
  for (let fold = 0; fold < count; fold++) {
    const others = judged.flatMap((own, index) => (folds[index] === fold ? [] : own));
    const learnt = taughtBy(others, by.themes, by.learnt, match);
    const coder = new RowCoder<GoldRow>({ ...by, learnt });
    const own = new Set(rows.filter((_, index) => folds[index] === fold));
    const keep = (coded: Iterable<CodedRow<GoldRow>>): void => {
      for (const one of coded) if (own.has(one.row)) answers.set(one.row, one);
    };
    for (const row of rows) keep(coder.add(row));
    keep(coder.end());
  }
  for (const row of rows) {
    const answer = answers.get(row);
    if (answer) yield answer;
  }
}

/** What was judged of a row. */
function judgedOn(row: GoldRow, { themes, language }: CodedBy): JudgedPassage[] {
  const passage = rowPassage(row, language);
  return verdictsOf(row, themes).map((verdict) => ({ passage, ...verdict }));
}

function verdictsOf({ judged }: GoldRow, themes: readonly Theme[]): { theme: string; accepted: boolean }[] {
  switch (judged.kind) {
    case 'one':
      return [{ theme: judged.theme, accepted: judged.applies }];
    case 'all':
      return themes.map(({ id }) => ({ theme: id, accepted: judged.themes.includes(id) }));
  }
}
