import { projectStamp } from '../../edges/project-stamp.js';
import { Refusal, type Problem } from '../../errors.js';
import type { Analysis } from './analysis.js';
import type { AskedAnalyst } from './asked-analyst.js';
import { faultOf } from './fault-of.js';
import { firstShown, shownOf, type Shown } from './shown.js';

/** What came of reading the files last. */
export type Standing =
  | { readonly kind: 'unread' }
  | { readonly kind: 'analysed' }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  /** By a fault of the program. */
  | { readonly kind: 'failed'; readonly error: unknown };

/** A project whose files are followed: the last analysis that could be made, and what keeps it from being that of the files. */
export class FollowedProject {
  readonly folder: string;
  readonly #analyst: Pick<AskedAnalyst, 'analyse'>;
  readonly #listeners = new Set<() => void>();
  #shown: Shown;
  #standing: Standing = { kind: 'unread' };
  /** Why the last analysis could not be rendered; empty where it could. */
  #unrendered: readonly Problem[] = [];
  /** The last that was made, whether or not there were words to show it in. */
  #analysis: Analysis | null = null;
  /** Of the files as they stood before they were read last: all of them, and the project’s own templates; null before. */
  #stamp: string | null = null;
  #templates: string | null = null;
  #following: Promise<void> | null = null;
  #again = false;
  #version = 0;

  constructor(folder: string, analyst: Pick<AskedAnalyst, 'analyse'>) {
    this.folder = folder;
    this.#analyst = analyst;
    this.#shown = firstShown(folder);
  }

  get shown(): Shown {
    return this.#shown;
  }

  get standing(): Standing {
    return this.#standing;
  }

  /** What is to be mended before the files can be shown as they stand, or rendered; empty where nothing is. */
  get problems(): readonly Problem[] {
    switch (this.#standing.kind) {
      case 'refused':
        return this.#standing.problems;
      case 'failed':
        return [faultOf(this.#standing.error)];
      case 'unread':
      case 'analysed':
        return this.#unrendered;
    }
  }

  /** Grows whenever something else is to be shown. */
  get version(): number {
    return this.#version;
  }

  /** Calls back whenever the version has grown, until what it returns is called; `tell` does not throw. */
  onChange(tell: () => void): () => void {
    this.#listeners.add(tell);
    return () => this.#listeners.delete(tell);
  }

  /** Reads the project again and shows it; what changes meanwhile is read once more. What goes wrong is shown. */
  follow(): Promise<void> {
    if (this.#following) this.#again = true;
    return (this.#following ??= this.#followAll());
  }

  /**
   * The same where the files are others than those read last: they may have changed with nobody telling, and what is told
   * may be the ruling just written, which is followed already. Done when all of it is shown.
   */
  async followFiles(): Promise<void> {
    const isOther = projectStamp(this.folder) !== this.#stamp;
    await (isOther ? this.follow() : this.#following);
  }

  /** Says why what is shown cannot be rendered, or, with none, that it could be. */
  rendered(problems: readonly Problem[]): void {
    if (JSON.stringify(problems) === JSON.stringify(this.#unrendered)) return;
    this.#unrendered = problems;
    this.tell();
  }

  /** Has everyone who shows the project look again. */
  tell(): void {
    this.#version++;
    for (const tell of this.#listeners) tell();
  }

  async #followAll(): Promise<void> {
    do {
      this.#again = false;
      this.#stamp = projectStamp(this.folder);
      await this.#followOnce();
    } while (this.#again);
    this.#following = null;
  }

  async #followOnce(): Promise<void> {
    const templates = projectStamp(this.folder, ['templates']);
    try {
      const analysis = (await this.#analyst.analyse()) ?? this.#analysis;
      this.#analysis = analysis;
      const isOther = analysis !== this.#shown.analysis || templates !== this.#templates;
      if (!isOther && this.#standing.kind === 'analysed') return;
      if (analysis && isOther) this.#shown = shownOf(analysis, this.folder);
      this.#templates = templates;
      this.#standing = { kind: 'analysed' };
    } catch (error) {
      this.#standing =
        error instanceof Refusal ? { kind: 'refused', problems: error.problems } : { kind: 'failed', error };
    }
    this.tell();
  }
}
