import { setImmediate } from 'node:timers/promises';
import { stopwatch } from '../edges/clock.js';
import type { Progress } from '../edges/progress.js';
import type { Steps } from '../model/step.js';

/** Milliseconds of work after which it is looked whether there was an interrupt. */
const PAUSE = 50;

/** Does work step by step and tells of it; an interrupt is heard between two steps. */
export async function workThrough<Made>(steps: Steps<Made>, progress: Progress): Promise<Made> {
  const elapsed = stopwatch();
  let due = PAUSE;
  try {
    for (;;) {
      const next = steps.next();
      if (next.done === true) return next.value;
      progress.step(next.value);
      if (elapsed() < due) continue;
      await heard();
      due = elapsed() + PAUSE;
    }
  } finally {
    progress.end();
  }
}

/** Signals are looked at between two turns of the event loop. */
export async function heard(): Promise<void> {
  await setImmediate();
  await setImmediate();
}
