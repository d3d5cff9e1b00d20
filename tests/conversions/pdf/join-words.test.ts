import { describe, expect, it } from 'vitest';
import { Vocabulary } from '../../../src/conversions/pdf/join-words.js';

const joined = (before: string, after: string, text = '') => {
  const made = new Vocabulary([{ text: `x ${text}` }]).join(before, after);
  return made.before + made.between + after;
};

describe('Vocabulary', () => {
  it.each([
    ['the rebuil-', 'ding', '', 'the rebuilding'],
    ['Lukash-', 'enko', '', 'Lukashenko'],
    ['long-', 'term', 'a long-term plan', 'long-term'],
    ['long-', 'term', 'a long way to the term', 'long-term'],
    ['US-', 'led', '', 'US-led'],
    ['NATO-', 'wide', '', 'NATO-wide'],
    ['Jean-', 'Pierre', '', 'Jean-Pierre'],
    ['state-of-the-', 'art', '', 'state-of-the-art'],
    ['co-', 'operation', 'of cooperation', 'cooperation'],
    ['co-', 'operation', 'of co-operation', 'co-operation'],
    ['har\u00ad', 'bour', '', 'harbour'],
    ['военно-', 'политический', 'о военно-политический', 'военно-политический'],
    ['1990–', '1995', '', '1990–1995'],
    ['the end —', 'and', '', 'the end — and'],
    ['the end—', 'and', '', 'the end—and'],
    ['港口', '委员会', '', '港口委员会'],
    ['one', 'two', '', 'one two'],
  ])('joins “%s” and “%s”', (before, after, text, expected) => {
    expect(joined(before, after, text)).toBe(expected);
  });
});
