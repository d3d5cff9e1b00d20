import { join } from 'node:path';
import { changeFile } from '../../edges/change-file.js';
import type { Ruling } from '../../model/ruling.js';
import { editRulings, type RulingEdit } from '../../rulings/edit-rulings.js';
import { readRulings, type RulingScope } from '../../rulings/read-rulings.js';

const PATH = 'sources/rulings.yml';

/** Steps that can be taken back. */
const MOST = 1_000;

/**
 * The file of rulings. Each step is in it at once, on top of whatever was written by hand meanwhile, and can be taken back
 * as long as it is still there.
 */
export class Ledger {
  readonly #path: string;
  readonly #done: RulingEdit[] = [];
  readonly #undone: RulingEdit[] = [];
  #scope: RulingScope = { themes: [], sources: [], pairs: [] };

  constructor(folder: string) {
    this.#path = join(folder, PATH);
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** What rulings may speak of, as the project stands. */
  within(scope: RulingScope): void {
    this.#scope = scope;
  }

  /**
   * Takes the step that `decide` makes of the rulings in the file. Throws a Refusal where the file cannot be read or
   * written, or what is written by hand there contradicts it; nothing is changed then.
   */
  step(decide: (present: readonly Ruling[]) => RulingEdit): void {
    this.#done.push(this.#edit(decide));
    if (this.#done.length > MOST) this.#done.shift();
    this.#undone.length = 0;
  }

  /** Takes back the last step, which then counts as taken back even where the file no longer holds it: that is thrown. */
  undo(): boolean {
    return this.#move(this.#done, this.#undone, backOf);
  }

  redo(): boolean {
    return this.#move(this.#undone, this.#done, (step) => step);
  }

  /** False where there is nothing to move. */
  #move(from: RulingEdit[], to: RulingEdit[], editOf: (step: RulingEdit) => RulingEdit): boolean {
    const step = from.pop();
    if (!step) return false;
    this.#edit(() => editOf(step));
    to.push(step);
    return true;
  }

  #edit(decide: (present: readonly Ruling[]) => RulingEdit): RulingEdit {
    let made: RulingEdit | undefined;
    changeFile(this.#path, (text) => {
      made = decide(this.#read(text));
      const after = editRulings(text, made);
      // What it contradicts is told before it is written.
      this.#read(after);
      return after;
    });
    if (!made) throw new Error('a file was changed without being asked how');
    return made;
  }

  #read(text: string): Ruling[] {
    return readRulings({ path: PATH, bytes: new TextEncoder().encode(text) }, this.#scope);
  }
}

function backOf(edit: RulingEdit): RulingEdit {
  if ('add' in edit) return { remove: edit.add };
  if ('remove' in edit) return { add: edit.remove };
  return { change: edit.to, to: edit.change };
}
