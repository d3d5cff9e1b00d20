import type { Terminal } from '../edges/terminal-streams.js';
import type { OutputFile } from '../edges/write-together.js';
import { Misuse, Refusal } from '../errors.js';
import type { Source } from '../model/source.js';
import { addedFiles } from './added-files.js';
import { knownLine } from './add-report.js';
import { NewSources } from './new-sources.js';

/** What a new project begins with. */
export interface Taken {
  readonly sources: readonly Source[];
  /** These, and the files that they were made of, where those are others. */
  readonly files: readonly OutputFile[];
}

/** Takes files in as “add” does, for a project that holds none yet. Throws a Refusal with what hinders each. */
export async function takeDocuments(
  files: readonly string[],
  folder: string,
  streams: Terminal,
): Promise<Taken> {
  const columns = { source: null, date: null, text: null };
  const options = { project: folder, files, flags: {}, columns, cited: null, dryRun: false, json: false };
  const { added, known } = await new NewSources({ sources: [] }, folder, options, streams)
    .all()
    .catch((error: unknown) => {
      throw forInit(error);
    });
  for (const one of known) streams.note(knownLine(one));
  return { sources: added.map(({ read }) => read), files: addedFiles(added) };
}

/** What “add” takes as a flag, init does not: a file that does not say it is added afterwards. */
function forInit(error: unknown): unknown {
  if (!(error instanceof Refusal) || error instanceof Misuse) return error;
  const problems = error.problems.map((problem) => {
    const flag = /^give it with (--[\w-]+)$/.exec(problem.remedy ?? '')?.[1];
    if (flag === undefined) return problem;
    return { ...problem, remedy: `make the project without this file, then “synoptic add” it with ${flag}` };
  });
  return new Refusal(problems);
}
