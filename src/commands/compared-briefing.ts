import { inputTexts } from '../edges/read-project.js';
import { isOfThisProgram } from '../edges/seal-edition.js';
import type { Briefing } from '../model/briefing.js';
import type { Edition } from '../model/edition.js';
import type { EditionName } from '../model/edition-diff.js';
import type { InputTexts } from './rebuild.js';

/** A briefing to compare, and what it can be built again from. */
export interface ComparedBriefing {
  readonly name: EditionName;
  readonly briefing: Briefing;
  /** Text of every input by its path; null where they are not at hand. */
  readonly inputs: InputTexts | null;
  /** Whether this very program made it of its inputs: building it again would give the same. The program is read to tell. */
  readonly isAsBuilt: () => boolean;
  /** What an edition is sealed with, its inputs too: no other has it. Null where it was not sealed, and for all that is no edition. */
  readonly seal: string | null;
}

export function ofEdition(edition: Edition): ComparedBriefing {
  const { number, date, briefing, inputs, seal } = edition;
  const isAsBuilt = (): boolean => isOfThisProgram(edition);
  return {
    name: { kind: 'edition', number, date },
    briefing,
    inputs,
    isAsBuilt,
    // Both: an edition is read by either of the two.
    seal: seal ? [seal.sha256, seal.written ?? ''].join(' ') : null,
  };
}

/** A project as its files stand: `briefing` was just made of them. */
export function asItStands(briefing: Briefing, folder: string): ComparedBriefing {
  const inputs = inputTexts(folder, briefing.inputs);
  return { name: { kind: 'now' }, briefing, inputs, isAsBuilt: () => true, seal: null };
}
