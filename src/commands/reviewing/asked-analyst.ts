import type { Step } from '../../model/step.js';
import type { NewTerm } from '../../themes/add-term.js';
import type { EditionChanges } from '../../views/review/edition-changes.js';
import type { Analysis, Search, Trial } from './analysis.js';
import { AskedThread } from './asked-thread.js';
import type { AskedComparison } from './compare-editions.js';
import type { Question, Result } from './questions.js';

/** An analyst in a thread of its own. */
export class AskedAnalyst {
  readonly #thread: AskedThread<Question, Result>;

  /** `onStep` is told of each step of an analysis. */
  constructor(folder: string, onStep: (step: Step) => void = () => undefined) {
    this.#thread = new AskedThread('review-thread.js', folder, onStep);
  }

  /** Null where nothing has changed since the analysis before. Throws what the analyst throws. */
  async analyse(): Promise<Analysis | null> {
    const result = await this.#thread.ask({ kind: 'analyse' });
    return result.kind === 'analyse' ? result.analysis : null;
  }

  async search(term: string): Promise<Search> {
    const result = await this.#thread.ask({ kind: 'search', term });
    if (result.kind === 'search') return result.search;
    throw new Error(`asked for a search, given ${result.kind}`);
  }

  async tryTerm(term: NewTerm): Promise<Trial> {
    const result = await this.#thread.ask({ kind: 'try', ...term });
    if (result.kind === 'try') return result.trial;
    throw new Error(`asked for a trial, given ${result.kind}`);
  }

  /** Throws a Refusal where there is no such edition, or its file is not one. */
  async compare(asked: AskedComparison): Promise<EditionChanges> {
    const result = await this.#thread.ask({ kind: 'compare', ...asked });
    if (result.kind === 'compare') return result.changes;
    throw new Error(`asked for a comparison, given ${result.kind}`);
  }

  /** Starts the thread, so that the first answer does not wait for that. It is to be closed from then on. */
  start(): void {
    this.#thread.start();
  }

  close(): Promise<void> {
    return this.#thread.close();
  }
}
