import { describe, expect, it } from 'vitest';
import { ShownCodes, textString } from '../../../src/print/content/strings.js';
import { ContentFault } from '../../../src/print/content/tokens.js';

const codes = (operand: string, size: 1 | 2) => {
  const bytes = Buffer.from(operand, 'latin1');
  const shown = new ShownCodes();
  const count = shown.read(bytes, 0, bytes.length, size);
  return [...shown.codes.subarray(0, count)];
};
const text = (operand: string) => {
  const bytes = Buffer.from(operand, 'latin1');
  return textString(bytes, 0, bytes.length);
};

describe('ShownCodes', () => {
  it.each<[string, string, 1 | 2, number[]]>([
    ['codes of two bytes', '<00130030>', 2, [0x13, 0x30]],
    ['codes of one byte', '<1330>', 1, [0x13, 0x30]],
    ['an odd digit as if a 0 followed', '<135>', 1, [0x13, 0x50]],
    ['letters', '(AB)', 1, [65, 66]],
    ['escapes', String.raw`(\n\(\)\\\101\7\
x)`, 1, [10, 40, 41, 92, 65, 7, 120]],
    ['the strings of an array, not its numbers', '[(A) -120 <42> 3 (C)]', 1, [65, 66, 67]],
    ['strings of whole codes in an array', '[<00130030>-12.5<0041> 7 <>]', 2, [0x13, 0x30, 0x41]],
    ['codes with white space among their digits', '[<00 13>-12<0030>]', 2, [0x13, 0x30]],
    ['nothing', '()', 1, []],
  ])('reads %s', (_, operand, size, expected) => {
    expect(codes(operand, size)).toEqual(expected);
  }); // prettier-ignore
});

it('refuses a string in an array that does not end', () => {
  expect(() => codes('[<0013]', 2)).toThrow(ContentFault);
});

it('reads more codes than fit at first', () => {
  expect(codes(`<${'0041'.repeat(10_000)}>`, 2)).toEqual(Array.from({ length: 10_000 }, () => 0x41));
});

describe('textString', () => {
  it.each([
    ['UTF-16', '<feff00a0042F>', '\u00a0Я'],
    ['UTF-8', '(\u00ef\u00bb\u00bf\u00d0\u00af)', 'Я'],
    ['Latin 1', '(caf\u00e9)', 'café'],
    ['a unit that is cut off', '<feff00>', ''],
  ])('reads %s', (_, operand, expected) => {
    expect(text(operand)).toBe(expected);
  });
});
