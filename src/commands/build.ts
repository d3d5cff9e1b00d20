import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Terminal } from '../edges/terminal-streams.js';
import { programParts, projectParts, standing } from '../edges/build-parts.js';
import { KeptBuilds, keptOutput, stand } from '../edges/kept-builds.js';
import { KeptStages } from '../edges/kept-stages.js';
import { Progress } from '../edges/progress.js';
import { isFolder } from '../edges/make-folder.js';
import { writeTogether } from '../edges/write-together.js';
import { changedParts } from '../model/changed-parts.js';
import type { KeptBuild, Parts } from '../model/kept.js';
import { EXIT } from './exit-codes.js';
import type { Format } from './formats.js';
import { keptCache, stageFileOf } from './kept-cache.js';
import { checkNamed, failureLine, startPrinter } from './print-briefing.js';
import type { Rendered } from './render-briefing.js';
import { stageLines } from './stage-table.js';
import { whyLines } from './unchanged.js';
import { heard } from './work-through.js';

export interface BuildOptions {
  readonly project: string;
  readonly formats: readonly Format[];
  /** Whether the charts are also written as files of their own. */
  readonly figures: boolean;
  /** Folder for the outputs; null: `out/` of the project. */
  readonly out: string | null;
  readonly browser: string | undefined;
  /** Whether a build that nothing has changed since is left as it stands. */
  readonly cache: boolean;
  /** Tells what the build depends on, and what of it changed. */
  readonly why: boolean;
  readonly json: boolean;
}

/** Builds the briefing and writes it in the formats asked for, all of them or none. Returns the exit code. */
export async function build(options: BuildOptions, streams: Terminal): Promise<number> {
  const folder = resolve(options.project);
  const out = options.out === null ? join(folder, 'out') : resolve(options.out);
  const prints = options.formats.includes('pdf') && isFolder(join(folder, 'sources'));
  const cache = options.cache ? keptCache() : null;
  const { kept, last, parts, changed } = await comparedWithLast(options, cache, folder, out);
  if (options.why) for (const line of whyLines(last?.parts ?? null, parts)) streams.note(line);
  if (last && !changed) {
    if (options.why) for (const line of stageLines(null, prints)) streams.note(line);
    return unchanged(last, out, options, streams);
  }
  // The printer starts while the rest of the program is loaded and the texts are read.
  if (prints) await checkNamed(options.browser);
  const printer = prints ? startPrinter(options.browser) : null;
  try {
    const { analyseSince } = await import('./analyse.js');
    const { renderable, renderBriefing } = await import('./render-briefing.js');
    const file = stageFileOf(folder, cache);
    const stages = new KeptStages(file.read());
    const briefing = await analyseSince(folder, stages, new Progress(streams));
    if (options.why) for (const line of stageLines(stages.uses, prints)) streams.note(line);
    const made = renderable(briefing, folder);
    const rendered = await renderBriefing(made, options.formats, options.figures, printer);
    // An interrupt that came meanwhile is heard here, before anything is replaced.
    await heard();
    writeTogether(out, rendered.files);
    file.write(stages.results);
    return await told(rendered, { out, kept, parts, options, streams });
  } finally {
    await printer?.close();
  }
}

interface Compared {
  readonly kept: KeptBuilds;
  /** Null where none is kept. */
  readonly last: KeptBuild | null;
  readonly parts: Parts;
  /** Whether this build may differ from the last, or what that wrote is no longer there. */
  readonly changed: boolean;
}

async function comparedWithLast(
  options: BuildOptions,
  cache: string | null,
  folder: string,
  out: string,
): Promise<Compared> {
  const kept = new KeptBuilds(cache, folder, out);
  const asked = `${options.formats.join(',')}${options.figures ? ' and figures' : ''}`;
  const parts = { ...projectParts(folder), ...programParts(process.env), formats: asked };
  const last = kept.last();
  const { printer: _printer, ...others } = last?.parts ?? {};
  // Where a printer is needed anyhow it is looked for while it starts.
  const isSettled = !last || changedParts(others, parts).length > 0;
  if (!options.formats.includes('pdf') || (isSettled && !options.why))
    return { kept, last, parts, changed: isSettled || !stand(out, last.outputs) };
  const whole = { ...parts, printer: await printerPart(options.browser) };
  return {
    kept,
    last,
    parts: whole,
    changed: !last || changedParts(last.parts, whole).length > 0 || !stand(out, last.outputs),
  };
}

/** The printer by its file: finding it starts nothing. */
async function printerPart(browser: string | undefined): Promise<string> {
  const { findPrinter } = await import('../print/find-printer.js');
  const { found } = await findPrinter({ browser, env: process.env });
  return found ? standing(found.path) : 'none';
}

function unchanged(last: KeptBuild, out: string, options: BuildOptions, streams: Terminal): number {
  for (const warning of last.warnings) streams.note(`Warning: ${warning}`);
  if (options.json) streams.data(last.summary);
  const names = last.outputs.map(({ name }) => name).join(', ');
  streams.note(`Nothing has changed since the last build. In ${out} stand as they were: ${names}`);
  return EXIT.done;
}

interface Telling extends Pick<Compared, 'kept' | 'parts'> {
  readonly out: string;
  readonly options: BuildOptions;
  readonly streams: Terminal;
}

/** Says what was built, and keeps it where all of it could be. */
async function told(rendered: Rendered, { out, kept, parts, options, streams }: Telling): Promise<number> {
  const { briefing, page, files, failure, missingFonts } = rendered;
  const { fontWarnings, ledger, summary, table } = await import('./build-report.js');
  const warnings = [...briefing.warnings, ...fontWarnings(missingFonts)];
  for (const warning of warnings) streams.note(`Warning: ${warning}`);
  const says = summary(briefing, out, files, missingFonts);
  streams.data(options.json ? says : table(page, streams.width));
  if (!options.json && page.changes) streams.note(ledger(page.changes));
  if (!options.json) streams.note(`Written to ${out}: ${files.map((file) => file.name).join(', ')}`);
  if (options.figures && page.charts.length === 0)
    streams.note('No figure is written: the briefing has no chart. One is drawn from three texts on.');
  if (failure === null) {
    const printer =
      options.formats.includes('pdf') && !Object.hasOwn(parts, 'printer')
        ? { printer: await printerPart(options.browser) }
        : {};
    const outputs = files.map(({ name, content }) => keptOutput(name, content));
    kept.keep({
      schema: 'synoptic/kept-build@1',
      parts: { ...parts, ...printer },
      outputs,
      warnings,
      summary: says,
    });
    return EXIT.done;
  }
  streams.note(`No PDF was printed: ${failureLine(failure)}`);
  if (existsSync(join(out, 'briefing.pdf'))) streams.note('The briefing.pdf there is older.');
  streams.note('The other formats are written. “synoptic doctor” says what was looked for.');
  return EXIT.noPrinter;
}
