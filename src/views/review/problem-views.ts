import type { Problem } from '../../errors.js';

/** A problem, its missing parts empty. */
export interface ProblemView {
  readonly what: string;
  readonly where: string;
  readonly expected: string;
  readonly remedy: string;
}

export function problemViews(problems: readonly Problem[]): ProblemView[] {
  return problems.map(({ what, where = '', expected = '', remedy = '' }) => ({
    what,
    where,
    expected,
    remedy,
  }));
}
