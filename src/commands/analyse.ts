import type { Briefing } from '../model/briefing.js';
import type { Project } from '../model/project.js';
import { knownPassages, newestEdition } from '../edges/edition-files.js';
import { readProject, readProjectSettings } from '../edges/read-project.js';
import type { KeptStages } from '../edges/kept-stages.js';
import type { Progress } from '../edges/progress.js';
import { briefingSteps, makeBriefing } from '../pipeline.js';
import { withSince } from './with-since.js';
import { workThrough } from './work-through.js';

/** The briefing of a project folder as its files stand now. */
export function analyse(folder: string): Briefing {
  return makeBriefing(projectIn(folder));
}

/**
 * The same with what changed since the newest edition, telling of each step; what the stages made of sources that are as they
 * were is taken.
 */
export async function analyseStepwise(
  folder: string,
  { keep }: KeptStages,
  progress: Progress,
): Promise<Briefing> {
  const briefing = await workThrough(briefingSteps(projectIn(folder), keep), progress);
  return withSince(briefing, folder);
}

/** A project folder as its files stand now. */
export function projectIn(folder: string): Project {
  const settings = readProjectSettings(folder);
  const newest = newestEdition(folder);
  return readProject(folder, settings, newest ? knownPassages(newest.briefing) : []);
}
