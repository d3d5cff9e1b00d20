import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ContentReader, operatorCode } from '../../../src/print/content/content-reader.js';

/** Each operator with its operands, as written. */
function read(content: string): string[][] {
  const bytes = Buffer.from(content, 'latin1');
  const reader = new ContentReader(bytes);
  const found: string[][] = [];
  while (reader.next()) {
    const operands = Array.from({ length: reader.operands }, (_, index) =>
      content.slice(reader.starts[index], reader.ends[index]),
    );
    const behind = reader.operands > 0 ? (reader.ends[reader.operands - 1] ?? 0) : reader.from;
    found.push([...operands, content.slice(behind, reader.to).trim()]);
  }
  return found;
}

describe('ContentReader', () => {
  it('gives each operator with its operands', () => {
    expect(read('q 1 0 0 -1 .5 +2 cm\nBT /F4 10.66 Tf <0013> Tj ET\rQ')).toEqual([
      ['q'],
      ['1', '0', '0', '-1', '.5', '+2', 'cm'],
      ['BT'],
      ['/F4', '10.66', 'Tf'],
      ['<0013>', 'Tj'],
      ['ET'],
      ['Q'],
    ]);
  });

  it.each([
    ['a string with nested parentheses', '(a (b (c)) d) Tj', ['(a (b (c)) d)', 'Tj']],
    ['a string with escaped parentheses', String.raw`(a \) BT \( \\) Tj`, [String.raw`(a \) BT \( \\)`, 'Tj']],
    ['a string that ends in an escaped backslash', String.raw`(\\) '`, [String.raw`(\\)`, "'"]],
    ['a hexadecimal string with blanks', '<00 4\n5> Tj', ['<00 4\n5>', 'Tj']],
    ['an array of strings and numbers', '[(a]) -120 <45> (b)] TJ', ['[(a]) -120 <45> (b)]', 'TJ']],
    ['a dictionary that nests others', '/P <</A <</B [1 <<>>]>> /C (>>)>> BDC', ['/P', '<</A <</B [1 <<>>]>> /C (>>)>>', 'BDC']],
    ['operators that run into what follows', '/P BMC(a)Tj', ['/P', 'BMC']],
    ['the words true, false and null as operands', 'true false null x', ['true', 'false', 'null', 'x']],
    ['operators with a star or a quote', '1 2 (a) "', ['1', '2', '(a)', '"']],
  ])('reads %s', (_, content, first) => {
    expect(read(content)[0]).toEqual(first);
  }); // prettier-ignore

  it('skips comments, whatever they hold', () => {
    expect(read('q % BT (not text\r1 % 2 3\n0 0 1 re')).toEqual([['q'], ['1', '0', '0', '1', 're']]);
  });

  it('takes an inline image for one operator', () => {
    expect(read('BI /W 1 ID (EMC EI Q').map((words) => words.at(-1))).toEqual(['BI /W 1 ID (EMC EI', 'Q']);
  });

  it.each([
    ['a string', '(a (b) Tj'],
    ['a hexadecimal string', '<0013 Tj'],
    ['an array', '[(a) Tj'],
    ['a dictionary', '/P <</MCID 1 BDC'],
    ['a bracket that opens nothing', '1 ] TJ'],
    ['a brace', '{ } x'],
  ])('throws where %s does not end', (_, content) => {
    expect(() => read(content)).toThrow(/byte \d/);
  });

  it('does not overflow, however deep the nesting', () => {
    const deep = 200_000;
    expect(read(`${'['.repeat(deep)}${']'.repeat(deep)} TJ`)).toHaveLength(1);
    expect(read(`${'('.repeat(deep)}${')'.repeat(deep)} Tj`)).toHaveLength(1);
  });

  it('reads numbers as PDF writes them', () => {
    const bytes = Buffer.from('12 -.5 +3.25 0.125 -7. 1e3 m');
    const reader = new ContentReader(bytes);
    reader.next();
    expect([0, 1, 2, 3, 4, 5, 6].map((index) => reader.number(index))).toEqual([
      12, -0.5, 3.25, 0.125, -7, 0, 0,
    ]);
  });

  it('tells operators apart by their code', () => {
    const names = ['B', 'B*', 'b', 'b*', 'BT', 'BDC', 'BMC', 'EMC', 'T*', 'TJ', 'Tj', "'", '"', 'f', 'f*'];
    expect(new Set(names.map(operatorCode)).size).toBe(names.length);
  });

  it('neither loses nor adds an operator, whatever stands between', () => {
    const operators = ['q', 'Tj', 'ET', "'"];
    const word = fc.constantFrom(
      ...operators,
      '1.5',
      '/N',
      '(a\\))',
      '<0a>',
      '[1 (b)]',
      '<</A 1>>',
      '%c Tj\n',
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const reader = new ContentReader(Buffer.from(words.join(' ')));
        const found: number[] = [];
        let last = 0;
        while (reader.next()) {
          expect(reader.from).toBeGreaterThanOrEqual(last);
          last = reader.to;
          found.push(reader.operator);
        }
        expect(found).toEqual(words.filter((one) => operators.includes(one)).map(operatorCode));
      }),
    );
  });
});
