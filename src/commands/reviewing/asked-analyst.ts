import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { PACKAGE_ROOT } from '../../edges/package-root.js';
import { Refusal } from '../../errors.js';
import type { NewTerm } from '../../themes/add-term.js';
import type { EditionChanges } from '../../views/review/edition-changes.js';
import type { Analysis, Search, Trial } from './analysis.js';
import type { AskedComparison } from './compare-editions.js';
import type { Answer, Question, Result } from './questions.js';

interface Waiting {
  readonly resolve: (result: Result) => void;
  readonly reject: (reason: unknown) => void;
}

/** An analyst in a thread of its own: each answer takes its time, and the page does not wait for it. */
export class AskedAnalyst {
  readonly #folder: string;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #asked = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Null where nothing has changed since the analysis before. Throws what the analyst throws. */
  async analyse(): Promise<Analysis | null> {
    const result = await this.#ask({ kind: 'analyse' });
    return result.kind === 'analyse' ? result.analysis : null;
  }

  async search(term: string): Promise<Search> {
    const result = await this.#ask({ kind: 'search', term });
    if (result.kind === 'search') return result.search;
    throw new Error(`asked for a search, given ${result.kind}`);
  }

  async tryTerm(term: NewTerm): Promise<Trial> {
    const result = await this.#ask({ kind: 'try', ...term });
    if (result.kind === 'try') return result.trial;
    throw new Error(`asked for a trial, given ${result.kind}`);
  }

  /** Throws a Refusal where there is no such edition, or its file is not one. */
  async compare(asked: AskedComparison): Promise<EditionChanges> {
    const result = await this.#ask({ kind: 'compare', ...asked });
    if (result.kind === 'compare') return result.changes;
    throw new Error(`asked for a comparison, given ${result.kind}`);
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #ask(question: Question): Promise<Result> {
    this.#worker ??= this.#start();
    const id = ++this.#asked;
    const answered = new Promise<Result>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    this.#worker.postMessage({ id, question }, []);
    return answered;
  }

  /** A thread that fails fails those who wait; the next question starts another. */
  #start(): Worker {
    const worker = new Worker(join(PACKAGE_ROOT, 'dist', 'review-thread.js'), { workerData: this.#folder });
    worker.on('message', (answer: Answer) => this.#answered(answer));
    worker.on('error', (error) => this.#fail(error));
    worker.on('exit', (code) => this.#fail(new Error(`the thread that reads the texts ended with ${code}`)));
    return worker;
  }

  #answered({ id, result, problems, fault }: Answer): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (result) waiting?.resolve(result);
    else waiting?.reject(fault === null ? new Refusal(problems) : new Error(fault));
  }

  #fail(reason: unknown): void {
    this.#worker = null;
    for (const { reject } of this.#waiting.values()) reject(reason);
    this.#waiting.clear();
  }
}
