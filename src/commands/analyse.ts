import type { Briefing } from '../model/briefing.js';
import type { Edition } from '../model/edition.js';
import type { Project } from '../model/project.js';
import { ended } from '../model/step.js';
import { knownPassages, newestEdition } from '../edges/edition-files.js';
import { readProject, readProjectSettings } from '../edges/read-project.js';
import { KeptCauses } from '../edges/kept-causes.js';
import { KeptStages } from '../edges/kept-stages.js';
import type { Progress } from '../edges/progress.js';
import { briefingSteps } from '../pipeline.js';
import { explainingSteps } from './explained-diff.js';
import { keptCache } from './kept-cache.js';
import { promptDiff } from './prompt-diff.js';
import { sinceSteps, type Explain } from './with-since.js';
import { workThrough } from './work-through.js';

/** The briefing of a project folder as its files stand now. */
export function analyse(folder: string): Briefing {
  return ended(briefingSteps(projectIn(folder), new KeptStages().keep));
}

/** The same, telling of each step; what the stages made of sources that are as they were is taken. */
export async function analyseStepwise(
  folder: string,
  { keep }: KeptStages,
  progress: Progress,
): Promise<Briefing> {
  return workThrough(briefingSteps(projectIn(folder), keep), progress);
}

/** The same with what changed since the newest edition. */
export async function analyseSince(
  folder: string,
  { keep }: KeptStages,
  progress: Progress,
): Promise<Briefing> {
  const { project, newest } = standing(folder);
  const draft = await workThrough(briefingSteps(project, keep), progress);
  return workThrough(sinceSteps(draft, newest, folder, promptDiff), progress);
}

/** The same for an edition, which tells every cause, however long it takes to find. */
export async function analyseForEdition(folder: string, progress: Progress): Promise<Briefing> {
  const { project, newest } = standing(folder);
  const stages = new KeptStages();
  const draft = await workThrough(briefingSteps(project, stages.keep), progress);
  stages.next(true);
  const kept = { stages: () => stages, causes: new KeptCauses(keptCache()) };
  const explain: Explain = (before, after) => explainingSteps(before, after, kept);
  return workThrough(sinceSteps(draft, newest, folder, explain), progress);
}

/** A project folder as its files stand now. */
export function projectIn(folder: string): Project {
  return standing(folder).project;
}

/** A project with its newest edition, null before there is one: reading one proves it by its texts, which takes its time. */
function standing(folder: string): { readonly project: Project; readonly newest: Edition | null } {
  const settings = readProjectSettings(folder);
  const newest = newestEdition(folder);
  return { project: readProject(folder, settings, newest ? knownPassages(newest.briefing) : []), newest };
}
