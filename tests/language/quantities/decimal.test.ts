import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, timesTen } from '../../../src/language/quantities/decimal.js';

describe('decimal', () => {
  it.each([
    ['en', '4000', '4000'],
    ['en', '4,000', '4000'],
    ['en', '1,234,567.5', '1234567.5'],
    ['en', '1.5', '1.5'],
    ['en', '0.125', '0.125'],
    ['en', '1.50', '1.5'],
    ['ru', '1,5', '1.5'],
    ['ru', '1.234.567', '1234567'],
    ['ru', '0,125', '0.125'],
  ])('reads in %s %s as %s', (language, written, expected) => {
    expect(decimal(written, language)).toBe(expected);
  });

  it.each([
    ['en', '1.1.1', 'a version'],
    ['en', '192.168.1.1', 'an address'],
    ['en', '007', 'a number with zeros before it'],
    ['en', '1.200', 'what may be thousands'],
    ['ru', '12,500', 'what may be thousandths'],
    ['ru', '1.200', 'what may be thousands'],
    ['en', '1,5', 'a comma of another language'],
    ['en', '12,34', 'a group of two digits'],
    ['en', '1,,000', 'an empty group'],
    ['en', '', 'nothing'],
    ['en', '1'.repeat(30), 'a number that nothing is counted with'],
    ['de', '4000', 'a language without signs'],
  ])('reads in %s no number from %s: %s', (language, written) => {
    expect(decimal(written, language)).toBeUndefined();
  });

  it('reads every whole number as it is grouped', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (number) => {
        expect(decimal(number.toLocaleString('en-US'), 'en')).toBe(String(number));
      }),
    );
  });
});

describe('timesTen', () => {
  it.each([
    ['1.5', 9, '1500000000'],
    ['3', 6, '3000000'],
    ['12.25', 1, '122.5'],
    ['0.5', 6, '500000'],
    ['0', 3, '0'],
    ['1.1', 9, '1100000000'],
    ['7', 0, '7'],
  ])('moves the stop of %s by %i to %s, without rounding', (number, zeros, expected) => {
    expect(timesTen(number, zeros)).toBe(expected);
  });
});
