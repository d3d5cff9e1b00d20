import { parentPort } from 'node:worker_threads';
import { Refusal, type Problem } from '../../errors.js';
import type { Step } from '../../model/step.js';
import { stackOf } from '../fault-text.js';

/** What came of a question. */
export type Answer<Result> =
  | { readonly result: Result }
  | { readonly problems: readonly Problem[] }
  /** Of the program: its message and where it was thrown. */
  | { readonly fault: string };

/** What a thread tells whoever started it. */
export type Message<Result> =
  { readonly id: number; readonly answer: Answer<Result> } | { readonly step: Step };

interface Asked<Question> {
  readonly id: number;
  readonly question: Question;
}

/** Answers what this thread is asked. Questions that come while an answer is awaited are begun beside it. */
export function answerQuestions<Question, Result>(
  resultOf: (question: Question) => Result | Promise<Result>,
): void {
  parentPort?.on('message', ({ id, question }: Asked<Question>) => {
    void answerOf(() => resultOf(question)).then((answer) => tell<Result>({ id, answer }));
  });
}

/** Tells of a step of the work that was asked for. */
export function tellStep(step: Step): void {
  tell({ step });
}

async function answerOf<Result>(make: () => Result | Promise<Result>): Promise<Answer<Result>> {
  try {
    return { result: await make() };
  } catch (error) {
    if (error instanceof Refusal) return { problems: error.problems };
    return { fault: stackOf(error) };
  }
}

function tell<Result>(message: Message<Result>): void {
  parentPort?.postMessage(message, []);
}
