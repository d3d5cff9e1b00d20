import { resolve } from 'node:path';
import type { Terminal } from '../edges/terminal-streams.js';
import { analyse } from './analyse.js';
import { EXIT } from './exit-codes.js';
import { htmlOf, pageOf, referenceOf } from './render.js';

export interface CheckOptions {
  readonly project: string;
  readonly json: boolean;
}

/** Validates settings, codebook, sources, rulings, judgements and templates; writes nothing. Returns the exit code. */
export async function check(options: CheckOptions, streams: Terminal): Promise<number> {
  const folder = resolve(options.project);
  const briefing = analyse(folder);
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
  if (options.json) streams.data(JSON.stringify({ ...counts, warnings }, null, 2));
  else {
    for (const warning of warnings) streams.note(`Warning: ${warning}`);
    const listed = Object.entries(counts).map(
      ([name, count]) => `${count} ${count === 1 ? name.slice(0, -1) : name}`,
    );
    streams.data(`Nothing to mend: ${listed.join(', ')}.`);
  }
  return EXIT.done;
}
