import { describe, expect, it } from 'vitest';
import { sentencesOn } from '../../src/model/sentences-on.js';

const CODED = { zone: 'coded', sentences: [2, 4] } as const;
const BORDERLINE = { zone: 'borderline', sentences: [7, 7] } as const;

describe('the sentences on a theme', () => {
  it('are those of coded quotes alone where there are some', () => {
    expect(sentencesOn([BORDERLINE, CODED])).toBe(3);
  });

  it('are those still to be checked where nothing is coded', () => {
    expect(sentencesOn([BORDERLINE, BORDERLINE])).toBe(2);
    expect(sentencesOn([])).toBe(0);
  });
});
