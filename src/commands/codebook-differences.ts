import { isDocument } from '../edges/project-of.js';
import { projectOfTexts } from '../edges/read-project.js';
import { diffCodebooks } from '../editions/diff-codebooks.js';
import { themeOrigins } from '../editions/theme-origins.js';
import { Refusal } from '../errors.js';
import type { Briefing } from '../model/briefing.js';
import type { EditionDiff } from '../model/edition-diff.js';
import type { Theme } from '../model/theme.js';
import { readThemes } from '../themes/read-themes.js';
import type { InputTexts } from './rebuild.js';

interface Side {
  readonly briefing: Briefing;
  readonly inputs: InputTexts;
}

/** What the codebooks of two briefings say otherwise; empty where they say the same, or today's program cannot read one of them. */
export function codebookDifferences(before: Side, after: Side): Pick<EditionDiff, 'codebook'> {
  const [old, newer] = [themesOf(before.inputs), themesOf(after.inputs)];
  if (!old || !newer) return {};
  const codebook = diffCodebooks(old, newer, themeOrigins(before.briefing, after.briefing));
  return codebook.length === 0 ? {} : { codebook };
}

function themesOf(inputs: InputTexts): readonly Theme[] | null {
  try {
    // The documents are of no account here, and long.
    const few = Object.entries(inputs).filter(([path]) => !isDocument(path));
    const { settings, codebook } = projectOfTexts(Object.fromEntries(few), []);
    return readThemes(codebook, settings).themes;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
