import type { Keep, KeptStage, StageResults } from '../model/keep.js';
import type { Parts } from '../model/kept.js';
import { changedParts } from '../model/changed-parts.js';

/** What one stage made of one file or source. */
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

/** How one stage fared in one build. */
export interface StageUse {
  taken: number;
  made: number;
  /** What results that were made anew differed in from those kept; `new`: none was kept. With how often. */
  readonly because: Map<string, number>;
}

/** Keeps what stages made from one build to the next. */
export class KeptStages {
  #before: KeptResults;
  #now: { readonly [Stage in KeptStage]: Map<string, KeptResult<Stage>> } = noResults();
  #uses: { readonly [Stage in KeptStage]: StageUse } = noUses();

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

  /** What this build made or took. */
  get results(): KeptResults {
    return this.#now;
  }

  get uses(): { readonly [Stage in KeptStage]: Readonly<StageUse> } {
    return this.#uses;
  }

  /** Begins another build: what the last one did not ask for is forgotten, unless it failed. */
  next(failed: boolean): void {
    this.#before = failed
      ? {
          read: new Map([...this.#before.read, ...this.#now.read]),
          code: new Map([...this.#before.code, ...this.#now.code]),
        }
      : this.#now;
    this.#now = noResults();
    this.#uses = noUses();
  }
}

function noResults(): { readonly [Stage in KeptStage]: Map<string, KeptResult<Stage>> } {
  return { read: new Map(), code: new Map() };
}

function noUses(): { readonly [Stage in KeptStage]: StageUse } {
  return {
    read: { taken: 0, made: 0, because: new Map() },
    code: { taken: 0, made: 0, because: new Map() },
  };
}
