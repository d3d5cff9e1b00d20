import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Briefing } from '../model/briefing.js';
import type { Project } from '../model/project.js';

/**
 * The briefing that the last build left in `out/`, where it was made by this version of the very files that stand there;
 * null where there is none, or it was made of others.
 */
export function builtBriefing(
  folder: string,
  { inputs, tool }: Pick<Project, 'inputs' | 'tool'>,
): Briefing | null {
  const path = join(folder, 'out', 'briefing.json');
  if (!existsSync(path)) return null;
  try {
    const made: Briefing = JSON.parse(readFileSync(path, 'utf8'));
    const same =
      made.schema === 'synoptic/briefing@1' &&
      JSON.stringify([made.inputs, made.tool]) === JSON.stringify([inputs, tool]);
    return same ? made : null;
  } catch {
    return null;
  }
}
