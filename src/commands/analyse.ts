import type { Briefing } from '../model/briefing.js';
import { knownPassages, newestEdition } from '../edges/edition-files.js';
import { readProject, readProjectSettings } from '../edges/read-project.js';
import { makeBriefing } from '../pipeline.js';

/** The briefing of a project folder as its files stand now. */
export function analyse(folder: string): Briefing {
  const settings = readProjectSettings(folder);
  const newest = newestEdition(folder);
  return makeBriefing(readProject(folder, settings, newest ? knownPassages(newest) : []));
}
