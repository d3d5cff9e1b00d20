import { isDocument } from '../edges/project-of.js';
import { diffBriefings } from '../editions/diff-briefings.js';
import { findCauses, type PartialDiffs } from '../editions/find-causes.js';
import { themeOrigins } from '../editions/theme-origins.js';
import { knownPassages } from '../edges/edition-files.js';
import { KeptCauses } from '../edges/kept-causes.js';
import { KeptStages } from '../edges/kept-stages.js';
import { markFurniture, type FurnitureOf } from '../editions/mark-furniture.js';
import { furnitureOf } from '../sources/furniture.js';
import type { Briefing } from '../model/briefing.js';
import type { EditionDiff } from '../model/edition-diff.js';
import type { KnownPassage } from '../model/passage.js';
import { asPartOf, ended, type Steps } from '../model/step.js';
import { codebookDifferences } from './codebook-differences.js';
import type { ComparedBriefing } from './compared-briefing.js';
import { rebuildSteps, type InputTexts } from './rebuild.js';

/** A briefing with its inputs at hand. */
interface Rebuildable extends ComparedBriefing {
  readonly inputs: InputTexts;
}

/** What telling causes takes from earlier runs, and leaves to later ones. */
export interface KeptForCauses {
  /** The stages of earlier builds; asked for where something is built. */
  readonly stages: () => KeptStages;
  readonly causes: KeptCauses;
}

/** Takes nothing and leaves nothing. */
export const NOTHING_KEPT: KeptForCauses = {
  stages: () => new KeptStages(),
  causes: new KeptCauses(null),
};

/**
 * What differs between two briefings, and why. Causes are looked for where both come with their inputs, by building them
 * again; what cannot be built again is no fault, only not explained. Nothing is built where `kept` is null: causes are then
 * told only where they are plain without.
 */
export function explainedDiff(
  before: ComparedBriefing,
  after: ComparedBriefing,
  kept: KeptForCauses | null = NOTHING_KEPT,
): EditionDiff {
  return ended(explainingSteps(before, after, kept));
}

/** The same, step by step. */
export function* explainingSteps(
  before: ComparedBriefing,
  after: ComparedBriefing,
  kept: KeptForCauses | null,
): Steps<EditionDiff> {
  const names = { before: before.name, after: after.name };
  const found = diffBriefings(before.briefing, after.briefing, names);
  if (before.inputs === null || after.inputs === null) return found;
  const [old, newer] = [
    { ...before, inputs: before.inputs },
    { ...after, inputs: after.inputs },
  ];
  const isSameCodebook = isSame(others(old.inputs), others(newer.inputs));
  const diff = isSameCodebook ? found : { ...found, ...codebookDifferences(old, newer) };
  const isSameBriefing = diff.themes.length === 0 && !diff.keyJudgements;
  const partial = isSameBriefing ? NOTHING : yield* partialDiffs(old, newer, diff, kept);
  if (!partial && !kept) return diff;
  const told = markFurniture(diff, [furnitureIn(old), furnitureIn(newer)]);
  return partial ? findCauses(told, partial, themeOrigins(before.briefing, after.briefing)) : told;
}

function furnitureIn({ briefing, inputs }: Rebuildable): FurnitureOf {
  const paths = new Map(briefing.sources.map(({ id, path }) => [id, path]));
  return (source) => furnitureOf(inputs[paths.get(source) ?? ''] ?? '');
}

const NOTHING: PartialDiffs = { tool: null, sources: null, codebook: null };

/** What of the inputs of two briefings differs. */
interface Changed {
  readonly sources: boolean;
  readonly codebook: boolean;
}

/** What each cause does alone; null where something would have to be built and is not, or cannot be. */
function* partialDiffs(
  before: Rebuildable,
  after: Rebuildable,
  diff: EditionDiff,
  kept: KeptForCauses | null,
): Steps<PartialDiffs | null> {
  const changed = {
    sources: !isSame(documents(before.inputs), documents(after.inputs)),
    codebook: !isSame(others(before.inputs), others(after.inputs)),
  };
  const { sources, codebook } = changed;
  if (!sources && !codebook) return { ...NOTHING, tool: diff };
  if (!(sources && codebook) && before.isAsBuilt() && after.isAsBuilt())
    return { ...NOTHING, [sources ? 'sources' : 'codebook']: diff };
  if (!kept) return null;
  const make = (): Steps<PartialDiffs | null> => builtDiffs(before, after, changed, builder(before, kept));
  return yield* kept.causes.of(goesInto(before, after, changed), make);
}

/** All that `builtDiffs` reads, by which what it came to is kept. */
function goesInto(before: Rebuildable, after: Rebuildable, { sources, codebook }: Changed): unknown {
  // Where both changed, the newer briefing itself is not looked at: only what its inputs make.
  const isRead = !(sources && codebook) && after.isAsBuilt();
  return {
    before: before.seal ?? [madeOf(before), before.inputs],
    isAsBuilt: before.isAsBuilt(),
    after: isRead ? madeOf(after) : null,
    inputs: Object.entries(after.inputs).map(([path, text]) =>
      text === before.inputs[path] ? [path] : [path, text],
    ),
  };
}

/** The briefing as it was made: the same of a draft and of the edition that it was published as. */
function madeOf({ briefing }: Rebuildable): unknown {
  const { status: _status, edition: _edition, since: _since, ...made } = briefing;
  return made;
}

/** Builds inputs; null where they cannot be built. */
type Build = (inputs: InputTexts) => Steps<Briefing | null>;

/** Builds inputs one after the other, passages keeping the ids of `before`. */
function builder(before: Rebuildable, kept: KeptForCauses): Build {
  let ready: { readonly known: readonly KnownPassage[]; readonly stages: KeptStages } | undefined;
  return function* (inputs) {
    ready ??= { known: knownPassages(before.briefing), stages: kept.stages() };
    const made = yield* asPartOf('compare', rebuildSteps(inputs, ready.known, ready.stages.keep));
    ready.stages.next(true);
    return made;
  };
}

/** Builds only what the inputs that changed call for; null where something cannot be built. */
function* builtDiffs(
  before: Rebuildable,
  after: Rebuildable,
  { sources, codebook }: Changed,
  build: Build,
): Steps<PartialDiffs | null> {
  const names = { before: before.name, after: after.name };
  const built = function* ({ isAsBuilt, briefing, inputs }: Rebuildable): Steps<Briefing | null> {
    return isAsBuilt() ? briefing : yield* build(inputs);
  };
  const old = yield* built(before);
  if (!old) return null;
  const tool = before.isAsBuilt() ? null : diffBriefings(before.briefing, old, names);
  const against = (newer: Briefing | null): EditionDiff | null => newer && diffBriefings(old, newer, names);
  if (!sources || !codebook) {
    const whole = against(yield* built(after));
    return whole && { ...NOTHING, tool, [sources ? 'sources' : 'codebook']: whole };
  }
  const newSources = against(yield* build({ ...others(before.inputs), ...documents(after.inputs) }));
  const newCodebook = against(yield* build({ ...documents(before.inputs), ...others(after.inputs) }));
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
