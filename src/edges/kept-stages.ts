import type { Keep, KeptStage, StageResults } from '../model/keep.js';
import type { Parts } from '../model/kept.js';
import { changedParts } from '../model/changed-parts.js';

/** What one stage made of one file, source or theme. */
export interface KeptResult<Stage extends KeptStage> {
  readonly inputs: Parts;
  /** Read when it is first asked for. */
  readonly result: () => StageResults[Stage];
  /** As it is written; null where it was made in this run. */
  readonly written: string | null;
}

/** By stage and by what they were made of. */
export type KeptResults = {
  readonly [Stage in KeptStage]: ReadonlyMap<string, KeptResult<Stage>>;
};

/** The same while they are made. */
export type Results = { readonly [Stage in KeptStage]: Map<string, KeptResult<Stage>> };

/** How one stage fared in one build. */
export interface StageUse {
  taken: number;
  made: number;
  /** What results that were made anew differed in from those kept; `new`: none was kept. With how often. */
  readonly because: Map<string, number>;
}
export type StageUses = { readonly [Stage in KeptStage]: Readonly<StageUse> };

/** Keeps what stages made from one build to the next. */
export class KeptStages {
  #before: KeptResults;
  #now = noResults();
  #uses = noUses();

  constructor(before: KeptResults = noResults()) {
    this.#before = before;
  }

  readonly keep: Keep = (stage, of, inputs, make) => {
    const known = this.#before[stage].get(of);
    const use = this.#uses[stage];
    const changed = known ? changedParts(known.inputs, inputs) : ['new'];
    if (known && changed.length === 0) {
      const result = known.result();
      use.taken++;
      this.#now[stage].set(of, { ...known, result: () => result });
      return result;
    }
    use.made++;
    for (const part of changed) use.because.set(part, (use.because.get(part) ?? 0) + 1);
    const result = make();
    this.#now[stage].set(of, { inputs, result: () => result, written: null });
    return result;
  };

  /** What this build made or took. A stage that it needed nothing of has what it had. */
  get results(): KeptResults {
    return eachStage((stage) => (this.#now[stage].size > 0 ? this.#now[stage] : this.#before[stage]));
  }

  get uses(): StageUses {
    return this.#uses;
  }

  /** Begins another build: what the last one did not ask for is forgotten, unless it failed. */
  next(failed: boolean): void {
    const last = this.results;
    this.#before = failed ? eachStage((stage) => new Map([...this.#before[stage], ...last[stage]])) : last;
    this.#now = noResults();
    this.#uses = noUses();
  }
}

/** All stages, in the order of the work. */
export const STAGES = [
  'read',
  'code',
  'search',
  'count',
  'relate',
  'link',
  'align',
  'compare',
] as const satisfies readonly KeptStage[];

/** `of`: what there is of each stage. */
function eachStage(
  of: <Stage extends KeptStage>(stage: Stage) => ReadonlyMap<string, KeptResult<Stage>>,
): KeptResults {
  return {
    read: of('read'),
    code: of('code'),
    search: of('search'),
    count: of('count'),
    relate: of('relate'),
    link: of('link'),
    align: of('align'),
    compare: of('compare'),
  };
}

/** Of each stage nothing yet. */
export function noResults(): Results {
  return {
    read: new Map(),
    code: new Map(),
    search: new Map(),
    count: new Map(),
    relate: new Map(),
    link: new Map(),
    align: new Map(),
    compare: new Map(),
  };
}

function noUses(): { readonly [Stage in KeptStage]: StageUse } {
  const none = (): StageUse => ({ taken: 0, made: 0, because: new Map() });
  return {
    read: none(),
    code: none(),
    search: none(),
    count: none(),
    relate: none(),
    link: none(),
    align: none(),
    compare: none(),
  };
}
