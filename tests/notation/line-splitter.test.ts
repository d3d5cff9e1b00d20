import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/errors.js';
import { LineSplitter, type Line } from '../../src/notation/line-splitter.js';

function linesOf(...pieces: readonly (string | Uint8Array)[]): Line[] {
  const splitter = new LineSplitter('rows.jsonl');
  const lines = pieces.flatMap((piece) => [
    ...splitter.push(typeof piece === 'string' ? Buffer.from(piece) : piece),
  ]);
  return [...lines, ...splitter.end()];
}

const texts = (...pieces: readonly (string | Uint8Array)[]): string[] =>
  linesOf(...pieces).map((line) => line.text.trim());

describe('LineSplitter', () => {
  it('gives each line its number and place', () => {
    expect(linesOf('a\nb\n')).toEqual([
      { number: 1, text: 'a', where: 'rows.jsonl:1' },
      { number: 2, text: 'b', where: 'rows.jsonl:2' },
    ]);
  });

  it('takes a last line without an end', () => expect(texts('a\nb')).toEqual(['a', 'b']));
  it('takes CRLF', () => expect(texts('a\r\nb\r\n')).toEqual(['a', 'b']));
  it('finds nothing in an empty file', () => expect(texts('')).toEqual([]));

  it('counts blank lines and leaves them out', () => {
    expect(linesOf('\n  \r\n\na\n\n').map((line) => line.number)).toEqual([4]);
  });

  it('drops a byte order mark before the first line, and only there', () => {
    expect(linesOf('\uFEFFa\n\uFEFFb').map((line) => line.text)).toEqual(['a', '\uFEFFb']);
  });

  it('puts together a sign whose bytes come apart', () => {
    const bytes = Buffer.from('ж\n');
    expect(texts(bytes.subarray(0, 1), bytes.subarray(1))).toEqual(['ж']);
  });

  it('gives the same lines however the bytes are cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' })),
        fc.array(fc.nat(200)),
        fc.constantFrom('\n', '\r\n'),
        (rows, cuts, end) => {
          const bytes = Buffer.from(rows.join(end));
          const places = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
          const pieces = places.slice(1).map((place, index) => bytes.subarray(places[index], place));
          expect(linesOf(...pieces)).toEqual(linesOf(bytes));
        },
      ),
    );
  });

  it('refuses bytes that are not UTF-8 by their line, after the lines before', () => {
    const splitter = new LineSplitter('rows.jsonl');
    const lines = splitter.push(Buffer.from([0x61, 0x0a, 0xff, 0x0a]));
    expect(lines.next().value).toMatchObject({ text: 'a' });
    expect(() => lines.next()).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ where: 'rows.jsonl:2' })] }),
    );
  });

  it('refuses a row that never ends instead of filling the memory', () => {
    const splitter = new LineSplitter('rows.jsonl');
    const piece = Buffer.alloc(1024 * 1024, 0x61);
    expect(() => {
      for (let mega = 0; mega < 100; mega++) for (const line of splitter.push(piece)) expect(line).toBeNull();
    }).toThrow(Refusal);
  });
});
