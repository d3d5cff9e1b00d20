import { describe, expect, it } from 'vitest';
import { judgementOf } from '../../src/briefing/judgement-of.js';
import { fingerprint } from '../../src/language/fingerprint.js';
import type { Judgement } from '../../src/model/judgement.js';
import { passageOf } from '../codings/sample.js';

const judgement = (evidence: Judgement['evidence']): Judgement => ({
  theme: 'it',
  author: 'Lake Board',
  date: '2022-04-01',
  standing: 'initial',
  paragraphs: [
    [
      { text: 'One.', cites: ['s/par2', 's/par1'] },
      { text: 'Two.', cites: [] },
    ],
    [{ text: 'Three.', cites: ['s/par1'] }],
  ],
  gists: {},
  evidence,
  considered: null,
  path: 'it.md',
});
const at = {
  passages: [passageOf('The quota fell.', 'en', 's/par1')],
  sources: [],
  codings: [],
  known: [],
};
const of = (evidence: Judgement['evidence'], theme: string | null = 'it') =>
  judgementOf([judgement(evidence)], theme, at);

describe('judgementOf', () => {
  it('gives the prose and every citation once', () => {
    expect(of(null)).toMatchObject({
      text: 'One. Two.\n\nThree.',
      cites: ['s/par2', 's/par1'],
      author: 'Lake Board',
      stale: false,
    });
  });

  it('is null where there is none on the theme, or none in words', () => {
    expect(of(null, 'other')).toBeNull();
    expect(of(null, null)).toBeNull();
    expect(judgementOf([{ ...judgement(null), paragraphs: [] }], 'it', at)).toBeNull();
  });

  it.each([
    ['fresh where the evidence stands as it was', { 's/par1': fingerprint('The quota fell.') }, false],
    ['fresh where only marks and capitals changed', { 's/par1': fingerprint('the quota fell') }, false],
    ['stale where a word changed', { 's/par1': fingerprint('The quota rose.') }, true],
    ['stale where a passage is gone', { 's/par9': fingerprint('The quota fell.') }, true],
    ['stale where one of two changed', { 's/par1': fingerprint('The quota fell.'), 's/par2': 'abc' }, true],
    ['fresh where no evidence is named', {}, false],
  ])('is %s', (_, evidence, stale) => {
    expect(of(evidence)?.stale).toBe(stale);
  });
});
