import type { Step } from '../model/step.js';
import { plainLine } from '../views/wrapped-lines.js';
import { stopwatch } from './clock.js';
import type { Terminal } from './terminal-streams.js';

/** Milliseconds between two pictures of the live line. */
const LIVE = 100;

/** Where nobody watches: milliseconds of work before it is told of, and between two lines. */
const LONG = 2_000;
const SPARSE = 10_000;

const WORDS: Readonly<Record<Step['stage'], string>> = {
  read: 'Reading',
  code: 'Coding',
  align: 'Aligning',
  compare: 'Comparing',
};

/** Tells a person how far long work is: one live line on a terminal, elsewhere a line now and then. */
export class Progress {
  readonly #streams: Pick<Terminal, 'note' | 'show' | 'width'>;
  readonly #elapsed: () => number;
  #due: number;

  /** `elapsed`: milliseconds since the work began. */
  constructor(streams: Pick<Terminal, 'note' | 'show' | 'width'>, elapsed = stopwatch()) {
    this.#streams = streams;
    this.#elapsed = elapsed;
    this.#due = streams.show ? LIVE : LONG;
  }

  step(step: Step): void {
    const now = this.#elapsed();
    if (now < this.#due) return;
    const { show, note, width } = this.#streams;
    this.#due = now + (show ? LIVE : SPARSE);
    // The last column is left free: some terminals begin a new line behind it.
    const text = plainLine(stepText(step));
    if (show) show(text.slice(0, Math.max(0, width - 1)));
    else note(text);
  }

  /** The work is done, or has failed. */
  end(): void {
    this.#streams.show?.(null);
  }
}

/** “Reading 34 of 2,000: sources/note.md”. */
export function stepText({ stage, at, of, name }: Step): string {
  const total = of > 0 ? ` of ${grouped(of)}` : '';
  const count = of === 1 ? '' : ` ${grouped(at)}${total}`;
  return `${WORDS[stage]}${count}${name === '' ? '' : `: ${name}`}`;
}

/** A whole number, its digits by threes. */
function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
