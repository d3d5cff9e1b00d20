import { foldsOf } from '../evaluation/folds.js';
import { teach, type Lesson } from '../learning/teach.js';
import type { GoldRow } from '../model/row.js';
import type { Theme } from '../model/theme.js';
import { rowPassage } from '../passages/row-passage.js';
import { LessonMaker } from './read-lessons.js';
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
  const lessons = lessonsOf(rows, by);
  const answers = new Map<GoldRow, CodedRow<GoldRow>>();
  for (let fold = 0; fold < count; fold++) {
    const taught = teach(lessons.flatMap((own, index) => (folds[index] === fold ? [] : own)));
    const learnt = { languages: by.learnt?.languages ?? [], taught };
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

/** What each row teaches, row by row. */
function lessonsOf(rows: readonly GoldRow[], { themes, learnt, language }: CodedBy): Lesson[][] {
  const maker = new LessonMaker(themes, learnt);
  return rows.map((row) =>
    verdictsOf(row, themes).flatMap(({ theme, accepted }) => {
      return maker.of(rowPassage(row, language), theme, accepted) ?? [];
    }),
  );
}

function verdictsOf({ judged }: GoldRow, themes: readonly Theme[]): { theme: string; accepted: boolean }[] {
  switch (judged.kind) {
    case 'one':
      return [{ theme: judged.theme, accepted: judged.applies }];
    case 'all':
      return themes.map(({ id }) => ({ theme: id, accepted: judged.themes.includes(id) }));
  }
}
