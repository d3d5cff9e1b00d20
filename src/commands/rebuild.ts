import { projectOfTexts } from '../edges/read-project.js';
import { Refusal, type Problem } from '../errors.js';
import type { Briefing } from '../model/briefing.js';
import { makeAnew, type Keep } from '../model/keep.js';
import { ended, type Steps } from '../model/step.js';
import type { KnownPassage } from '../model/passage.js';
import { withoutEntries } from '../notation/without-entries.js';
import { briefingSteps } from '../pipeline.js';

/** Text of every input of a project by its path. */
export type InputTexts = Readonly<Record<string, string>>;

/** Each refusal names the faults of one stage: rulings, judgements, translations. */
const MOST_REFUSALS = 4;

/**
 * The briefing that today's tool makes of the inputs. Rulings, judgements and translations of what is not among them are left
 * out; null where it is refused for anything else.
 */
export function rebuild(inputs: InputTexts, known: readonly KnownPassage[]): Briefing | null {
  return ended(rebuildSteps(inputs, known, makeAnew));
}

/** The same, step by step; what the stages make may be kept. */
export function* rebuildSteps(
  inputs: InputTexts,
  known: readonly KnownPassage[],
  keep: Keep,
): Steps<Briefing | null> {
  let left: InputTexts | null = inputs;
  for (let refusals = 0; left !== null && refusals < MOST_REFUSALS; refusals++) {
    try {
      return yield* briefingSteps(projectOfTexts(left, known), keep);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      left = withoutFaults(left, error.problems);
    }
  }
  return null;
}

/** The inputs without what was refused; null where that is no ruling, judgement or translation. */
function withoutFaults(inputs: InputTexts, problems: readonly Problem[]): InputTexts | null {
  const left = new Map(Object.entries(inputs));
  const lines: number[] = [];
  for (const { where = '' } of problems) {
    const [, path = where, line = ''] = /^(.*?):(\d+):\d+$/.exec(where) ?? [];
    if (path === 'sources/rulings.yml') lines.push(Number(line));
    else if (!/^sources\/(?:judgements|translations)\//.test(path) || !inputs[path]) return null;
    else left.delete(path);
  }
  if (lines.length > 0) {
    const rulings = withoutEntries(left.get('sources/rulings.yml') ?? '', lines);
    if (rulings === null) return null;
    left.set('sources/rulings.yml', rulings);
  }
  return Object.fromEntries(left);
}
