// Runs in a thread of its own, so that the page is answered while the texts are being read.
import { parentPort, workerData } from 'node:worker_threads';
import { KeptStages } from '../../edges/kept-stages.js';
import { Refusal } from '../../errors.js';
import { keptCache, stageFileOf } from '../kept-cache.js';
import { Analyst } from './analyst.js';
import type { Answer, Question, Result } from './questions.js';

const folder: string = workerData;
const analyst = new Analyst(folder, new KeptStages(stageFileOf(folder, keptCache()).read()));

parentPort?.on('message', ({ id, question }: { readonly id: number; readonly question: Question }) => {
  const answer: Answer = { id, ...answered(question) };
  parentPort?.postMessage(answer, []);
});

function answered(question: Question): Omit<Answer, 'id'> {
  try {
    return { result: resultOf(question), problems: [], fault: null };
  } catch (error) {
    if (error instanceof Refusal) return { result: null, problems: error.problems, fault: null };
    return {
      result: null,
      problems: [],
      fault: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

function resultOf(question: Question): Result {
  switch (question.kind) {
    case 'analyse':
      return { kind: 'analyse', analysis: analyst.analyse() };
    case 'search':
      return { kind: 'search', search: analyst.search(question.term) };
    case 'try':
      return { kind: 'try', trial: analyst.tryTerm(question) };
    case 'compare':
      return { kind: 'compare', changes: analyst.compare(question) };
  }
}
