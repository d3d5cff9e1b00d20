import { programParts } from '../edges/build-parts.js';
import { realOf } from '../edges/kept-builds.js';
import { StageFile } from '../edges/stage-file.js';
import { shellCache } from '../print/shell-cache.js';

/** The folder of the user's cache in which builds are kept; null where there is none that lasts. */
export function keptCache(): string | null {
  const { folder, temporary } = shellCache(process.env);
  return temporary ? null : folder;
}

/** Where the stages of a project are kept from one run to the next. `cache`: null keeps nothing. */
export function stageFileOf(folder: string, cache: string | null): StageFile {
  return new StageFile(cache, realOf(folder), programParts(process.env)['program'] ?? '');
}
