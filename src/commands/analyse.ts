import type { Briefing } from '../model/briefing.js';
import type { Project } from '../model/project.js';
import { knownPassages, newestEdition } from '../edges/edition-files.js';
import { readProject, readProjectSettings } from '../edges/read-project.js';
import { makeBriefing } from '../pipeline.js';

/** The briefing of a project folder as its files stand now. */
export function analyse(folder: string): Briefing {
  return makeBriefing(projectIn(folder));
}

/** A project folder as its files stand now. */
export function projectIn(folder: string): Project {
  const settings = readProjectSettings(folder);
  const newest = newestEdition(folder);
  return readProject(folder, settings, newest ? knownPassages(newest.briefing) : []);
}
