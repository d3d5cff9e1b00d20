import { describe, expect, it } from 'vitest';
import { evaluateVerdicts } from '../../src/evaluation/evaluate-verdicts.js';
import type { Verdict } from '../../src/evaluation/verdict.js';
import { evaluationText } from '../../src/views/evaluation-text.js';

const LONG = 'A theme whose name is longer than any column of a terminal could ever be, and longer/Still';

function verdict(row: number, theme: string): Verdict {
  const said = row % 3 === 0 ? 'coded' : 'silent';
  return {
    id: `row-${row}\u001b[31m`,
    line: row,
    source: `s${row % 20}`,
    theme,
    gold: row % 2 === 0,
    said,
    score: said === 'coded' ? 0.6 : 0,
    why: [`because “${'very '.repeat(40)}”`],
  };
}

const themes = [LONG, 'wells', 'dams'];
const verdicts = [
  ...Array.from({ length: 60 }, (_, row) => verdict(row, LONG)),
  ...Array.from({ length: 60 }, (_, row) => verdict(row, 'wells')),
  verdict(0, 'dams'),
];
const text = evaluationText(evaluateVerdicts({ verdicts, themes, rows: 60, warnings: [], seed: 1 }));

describe('evaluationText', () => {
  it('fits a terminal of 80 columns whatever names there are', () => {
    for (const line of text.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
  });

  it('hands on no control characters', () => expect(text).not.toContain('\u001b'));

  it('has figures, scores, thresholds and disagreements', () => {
    expect(text).toMatch(/^60 rows, 20 sources, 3 judged themes\./);
    expect(text).toMatch(/^wells +60 +30 +20 +0\.500 +0\.333 +0\.400/m);
    expect(text).toMatch(/^mean of themes/m);
    expect(text).toMatch(/^0\.6–0\.7 +41 +21 +0\.512 /m);
    expect(text).toMatch(/^Thresholds, now 0\.5 .*bootstrap/m);
    expect(text).toMatch(/^Too few judged rows .*: dams$/m);
    expect(text).toMatch(/^… and \d+ more; --json lists them all\.$/m);
  });

  it('shows a figure that is not there as a dash', () => {
    expect(text).toMatch(/^dams .*1\.000 +–/m);
  });
});
