import { describe, expect, it } from 'vitest';
import { chicago } from './sample.js';

describe('dates', () => {
  it.each([
    ['2010', '2010'],
    ['2010-03', 'March 2010'],
    ['2010-03-04', '4 March 2010'],
  ])('keep the precision of %s', (published, printed) => {
    expect(chicago({ published }).note).toMatch(new RegExp(`, ${printed}\\.$`));
  });

  it('that are not certain stand in brackets', () => {
    const issued = { 'date-parts': [[2010, 3]], circa: true };
    expect(chicago({ csl: { issued } }).entry).toMatch(/, \[ca\. March 2010\]\.$/);
  });

  it('may be ranges or words', () => {
    expect(chicago({ csl: { issued: { 'date-parts': [[2010], [2012]] } } }).entry).toMatch(/, 2010–2012\.$/);
    expect(chicago({ csl: { issued: { literal: 'Spring 2010' } } }).entry).toMatch(/, Spring 2010\.$/);
  });
});
