/** One thing the reader can put right: what is wrong, where (`file:line:column`), what was expected, what to do. */
export interface Problem {
  readonly what: string;
  readonly where?: string | undefined;
  readonly expected?: string | undefined;
  readonly remedy?: string | undefined;
}

/** Input that cannot be used, with every problem its stage found. Printed without a stack; anything else thrown is a bug. */
export class Refusal extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: Problem | readonly Problem[]) {
    const all = 'what' in problems ? [problems] : problems;
    super(all.map((problem) => problem.what).join('\n'));
    this.name = 'Refusal';
    this.problems = all;
  }
}

/** A command called wrongly: the same to read, another exit code. */
export class Misuse extends Refusal {}

/** The candidate nearest to `word` by edits, or undefined where none is near enough to be a slip of the pen. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const ranked = candidates
    .map((candidate) => ({ candidate, edits: edits(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits);
  const best = ranked[0];
  return best && best.edits <= Math.max(2, Math.floor(word.length / 3)) ? best.candidate : undefined;
}

function edits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const swap = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}

/** What every reader made. Where some refuse, throws one Refusal with the problems of all of them. */
export function gather<Made>(readers: readonly (() => Made)[]): Made[] {
  const problems: Problem[] = [];
  const made = readers.flatMap((read) => {
    try {
      return [read()];
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  if (problems.length > 0) throw new Refusal(problems);
  return made;
}

/** Makes something at once, and gives or throws what came of it whenever it is asked. */
export function tried<Made>(make: () => Made): () => Made {
  try {
    const made = make();
    return () => made;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
