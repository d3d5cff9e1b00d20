import { dirname, basename, join, resolve } from 'node:path';
import { readProject, readProjectSettings } from '../edges/read-project.js';
import { Progress } from '../edges/progress.js';
import type { Terminal } from '../edges/terminal-streams.js';
import { writeTogether } from '../edges/write-together.js';
import { Refusal } from '../errors.js';
import { LEAST_PASSAGES } from '../learning/count-company.js';
import { teach } from '../learning/teach.js';
import { writeLearnt } from '../learning/write-learnt.js';
import { makeAnew } from '../model/keep.js';
import type { Learnt } from '../model/learnt.js';
import type { Passage } from '../model/passage.js';
import type { AnchoredRuling } from '../model/ruling.js';
import { textSteps } from '../read-texts.js';
import { codebookAtHand } from './codebook-at-hand.js';
import { CorpusReader } from './corpus-reader.js';
import { EXIT } from './exit-codes.js';
import { learnRows } from './learnt-at-hand.js';
import { lessonsOf, readJudged, type JudgedPassage } from './read-lessons.js';
import { workThrough } from './work-through.js';

export interface LearnOptions {
  readonly project: string;
  readonly codebook: string | null;
  /** File of rows; null: the sources of the project. */
  readonly passages: string | null;
  /** File of judged rows; null: the project's own rulings. */
  readonly rulings: string | null;
  /** File to write; null: sources/learnt.yml of the project. */
  readonly out: string | null;
  readonly language: string;
  readonly json: boolean;
}

/** Counts once over a corpus and writes what was learnt. Throws a Refusal where there is too little to learn from. */
export async function learn(options: LearnOptions, streams: Terminal): Promise<number> {
  const { learnt, passages } =
    options.passages === null ? await ofProject(options, streams) : await ofRows(options, streams);
  if (learnt.languages.length === 0 && learnt.taught.length === 0) throw tooLittle(passages);
  const path = options.out ?? join(resolve(options.project), 'sources/learnt.yml');
  writeTogether(dirname(resolve(path)), [{ name: basename(path), content: writeLearnt(learnt) }]);
  const counts = {
    file: options.out ?? 'sources/learnt.yml',
    passages,
    stems: learnt.languages.reduce((sum, one) => sum + one.stems.size, 0),
    taught: learnt.taught.map(({ theme }) => theme),
  };
  if (options.json) streams.data(JSON.stringify(counts, null, 2));
  else {
    const by =
      counts.taught.length === 0
        ? 'no theme is taught by rulings'
        : `taught by rulings: ${counts.taught.join(', ')}`;
    streams.data(`${counts.file}: ${counts.stems} stems of ${passages} passages; ${by}.`);
  }
  return EXIT.done;
}

interface LearntOf {
  readonly learnt: Learnt;
  readonly passages: number;
}

async function ofRows(options: LearnOptions, streams: Terminal): Promise<LearntOf> {
  const themes = codebookAtHand(options, streams);
  const { languages } = await learnRows(options.passages ?? '', themes, options.language, streams);
  const base = { languages, taught: [] };
  const { rulings, language } = options;
  const taught = rulings === null ? [] : teach(lessonsOf(await readJudged(rulings, language), themes, base));
  return { learnt: { languages, taught }, passages: languages.reduce((sum, one) => sum + one.passages, 0) };
}

async function ofProject({ project: folder }: LearnOptions, streams: Terminal): Promise<LearntOf> {
  const project = readProject(resolve(folder), readProjectSettings(resolve(folder)), []);
  // What was learnt before is not asked: it is about to be replaced, and may be what does not read.
  const steps = textSteps({ ...project, learnt: null }, makeAnew);
  const { themes, passages, rulings } = await workThrough(steps, new Progress(streams));
  const reader = new CorpusReader(themes);
  for (const passage of passages) reader.add(passage);
  const base = reader.learnt();
  const taught = teach(lessonsOf(ruled(passages, rulings), themes, base));
  return { learnt: { ...base, taught }, passages: passages.length };
}

/** The analyst’s rulings on codings: what was accepted or added, and what was rejected. */
function ruled(passages: readonly Passage[], rulings: readonly AnchoredRuling[]): JudgedPassage[] {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  return rulings.flatMap(({ ruling, anchor }) => {
    const passage = anchor && byId.get(anchor.passage);
    const { ruling: kind, theme } = ruling;
    if (!passage || (kind !== 'accept' && kind !== 'add' && kind !== 'reject')) return [];
    const judged = sentencesOf(passage, anchor.start, anchor.end);
    return [{ passage: judged, theme, accepted: kind !== 'reject' }];
  });
}

/** The sentences of a passage that a stretch touches, as a passage of their own. */
function sentencesOf(passage: Passage, start: number, end: number): Passage {
  const touched = passage.sentences.filter(([from, to]) => from < end && to > start);
  const [first] = touched[0] ?? [0, 0];
  const last = touched.at(-1)?.[1] ?? passage.text.length;
  return {
    ...passage,
    text: passage.text.slice(first, last),
    sentences: touched.map(([from, to]) => [from - first, to - first]),
  };
}

function tooLittle(passages: number): Refusal {
  return new Refusal({
    what: `nothing to learn from: ${passages} passages`,
    where: 'the corpus',
    expected: `at least ${LEAST_PASSAGES} passages of one language; in fewer, company is chance`,
    remedy: 'learn from a larger corpus with --passages FILE; a briefing is built without learning too',
  });
}
