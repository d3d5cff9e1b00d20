import { isDocument } from '../edges/project-of.js';
import { diffBriefings } from '../editions/diff-briefings.js';
import { findCauses, type PartialDiffs } from '../editions/find-causes.js';
import { themeOrigins } from '../editions/theme-origins.js';
import { knownPassages } from '../edges/edition-files.js';
import { KeptStages } from '../edges/kept-stages.js';
import { markFurniture, type FurnitureOf } from '../editions/mark-furniture.js';
import { furnitureOf } from '../sources/furniture.js';
import type { Briefing } from '../model/briefing.js';
import type { EditionDiff } from '../model/edition-diff.js';
import type { KnownPassage } from '../model/passage.js';
import type { ComparedBriefing } from './compared-briefing.js';
import { rebuild, type InputTexts } from './rebuild.js';

/** A briefing with its inputs at hand. */
interface Rebuildable extends ComparedBriefing {
  readonly inputs: InputTexts;
}

/**
 * What differs between two briefings, and why. Causes are looked for where both come with their inputs, by building them
 * again; what cannot be built again is no fault, only not explained. `kept`: the stages of earlier builds, asked for where something is built.
 */
export function explainedDiff(
  before: ComparedBriefing,
  after: ComparedBriefing,
  kept: () => KeptStages = () => new KeptStages(),
): EditionDiff {
  const diff = diffBriefings(before.briefing, after.briefing, { before: before.name, after: after.name });
  if (before.inputs === null || after.inputs === null) return diff;
  const [old, newer] = [
    { ...before, inputs: before.inputs },
    { ...after, inputs: after.inputs },
  ];
  const told = markFurniture(diff, [furnitureIn(old), furnitureIn(newer)]);
  const isSameBriefing = diff.themes.length === 0 && !diff.keyJudgements;
  const partial = isSameBriefing ? NOTHING : partialDiffs(old, newer, diff, builder(before.briefing, kept));
  return partial ? findCauses(told, partial, themeOrigins(before.briefing, after.briefing)) : told;
}

function furnitureIn({ briefing, inputs }: Rebuildable): FurnitureOf {
  const paths = new Map(briefing.sources.map(({ id, path }) => [id, path]));
  return (source) => furnitureOf(inputs[paths.get(source) ?? ''] ?? '');
}

const NOTHING: PartialDiffs = { tool: null, sources: null, codebook: null };

/** Builds inputs; null where they cannot be built. */
type Build = (inputs: InputTexts) => Briefing | null;

/** Builds inputs one after the other, passages keeping the ids of `before`. */
function builder(before: Briefing, kept: () => KeptStages): Build {
  let ready: { readonly known: readonly KnownPassage[]; readonly stages: KeptStages } | undefined;
  return (inputs) => {
    ready ??= { known: knownPassages(before), stages: kept() };
    const made = rebuild(inputs, ready.known, ready.stages.keep);
    ready.stages.next(true);
    return made;
  };
}

/** Builds only what the inputs that changed call for; null where something cannot be built. */
function partialDiffs(
  before: Rebuildable,
  after: Rebuildable,
  diff: EditionDiff,
  build: Build,
): PartialDiffs | null {
  const names = { before: before.name, after: after.name };
  const sources = !isSame(documents(before.inputs), documents(after.inputs));
  const codebook = !isSame(others(before.inputs), others(after.inputs));
  if (!sources && !codebook) return { ...NOTHING, tool: diff };

  const built = ({ isAsBuilt, briefing, inputs }: Rebuildable): Briefing | null =>
    isAsBuilt() ? briefing : build(inputs);
  const old = built(before);
  if (!old) return null;
  const tool = before.isAsBuilt() ? null : diffBriefings(before.briefing, old, names);
  const against = (newer: Briefing | null): EditionDiff | null => newer && diffBriefings(old, newer, names);
  if (!sources || !codebook) {
    const whole = before.isAsBuilt() && after.isAsBuilt() ? diff : against(built(after));
    return whole && { ...NOTHING, tool, [sources ? 'sources' : 'codebook']: whole };
  }
  const newSources = against(build({ ...others(before.inputs), ...documents(after.inputs) }));
  const newCodebook = against(build({ ...documents(before.inputs), ...others(after.inputs) }));
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
