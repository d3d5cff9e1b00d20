import { describe, expect, it } from 'vitest';
import { signsOf } from '../../src/language/signs.js';
import { isWhole, sourceSigns, standsIn } from '../../src/verification/match-printed.js';

const source = sourceSigns('The dam’s gate was open; the lock-keeper did not close it (in May).');

describe('printed words', () => {
  it.each([
    ['in one stretch', ['gate was open']],
    ['over a line break', ['gate was', 'open; the']],
    ['over a line break behind a hyphen', ['the lock-', 'keeper did']],
    ['with a blank lost at the end of a line', ['did not', 'close it']],
    ['with a blank beside punctuation that the printer saw', ['in May ).']],
    ['with the other apostrophe of the same glyph', ['The damʼs gate']],
  ])('stand in the source %s', (_, stretches) => {
    expect(standsIn(signsOf(stretches), source)).toBe(true);
  });

  it.each([
    ['with another word', ['gate was shut']],
    ['with a word left out', ['gate open']],
    ['with a word parted', ['gate was o pen']],
    ['with words joined', ['gatewas open']],
    ['with another case', ['the dam’s gate']],
    ['from within a word', ['ate was open']],
    ['up to within a word', ['gate was op']],
    ['with nothing', ['']],
  ])('do not stand in the source %s', (_, stretches) => {
    expect(standsIn(signsOf(stretches), source)).toBe(false);
  });

  it('are the whole source or not', () => {
    const text = 'One text, whole.';
    expect(isWhole(signsOf(['One text,', 'whole.']), sourceSigns(text))).toBe(true);
    expect(isWhole(signsOf(['One text,']), sourceSigns(text))).toBe(false);
  });
});
