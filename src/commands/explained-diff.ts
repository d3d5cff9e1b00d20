import { isDocument } from '../edges/project-of.js';
import { diffBriefings } from '../editions/diff-briefings.js';
import { findCauses, type PartialDiffs } from '../editions/find-causes.js';
import { themeOrigins } from '../editions/theme-origins.js';
import { knownPassages } from '../edges/edition-files.js';
import { markFurniture, type FurnitureOf } from '../editions/mark-furniture.js';
import { furnitureOf } from '../sources/furniture.js';
import type { Briefing } from '../model/briefing.js';
import type { EditionDiff, EditionName } from '../model/edition-diff.js';
import { rebuild, type InputTexts } from './rebuild.js';

/** A briefing to compare, and what it can be built again from. */
export interface ComparedBriefing {
  readonly name: EditionName;
  readonly briefing: Briefing;
  /** Text of every input by its path; null where they are not at hand. */
  readonly inputs: InputTexts | null;
}

/** The same with its inputs at hand. */
interface Rebuildable extends ComparedBriefing {
  readonly inputs: InputTexts;
}

/**
 * What differs between two briefings, and why. Causes are looked for where both come with their inputs, by building them
 * again; what cannot be built again is no fault, only not explained.
 */
export function explainedDiff(before: ComparedBriefing, after: ComparedBriefing): EditionDiff {
  const diff = diffBriefings(before.briefing, after.briefing, { before: before.name, after: after.name });
  if (before.inputs === null || after.inputs === null) return diff;
  const [old, newer] = [
    { ...before, inputs: before.inputs },
    { ...after, inputs: after.inputs },
  ];
  const told = markFurniture(diff, [furnitureIn(old), furnitureIn(newer)]);
  const partial = diff.themes.length === 0 && !diff.keyJudgements ? NOTHING : partialDiffs(old, newer, diff);
  return partial ? findCauses(told, partial, themeOrigins(before.briefing, after.briefing)) : told;
}

function furnitureIn({ briefing, inputs }: Rebuildable): FurnitureOf {
  const paths = new Map(briefing.sources.map(({ id, path }) => [id, path]));
  return (source) => furnitureOf(inputs[paths.get(source) ?? ''] ?? '');
}

const NOTHING: PartialDiffs = { tool: null, sources: null, codebook: null };

/** Builds only what the inputs that changed call for; null where something cannot be built. */
function partialDiffs(before: Rebuildable, after: Rebuildable, diff: EditionDiff): PartialDiffs | null {
  const names = { before: before.name, after: after.name };
  const sources = !isSame(documents(before.inputs), documents(after.inputs));
  const codebook = !isSame(others(before.inputs), others(after.inputs));
  if (!sources && !codebook) return { ...NOTHING, tool: diff };

  const known = knownPassages(before.briefing);
  const old = rebuild(before.inputs, known);
  if (!old) return null;
  const tool = diffBriefings(before.briefing, old, names);
  const against = (newer: Briefing | null): EditionDiff | null => newer && diffBriefings(old, newer, names);
  if (!sources || !codebook) {
    // What was built just now need not be built again.
    const whole = against(after.name.kind === 'edition' ? rebuild(after.inputs, known) : after.briefing);
    return whole && { ...NOTHING, tool, [sources ? 'sources' : 'codebook']: whole };
  }
  const newSources = against(rebuild({ ...others(before.inputs), ...documents(after.inputs) }, known));
  const newCodebook = against(rebuild({ ...documents(before.inputs), ...others(after.inputs) }, known));
  return newSources && newCodebook && { tool, sources: newSources, codebook: newCodebook };
}

function documents(inputs: InputTexts): InputTexts {
  return Object.fromEntries(Object.entries(inputs).filter(([path]) => isDocument(path)));
}

function others(inputs: InputTexts): InputTexts {
  return Object.fromEntries(Object.entries(inputs).filter(([path]) => !isDocument(path)));
}

function isSame(one: InputTexts, other: InputTexts): boolean {
  const paths = Object.keys(one);
  return paths.length === Object.keys(other).length && paths.every((path) => one[path] === other[path]);
}
