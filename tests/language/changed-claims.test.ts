import { describe, expect, it } from 'vitest';
import { changesClaim } from '../../src/language/changed-claims.js';

const changes = (old: string, newer: string, language = 'en'): boolean => changesClaim(old, newer, language);

describe('changesClaim', () => {
  it.each([
    ['they may stay', 'they may not stay', 'en'],
    ['they refuse it', 'they do not refuse it', 'en'],
    ['12 boats', '14 boats', 'en'],
    ['two boats', 'three boats', 'en'],
    ['the second boat', 'the third boat', 'en'],
    ['sold in May', 'sold in June', 'en'],
    ['sold last year', 'sold next year', 'en'],
    ['5 % of them', '5 of them', 'en'],
    ['−5 degrees', '5 degrees', 'en'],
    ['они будут там', 'они не будут там', 'ru'],
    ['два корабля', 'три корабля', 'ru'],
    ['it is likely to fall', 'it is unlikely to fall', 'en'],
    ['это законно', 'это незаконно', 'ru'],
    ['12 Schiffe', '14 Schiffe', 'de'],
  ])('tells “%s” from “%s”', (old, newer, language) => {
    expect(changes(old, newer, language)).toBe(true);
    expect(changes(newer, old, language)).toBe(true);
  });

  it.each([
    ['the old quay was rebuilt', 'the old pier was rebuilt'],
    ['this quay', 'the next quay'],
    ['it was not sold in May 2004', 'it was not given away in May 2004'],
    ['In 2004 it fell', 'It fell in 2004'],
  ])('takes “%s” and “%s” to claim the same so far', (old, newer) => {
    expect(changes(old, newer)).toBe(false);
  });
});
