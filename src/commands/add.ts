import { resolve } from 'node:path';
import { Progress } from '../edges/progress.js';
import type { Terminal } from '../edges/terminal-streams.js';
import { writeTogether } from '../edges/write-together.js';
import type { Briefing } from '../model/briefing.js';
import { makeAnew } from '../model/keep.js';
import type { Project } from '../model/project.js';
import type { TableColumns } from '../model/table-source.js';
import { briefingSteps } from '../pipeline.js';
import { addedFiles } from './added-files.js';
import { addedLines } from './add-report.js';
import { EXIT } from './exit-codes.js';
import { gainLines } from './gain-report.js';
import { NewSources, type Added, type Known } from './new-sources.js';
import type { HeaderFlags } from './new-source.js';
import { projectIn } from './analyse.js';
import { skeletonFor } from './term-skeleton.js';
import { workThrough } from './work-through.js';

export interface AddOptions {
  readonly project: string;
  readonly files: readonly string[];
  readonly flags: HeaderFlags;
  readonly columns: TableColumns;
  /** An entry of a bibliography that says what the file is; null where none is named. */
  readonly cited: { readonly file: string; readonly key: string } | null;
  /** Tells what the briefing would gain, and writes nothing. */
  readonly dryRun: boolean;
  readonly json: boolean;
}

/** Makes sources of files: all of them or none. Returns the exit code. */
export async function add(options: AddOptions, streams: Terminal): Promise<number> {
  const folder = resolve(options.project);
  const project = projectIn(folder);
  const { added, known } = await new NewSources(project, folder, options, streams).all();
  const skeleton = skeletonFor(project, added);
  if (options.dryRun) {
    if (options.json) streams.data(JSON.stringify(summary(added, known), null, 2));
    else
      for (const line of gainLines(await withNew(project, added, streams), added, known)) streams.data(line);
    return EXIT.done;
  }
  if (added.length > 0) writeTogether(folder, [...addedFiles(added), ...(skeleton?.files ?? [])]);
  if (options.json) streams.data(JSON.stringify(summary(added, known), null, 2));
  else for (const line of addedLines(added, known, skeleton?.lacking ?? [])) streams.data(line);
  return EXIT.done;
}

/** The briefing with the new sources in it; nothing is written. */
function withNew(project: Project, added: readonly Added[], streams: Terminal): Promise<Briefing> {
  const sources = [...project.sources, ...added.map(({ source }) => source)];
  return workThrough(briefingSteps({ ...project, sources }, makeAnew), new Progress(streams));
}

function summary(added: readonly Added[], known: readonly Known[]): object {
  return {
    added: added.map(({ file, header, source, from, conversion, original }) => ({
      file,
      id: header.id,
      path: source.path,
      original: original === null ? null : `sources/originals/${original.name}`,
      header,
      from,
      encoding: conversion?.encoding ?? null,
      leftOut: conversion?.leftOut ?? [],
    })),
    known,
  };
}
