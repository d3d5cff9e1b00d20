import { resolve } from 'node:path';
import { useTerms } from '../codings/use-terms.js';
import { Progress } from '../edges/progress.js';
import type { Terminal } from '../edges/terminal-streams.js';
import { makeAnew } from '../model/keep.js';
import { briefingSteps } from '../pipeline.js';
import { textSteps } from '../read-texts.js';
import { projectIn } from './analyse.js';
import { EXIT } from './exit-codes.js';
import { htmlOf, pageOf, referenceOf } from './render.js';
import { doubtLines, termLines } from './term-report.js';
import { workThrough } from './work-through.js';

export interface CheckOptions {
  readonly project: string;
  readonly json: boolean;
  /** Lists every term and every printed form. */
  readonly all: boolean;
}

/**
 * Validates settings, codebook, sources, rulings, judgements and templates, and tells what the terms matched; writes
 * nothing. Returns the exit code.
 */
export async function check(options: CheckOptions, streams: Terminal): Promise<number> {
  const folder = resolve(options.project);
  const project = projectIn(folder);
  const progress = new Progress(streams);
  const texts = await workThrough(textSteps(project, makeAnew), progress);
  const briefing = await workThrough(briefingSteps(project, makeAnew, texts), progress);
  await htmlOf(pageOf(briefing, folder), folder);
  await referenceOf(briefing, folder);
  const { sources, themes, rulings, warnings } = briefing;
  const passages = sources.reduce((sum, source) => sum + source.passages.length, 0);
  const judgements = [briefing.summary, ...themes.map((theme) => theme.judgement)].filter(
    (one) => one !== null,
  ).length;
  const counts = {
    sources: sources.length,
    passages,
    themes: themes.length,
    judgements,
    rulings: rulings.length,
  };
  const codebook = useTerms(texts.themes, texts.passages);
  if (options.json) streams.data(JSON.stringify({ ...counts, warnings, codebook }, null, 2));
  else {
    for (const warning of [...warnings, ...doubtLines(codebook, project.codebook.path)])
      streams.note(`Warning: ${warning}`);
    for (const line of termLines(codebook, streams.width, options.all)) streams.data(line);
    const listed = Object.entries(counts).map(
      ([name, count]) => `${count} ${count === 1 ? name.slice(0, -1) : name}`,
    );
    streams.data(`Nothing to mend: ${listed.join(', ')}.`);
  }
  return EXIT.done;
}
