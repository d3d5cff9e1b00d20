import { describe, expect, it } from 'vitest';
import { Refusal, type Problem } from '../../src/errors.js';
import { decode } from '../../src/notation/decode.js';

function refusal(bytes: readonly number[]): Problem | undefined {
  try {
    decode({ path: 'sources/a.md', bytes: Uint8Array.from(bytes) });
  } catch (error) {
    if (error instanceof Refusal) return error.problems[0];
    throw error;
  }
  return undefined;
}

const ascii = (text: string) => [...Buffer.from(text, 'utf8')];

describe('decode', () => {
  it.each(['', 'port', 'порт 港 😀\r\n', '\ufeffport'])(
    'gives every character of “%s” in its place',
    (text) => {
      expect(decode({ path: 'a', bytes: Buffer.from(text, 'utf8') })).toBe(text);
    },
  );

  it('keeps a byte order mark', () => {
    expect(decode({ path: 'a', bytes: Uint8Array.from([0xef, 0xbb, 0xbf, 0x61]) })).toBe('\ufeffa');
  });

  it.each([
    ['a byte of Latin 1', [...ascii('ab\nca'), 0xe9, ...ascii('d\n')], '2:3', '0xe9'],
    ['a byte at the very start', [0xff], '1:1', '0xff'],
    ['a NUL', [...ascii('a\nb'), 0, 0x61], '2:2', '0x00'],
    ['a NUL behind letters of two bytes', [...ascii('порт'), 0], '1:5', '0x00'],
    ['a cut sequence at the end', [...ascii('ab'), 0xd0], '1:3', '0xd0'],
    ['a cut sequence in the middle', [...ascii('a'), 0xe2, 0x80, ...ascii('b')], '1:2', '0xe2'],
    ['a surrogate', [...ascii('a\n'), 0xed, 0xa0, 0x80], '2:1', '0xed'],
  ])('refuses %s with its line and column', (_, bytes, where, byte) => {
    const problem = refusal(bytes);
    expect(problem?.where).toBe(`sources/a.md:${where}`);
    expect(problem?.what).toContain('not UTF-8 text');
    expect(problem?.what).toContain(byte);
  });

  it('names the first of several bad bytes', () => {
    expect(refusal([...ascii('a'), 0xff, 0x0a, 0xff])?.where).toBe('sources/a.md:1:2');
  });
});
