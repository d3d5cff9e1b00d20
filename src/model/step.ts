/** A step of long work that begins. */
export interface Step {
  readonly stage: 'read' | 'code' | 'align' | 'compare';
  /** Which of the stage's steps, from 1. */
  readonly at: number;
  readonly of: number;
  /** What it is about: a file, a source, a theme. */
  readonly name: string;
}

/** Work that tells of each step before it begins, so that its caller may show it, or do something else first. */
export type Steps<Made> = Generator<Step, Made, void>;

/** The same work, of which each step is told as one of another stage that it is a part of. */
export function* asPartOf<Made>(stage: Step['stage'], steps: Steps<Made>): Steps<Made> {
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value;
    yield { ...next.value, stage };
  }
}

/** What the work makes, done without a pause; `onStep` is told of each step before it begins. */
export function ended<Made>(steps: Steps<Made>, onStep: (step: Step) => void = () => undefined): Made {
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next.value;
    onStep(next.value);
  }
}
