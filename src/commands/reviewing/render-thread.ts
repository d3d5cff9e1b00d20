// Runs in a thread of its own, so that neither the page nor an analysis waits for what is rendered.
import { workerData } from 'node:worker_threads';
import { newestEdition } from '../../edges/edition-files.js';
import { madeOnce } from '../made-once.js';
import { renderable, renderBriefing, type Renderable } from '../render-briefing.js';
import { withSince } from '../with-since.js';
import { answerQuestions } from './answer-questions.js';
import { borrowedPrinter } from './lent-printer.js';
import type { RenderedFiles, Rendering } from './rendering.js';

const folder: string = workerData;
let held: () => Renderable = () => {
  throw new Error('asked for the last briefing before there was one');
};

answerQuestions(async ({ briefing, formats, printer }: Rendering): Promise<RenderedFiles> => {
  // What changed since the newest edition is asked again where that was refused.
  if (briefing) held = madeOnce(() => renderable(withSince(briefing, newestEdition(folder), folder), folder));
  const borrowed = printer && borrowedPrinter(printer);
  try {
    const { files, failure } = await renderBriefing(held(), formats, false, borrowed);
    return { files, failure: failure && { message: failure.message, remedy: failure.remedy } };
  } finally {
    printer?.close();
  }
});
