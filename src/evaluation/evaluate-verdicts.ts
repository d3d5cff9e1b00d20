import type { Evaluation, ThemeFigures } from '../model/evaluation.js';
import { grouped } from '../model/grouped.js';
import { countsOf, figuresOf, meanFigures } from './figures.js';
import { tenths } from './tenths.js';
import { thresholds } from './thresholds.js';
import type { Verdict } from './verdict.js';

export interface ToEvaluate {
  /** In the order of the rows. */
  readonly verdicts: readonly Verdict[];
  /** Ids in the order of the codebook. */
  readonly themes: readonly string[];
  readonly rows: number;
  readonly warnings: readonly string[];
  /** Settles what is drawn at random. */
  readonly seed: number;
}

/** How far what was said agrees with what was judged, theme by theme. */
export function evaluateVerdicts({ verdicts, themes, rows, warnings, seed }: ToEvaluate): Evaluation {
  const byTheme = grouped(verdicts, ({ theme }) => theme);
  const judged = themes.flatMap((theme): ThemeFigures[] => {
    const list = byTheme.get(theme);
    return list ? [{ theme, ...figuresOf(countsOf(list)) }] : [];
  });
  return {
    schema: 'synoptic/evaluation@1',
    rows,
    sources: new Set(verdicts.map(({ source }) => source)).size,
    themes: judged,
    macro: meanFigures(judged),
    tenths: tenths(verdicts),
    thresholds: thresholds(
      verdicts,
      judged.map(({ theme }) => theme),
      seed,
    ),
    disagreements: verdicts
      .filter(({ gold, said }) => gold !== (said === 'coded'))
      .map(({ id, line, theme, gold, said, score, why }) => ({ id, line, theme, gold, said, score, why })),
    warnings,
  };
}
