import { join } from 'node:path';
import { Worker, type MessagePort } from 'node:worker_threads';
import { PACKAGE_ROOT } from '../../edges/package-root.js';
import { Refusal } from '../../errors.js';
import type { Step } from '../../model/step.js';
import type { Message } from './answer-questions.js';

interface Waiting<Result> {
  readonly resolve: (result: Result) => void;
  readonly reject: (reason: unknown) => void;
}

/** A thread of its own that is asked about a project: an answer takes its time, and the page does not wait for it. */
export class AskedThread<Question, Result> {
  readonly #program: string;
  readonly #folder: string;
  readonly #onStep: (step: Step) => void;
  readonly #waiting = new Map<number, Waiting<Result>>();
  #worker: Worker | null = null;
  #asked = 0;

  /** `program`: its file in `dist/`; `onStep` is told of long work. */
  constructor(program: string, folder: string, onStep: (step: Step) => void = () => undefined) {
    this.#program = program;
    this.#folder = folder;
    this.#onStep = onStep;
  }

  /** Whether the thread that was asked last is there still, with all that it keeps. */
  get isRunning(): boolean {
    return this.#worker !== null;
  }

  /** Starts the thread, so that the first answer does not wait for that. */
  start(): Worker {
    return (this.#worker ??= this.#started());
  }

  /** Throws what the thread throws; `given`: what the question hands over. */
  ask(question: Question, given: readonly MessagePort[] = []): Promise<Result> {
    const worker = this.start();
    const id = ++this.#asked;
    const answered = new Promise<Result>((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    worker.postMessage({ id, question }, given);
    return answered;
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  /** A thread that fails fails those who wait; the next question starts another. */
  #started(): Worker {
    const worker = new Worker(join(PACKAGE_ROOT, 'dist', this.#program), { workerData: this.#folder });
    worker.on('message', (message: Message<Result>) => this.#told(message));
    worker.on('error', (error) => this.#fail(error));
    worker.on('exit', (code) => this.#fail(new Error(`the thread ended with ${code}`)));
    return worker;
  }

  #told(message: Message<Result>): void {
    if ('step' in message) return this.#onStep(message.step);
    const { id, answer } = message;
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if ('result' in answer) waiting?.resolve(answer.result);
    else waiting?.reject('fault' in answer ? new Error(answer.fault) : new Refusal(answer.problems));
  }

  #fail(reason: unknown): void {
    this.#worker = null;
    for (const { reject } of this.#waiting.values()) reject(reason);
    this.#waiting.clear();
  }
}
