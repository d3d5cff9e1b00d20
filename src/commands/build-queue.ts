/** Milliseconds without a change after which a burst of them is over, where nothing else is said. */
const QUIET = 150;

/** Milliseconds after which a burst that does not end is built all the same. */
const LONGEST = 2000;

/** Builds after changes: a burst of them is one build, builds never overlap, and a change during one brings another after it. */
export class BuildQueue {
  readonly #build: (changed: readonly string[]) => Promise<void>;
  readonly #quietFor: number;
  readonly #changed = new Set<string>();
  #building = false;
  #closed = false;
  #quiet: NodeJS.Timeout | undefined;
  #longest: NodeJS.Timeout | undefined;

  /**
   * `build` is told the paths that changed since the build before, in order; it does not throw. `quiet`: milliseconds
   * without a change after which a burst is over.
   */
  constructor(build: (changed: readonly string[]) => Promise<void>, quiet = QUIET) {
    this.#build = build;
    this.#quietFor = quiet;
  }

  /** Builds at once. */
  start(): Promise<void> {
    return this.#run();
  }

  /** A file changed. */
  add(path: string): void {
    if (this.#closed) return;
    this.#changed.add(path);
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => this.#due(), this.#quietFor);
    this.#longest ??= setTimeout(() => this.#due(), LONGEST);
  }

  /** No build begins any more. */
  close(): void {
    this.#closed = true;
    this.#stopWaiting();
  }

  #due(): void {
    this.#stopWaiting();
    if (!this.#building) void this.#run();
  }

  #stopWaiting(): void {
    clearTimeout(this.#quiet);
    clearTimeout(this.#longest);
    this.#quiet = undefined;
    this.#longest = undefined;
  }

  async #run(): Promise<void> {
    this.#building = true;
    const changed = [...this.#changed].sort();
    this.#changed.clear();
    await this.#build(changed);
    this.#building = false;
    // A burst that ended during the build waited for it; one that still goes on has its timer.
    if (this.#changed.size > 0 && this.#quiet === undefined && !this.#closed) await this.#run();
  }
}
