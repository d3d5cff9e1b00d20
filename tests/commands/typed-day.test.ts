import { describe, expect, it } from 'vitest';
import { typedDay } from '../../src/commands/typed-day.js';
import { Misuse } from '../../src/errors.js';
import { isIsoDay } from '../../src/notation/iso-date.js';

describe('the day that was typed', () => {
  it('is taken as it stands', () => {
    expect(typedDay('2022-04-01')).toBe('2022-04-01');
    expect(typedDay('2024-02-29')).toBe('2024-02-29');
  });

  it('is today where none was', () => {
    expect(isIsoDay(typedDay(null))).toBe(true);
  });

  it.each([
    '',
    '2022',
    '2022-04',
    '2023-02-29',
    '2022-4-1',
    '1 April 2022',
    '2022-04-01\n',
    '２０２２-04-01',
  ])('is refused where it is none: “%s”', (text) => {
    expect(() => typedDay(text)).toThrow(Misuse);
    expect(() => typedDay(text)).toThrow(`“${text}” is not a day`);
  });
});
