import { join } from 'node:path';
import { changeFile } from '../../edges/change-file.js';
import type { NewRuling } from '../../model/ruling.js';
import type { RulingScope } from '../../rulings/read-rulings.js';
import { readRulings } from '../../rulings/read-rulings.js';
import { editRulings, type RulingEdit } from '../../rulings/edit-rulings.js';

/** What a step did, and what takes it back. */
interface Step {
  readonly done: RulingEdit;
  readonly back: RulingEdit;
}

const PATH = 'sources/rulings.yml';

/** Steps that can be taken back. */
const MOST = 1_000;

/** The file of rulings: each change is in it at once, and can be taken back as long as it is still there. */
export class Ledger {
  readonly #path: string;
  #scope: RulingScope = { themes: [], sources: [], pairs: [] };
  readonly #done: Step[] = [];
  readonly #undone: Step[] = [];

  constructor(folder: string) {
    this.#path = join(folder, PATH);
  }

  /** What rulings may speak of, as the project stands. */
  within(scope: RulingScope): void {
    this.#scope = scope;
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  add(ruling: NewRuling): void {
    this.#step({ done: { add: ruling }, back: { remove: ruling } });
  }

  remove(ruling: NewRuling): void {
    this.#step({ done: { remove: ruling }, back: { add: ruling } });
  }

  /** Puts a ruling in the place of one that it contradicts. */
  change(ruling: NewRuling, to: NewRuling): void {
    this.#step({ done: { change: ruling, to }, back: { change: to, to: ruling } });
  }

  /** Takes back the last step. False where there is none; throws a Refusal where the file no longer holds what it wrote. */
  undo(): boolean {
    const step = this.#done.at(-1);
    if (!step) return false;
    this.#done.pop();
    this.#edit(step.back);
    this.#undone.push(step);
    return true;
  }

  redo(): boolean {
    const step = this.#undone.at(-1);
    if (!step) return false;
    this.#undone.pop();
    this.#edit(step.done);
    this.#done.push(step);
    return true;
  }

  #step(step: Step): void {
    this.#edit(step.done);
    this.#done.push(step);
    if (this.#done.length > MOST) this.#done.shift();
    this.#undone.length = 0;
  }

  #edit(edit: RulingEdit): void {
    changeFile(this.#path, (text) => {
      const after = editRulings(text, edit);
      // What was written by hand meanwhile may contradict it: that is said before anything is written.
      readRulings({ path: PATH, bytes: new TextEncoder().encode(after) }, this.#scope);
      return after;
    });
  }
}
