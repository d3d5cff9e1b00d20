import type { Format } from '../formats.js';
import { startPrinter } from '../print-briefing.js';
import { AskedThread } from './asked-thread.js';
import { lendPrinter } from './lent-printer.js';
import type { RenderedFiles, Rendering } from './rendering.js';
import type { Shown } from './shown.js';

/** Renders what was analysed, in a thread of its own. */
export class AskedRenderer {
  readonly #thread: AskedThread<Rendering, RenderedFiles>;
  readonly #browser: string | undefined;
  #last: Shown | null = null;

  /** `browser`: one to print with; undefined: the first that is found. */
  constructor(folder: string, browser: string | undefined) {
    this.#thread = new AskedThread('render-thread.js', folder);
    this.#browser = browser;
  }

  /**
   * The briefing in the formats asked for. Throws a Refusal where templates or labels cannot be used, or a file has changed
   * since it was read.
   */
  async render(shown: Shown, formats: readonly Format[]): Promise<RenderedFiles> {
    const printer = formats.includes('pdf') ? startPrinter(this.#browser) : null;
    try {
      // A briefing is long: the thread is given each of them once.
      const isKnown = this.#thread.isRunning && this.#last === shown;
      this.#last = shown;
      const briefing = isKnown ? null : shown.analysis.briefing;
      const port = printer && lendPrinter(printer);
      return await this.#thread.ask({ briefing, formats, printer: port }, port ? [port] : []);
    } finally {
      await printer?.close();
    }
  }

  /** Starts the thread, so that what is rendered first does not wait for that. It is to be closed from then on. */
  start(): void {
    this.#thread.start();
  }

  close(): Promise<void> {
    return this.#thread.close();
  }
}
