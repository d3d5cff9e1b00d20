import { describe, expect, it } from 'vitest';
import { likelihoodFaults } from '../../src/judgements/likelihood-words.js';

describe('likelihoodFaults', () => {
  it.each([
    ['A base is very likely.', 'icd203', []],
    ['A base is Almost Certain to follow.', 'icd203', []],
    ['A base is very likely.', 'ipcc', []],
    ['It is more likely than not that one follows.', 'ipcc', []],
    ['It is more likely than not that one follows.', 'icd203', ['more likely than not']],
    ['A base is virtually\ncertain.', 'icd203', ['virtually certain']],
    ['A base is probable, and perhaps near.', 'ipcc', ['probable', 'perhaps']],
    ['A base is highly likely.', 'icd203', ['highly likely']],
    ['There is a remote chance of a base.', 'icd203', []],
    ['There is a remote chance of a base.', 'ipcc', ['remote']],
    ['The base is remote, in a remote village.', 'ipcc', []],
    ['The unlikeliest base impossibly stands.', 'icd203', []],
  ] as const)('of “%s” on the scale %s', (sentence, scale, words) => {
    expect(likelihoodFaults(sentence, scale).map((fault) => /“(.*?)”/u.exec(fault)?.[1])).toEqual(words);
  });

  it('parts likelihood from confidence', () => {
    const fault = 'likelihood and confidence stand in one sentence; give each its own';
    expect(likelihoodFaults('We judge with high confidence that a base is likely.', 'icd203')).toEqual([
      fault,
    ]);
    expect(likelihoodFaults('We judge so with high confidence.', 'icd203')).toEqual([]);
  });
});
