import { describe, expect, it } from 'vitest';
import { brackets, namesReference } from '../../../src/language/facts/brackets.js';
import { wordsOf } from './sample.js';

describe('brackets', () => {
  it('parts what stands in brackets at semicolons', () => {
    const words = wordsOf('one (two three; four [five] six) seven');
    const from = brackets(words).map((bracket) => bracket?.from ?? null);
    expect(from).toEqual([null, 5, 5, 15, 22, 15, null]);
  });

  it('takes brackets as they come', () => {
    expect(brackets(wordsOf(') one ( two'))).toEqual([null, { from: 7 }]);
  });
});

describe('namesReference', () => {
  it.each([
    'Krasnaya zvezda, ',
    'Smith ',
    'see Smith and Jones, ',
    ' Russian agencies, ',
    '“Pravda”, ',
    'см. Иванов ',
  ])('takes “%s” before a date for a publication', (lead) => expect(namesReference(lead)).toBe(true));

  it.each(['', ' ', 'since ', 'signed ', 'Operation Desert Storm in ', 'open from ', 'с ', 'A'.repeat(200)])(
    'takes “%s” before a date for none',
    (lead) => expect(namesReference(lead)).toBe(false),
  );
});
