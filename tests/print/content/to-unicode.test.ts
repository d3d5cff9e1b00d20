import { describe, expect, it } from 'vitest';
import { readToUnicode } from '../../../src/print/content/to-unicode.js';

const section = (kind: string, ...lines: string[]) =>
  `${lines.length} begin${kind}\n${lines.join('\n')}\nend${kind}\n`;

describe('readToUnicode', () => {
  it('reads single codes, also those of ligatures and of letters beyond the first plane', () => {
    const { texts } = readToUnicode(
      section('bfchar', '<0001> <0020>', '<0080> <00660066>', '<0081> <D835DCB3>'),
    );
    expect([...texts]).toEqual([[1, ' '], [0x80, 'ff'], [0x81, '𝒳']]); // prettier-ignore
  });

  it('reads ranges that count up, and ranges that list', () => {
    const { texts } = readToUnicode(
      section('bfrange', '<0002> <0004> <0041>', '<0010> <0011> [<0061> <00620063>]'),
    );
    expect([...texts]).toEqual([[2, 'A'], [3, 'B'], [4, 'C'], [0x10, 'a'], [0x11, 'bc']]); // prettier-ignore
  });

  it('tells how long a code is', () => {
    expect(readToUnicode(section('codespacerange', '<00> <FF>')).bytes).toBe(1);
    expect(readToUnicode(section('codespacerange', '<0000> <FFFF>')).bytes).toBe(2);
  });

  it('bounds a range that would fill the memory', () => {
    expect(readToUnicode(section('bfrange', '<00000000> <FFFFFFFF> <0041>')).texts.size).toBeLessThan(70_000);
  });

  it('reads nothing out of nothing', () => {
    expect(readToUnicode('').texts.size).toBe(0);
  });
});
