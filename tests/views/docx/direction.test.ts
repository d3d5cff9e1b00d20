import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closers, isRightToLeft, stretches, wordLanguage } from '../../../src/views/docx/direction.js';

const LEFTWARD = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** Words of several scripts, digits, blanks, punctuation. */
const mixed = fc
  .array(fc.constantFrom('سد', 'בור', 'dam', 'плотина', '坝', '12', '٣', ' ', ', ', '“', ')', '😀', '\n'))
  .map((parts) => parts.join(''));

describe('the direction of a language', () => {
  it.each([
    ['ar', true],
    ['he', true],
    ['fa-AF', true],
    ['ur', true],
    ['ckb', true],
    ['az-Arab', true],
    ['az', false],
    ['en', false],
    ['ru', false],
    ['zh', false],
    ['xx-a1b2', false],
  ])('of %s is from right to left: %s', (language, leftward) => {
    expect(isRightToLeft(language)).toBe(leftward);
  });
});

describe('the language of a run', () => {
  it.each([
    ['en', { value: 'en-GB' }],
    ['en-US', { value: 'en-US' }],
    ['ru', { value: 'ru-RU' }],
    ['pt-BR', { value: 'pt-BR' }],
    ['es-419', { value: 'es-419' }],
    ['sr-Latn', { value: 'sr-Latn-RS' }],
    ['he', { bidirectional: 'he-IL' }],
    ['ja', { eastAsia: 'ja-JP' }],
    ['xx-a1b2', { value: 'xx-a1b2' }],
  ])('%s is told to Word in its kind of script', (language, told) => {
    expect(wordLanguage(language)).toEqual(told);
  });
});

describe('the stretches of a text', () => {
  it('part an Arabic name out of an English sentence, with the number behind it', () => {
    expect(stretches('The law عام 1998 holds.', false)).toEqual([
      { text: 'The law ', rightToLeft: false },
      { text: 'عام 1998', rightToLeft: true },
      { text: ' holds.', rightToLeft: false },
    ]);
  });

  it('part an English name out of an Arabic sentence', () => {
    expect(stretches('حفر water well 12 دون', true)).toEqual([
      { text: 'حفر ', rightToLeft: true },
      { text: 'water well 12', rightToLeft: false },
      { text: ' دون', rightToLeft: true },
    ]);
  });

  it('leave a text of one direction whole, and make nothing of nothing', () => {
    expect(stretches('Плотина, 1998.', false)).toEqual([{ text: 'Плотина, 1998.', rightToLeft: false }]);
    expect(stretches('', true)).toEqual([]);
  });

  it('joined are the text, take turns, and hold no letter of the other direction', () => {
    fc.assert(
      fc.property(mixed, fc.boolean(), (text, rightToLeft) => {
        const parts = stretches(text, rightToLeft);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        for (const [place, part] of parts.entries()) {
          expect(part.text).not.toBe('');
          if (place > 0) expect(part.rightToLeft).not.toBe(parts[place - 1]?.rightToLeft);
          expect(part.text).not.toMatch(part.rightToLeft ? /[a-zа-я坝]/u : LEFTWARD);
        }
      }),
    );
  });

  it('are found in time that grows with the text', () => {
    const started = performance.now();
    stretches('a'.repeat(300_000), true);
    stretches('ا '.repeat(150_000), false);
    stretches(`a${'ا'.repeat(300_000)}`, false);
    stretches('a ,12'.repeat(60_000), true);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('the closers of a text', () => {
  it.each([
    ['nothing open', ''],
    ['\u202dover', '\u202c'],
    ['\u2066one \u202btwo', '\u202c\u2069'],
    ['\u2066one \u202btwo\u2069', ''],
    ['\u202a\u202c', ''],
    ['\u2069\u202c', ''],
  ])('of %j are %j', (text, ends) => {
    expect(closers(text)).toBe(ends);
  });

  it('leave nothing open', () => {
    const marks = fc.string({ unit: fc.constantFrom('\u202a', '\u202e', '\u202c', '\u2067', '\u2069', 'a') });
    fc.assert(fc.property(marks, (text) => closers(text + closers(text)) === ''));
  });
});
