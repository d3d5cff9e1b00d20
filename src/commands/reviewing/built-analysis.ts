import { builtBriefing } from '../../edges/built-briefing.js';
import { Refusal } from '../../errors.js';
import type { Project } from '../../model/project.js';
import { formerSources } from '../../rulings/former-sources.js';
import { projectIn } from '../analyse.js';
import type { Analysis } from './analysis.js';

/**
 * What the last build made, where the files are still as they were then: something to read while the texts are analysed.
 * Null where there is no such build.
 */
export function builtAnalysis(folder: string): Analysis | null {
  const project = projectOrNull(folder);
  const briefing = project && builtBriefing(folder, project);
  if (!briefing) return null;
  const ids = briefing.sources.map(({ id }) => id);
  return {
    briefing,
    rulings: [],
    codebook: project.settings.codebook,
    scope: {
      themes: briefing.themes.map(({ id }) => ({ id })),
      sources: ids.map((id) => ({ id })),
      former: formerSources(project.known, briefing.sources),
      pairs: (briefing.themes[0]?.changes ?? []).map(({ from, to }) => {
        return { from, to, earlier: ids.slice(0, ids.indexOf(from)) };
      }),
    },
    strengths: new Map(),
  };
}

/** What cannot be read is told by the analysis that follows. */
function projectOrNull(folder: string): Project | null {
  try {
    return projectIn(folder);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
