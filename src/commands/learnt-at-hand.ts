import { Progress } from '../edges/progress.js';
import { readLines } from '../edges/read-lines.js';
import { readNamedFile } from '../edges/read-named-file.js';
import type { Terminal } from '../edges/terminal-streams.js';
import { Misuse } from '../errors.js';
import { LEAST_PASSAGES } from '../learning/count-company.js';
import { readLearnt } from '../learning/read-learnt.js';
import { teach } from '../learning/teach.js';
import { textFolds } from '../learning/text-folds.js';
import type { Learnt } from '../model/learnt.js';
import type { Theme } from '../model/theme.js';
import { readPassageRow } from '../notation/read-rows.js';
import { rowPassage } from '../passages/row-passage.js';
import { CorpusReader } from './corpus-reader.js';
import { companyOf, lessonsOf, matchingOnce, readJudged, type JudgedPassage } from './read-lessons.js';

/** What a command was asked to learn, or to use of what was learnt. */
export interface LearningOptions {
  /** What `learn` wrote. */
  readonly learnt: string | null;
  /** Judged rows to be taught by. */
  readonly rulings: string | null;
  /** The file of rows to learn from before it is coded; null: none. */
  readonly learnFrom: string | null;
}

/** What was learnt, for the commands that code; null where nothing was asked for. */
export async function learntAtHand(
  { learnt: file, rulings, learnFrom }: LearningOptions,
  themes: readonly Theme[],
  language: string,
  streams: Terminal,
): Promise<Learnt | null> {
  if (file === null && rulings === null && learnFrom === null) return null;
  const known = file === null ? null : readLearnt(readNamedFile(file));
  const counted = learnFrom === null ? known : await learnRows(learnFrom, themes, language, streams);
  if (rulings === null) return counted ?? { languages: [], taught: [] };
  return taughtBy(await readJudged(rulings, language), themes, counted);
}

/** What judged passages teach, beside what was learnt; where nothing was, their own words tell of company. */
export function taughtBy(
  judged: readonly JudgedPassage[],
  themes: readonly Theme[],
  learnt: Learnt | null,
  match = matchingOnce(themes),
): Learnt {
  if (learnt) return { ...learnt, taught: teach(lessonsOf(judged, themes, learnt, match)) };
  const lessons = inTurns(judged).flatMap(({ own, others }) =>
    lessonsOf(own, themes, companyOf(others, themes, match), match),
  );
  return { ...companyOf(judged, themes, match), taught: teach(lessons) };
}

/** Parts in which judged passages are taken. */
const PARTS = 5;

/**
 * Judged passages in parts, each with those of all others, whose company it is read by: what is coded later was not
 * counted either. The same text is always in one part.
 */
function inTurns(
  judged: readonly JudgedPassage[],
): { readonly own: readonly JudgedPassage[]; readonly others: readonly JudgedPassage[] }[] {
  const folds = textFolds(
    judged.map(({ passage }) => passage.text),
    PARTS,
  );
  return [...Array(PARTS).keys()].map((part) => ({
    own: judged.filter((_, index) => folds[index] === part),
    others: judged.filter((_, index) => folds[index] !== part),
  }));
}

/** Counts over rows what company the terms keep. Throws a Misuse for standard input, which cannot be read twice. */
export async function learnRows(
  path: string,
  themes: readonly Theme[],
  language: string,
  streams: Terminal,
): Promise<Learnt> {
  if (path === '-') {
    throw new Misuse({
      what: '--learn reads the rows twice, and standard input can be read once',
      expected: 'a file',
      remedy: 'name a file with --passages, or leave --learn out',
    });
  }
  const reader = new CorpusReader(themes);
  const progress = new Progress(streams);
  try {
    for await (const lines of readLines(path)) {
      for (const line of lines) reader.add(rowPassage(readPassageRow(line), language));
      progress.step({ stage: 'read', at: reader.passages, of: 0, name: path });
    }
  } finally {
    progress.end();
  }
  const learnt = reader.learnt();
  if (learnt.languages.length === 0) streams.note(tooFew(reader.passages));
  return learnt;
}

/** Why nothing was learnt. */
export function tooFew(passages: number): string {
  return `Nothing was learnt: ${passages} passages, and company is more than chance from ${LEAST_PASSAGES} of one language.`;
}
