// Runs in a thread of its own, so that the page is answered while the texts are being read.
import { workerData } from 'node:worker_threads';
import { KeptStages } from '../../edges/kept-stages.js';
import { keptCache, stageFileOf } from '../kept-cache.js';
import { Analyst } from './analyst.js';
import { answerQuestions, tellStep } from './answer-questions.js';
import type { Question, Result } from './questions.js';

const folder: string = workerData;
const analyst = new Analyst(folder, new KeptStages(stageFileOf(folder, keptCache()).read()), tellStep);

answerQuestions((question: Question): Result => {
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
});
