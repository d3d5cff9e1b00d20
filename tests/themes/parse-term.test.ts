import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTerm } from '../../src/themes/parse-term.js';
import { TermError } from '../../src/themes/term-error.js';

const word = (text: string) => ({ kind: 'word', text });
const exact = (text: string) => ({ kind: 'exact', text });
const glob = (text: string) => ({ kind: 'glob', text });
const phrase = (...words: readonly object[]) => ({ kind: 'phrase', words });

describe('parseTerm', () => {
  it.each([
    ['a word', 'port', [phrase(word('port'))]],
    ['a word of capitals', 'NATO', [phrase(exact('NATO'))]],
    ['a glob', 'mil*', [phrase(glob('mil*'))]],
    ['words as printed', '"Union State"', [phrase(exact('Union'), exact('State'))]],
    ['words as printed in small letters', '"fishing"', [phrase(exact('fishing'))]],
    ['a phrase', 'fishing port', [phrase(word('fishing'), word('port'))]],
    ['a phrase of every kind', 'NATO "Air" base*', [phrase(exact('NATO'), exact('Air'), glob('base*'))]],
    ['blanks without a meaning', '  fishing   port ', [phrase(word('fishing'), word('port'))]],
    ['NEAR', 'net NEAR/6 boat', [{ kind: 'near', left: [word('net')], right: [word('boat')], distance: 6 }]],
    [
      'NEAR with nothing between',
      'net NEAR/0 boat',
      [{ kind: 'near', left: [word('net')], right: [word('boat')], distance: 0 }],
    ],
    [
      'NEAR between phrases',
      'fishing net* NEAR/12 "Lake Board"',
      [
        {
          kind: 'near',
          left: [word('fishing'), glob('net*')],
          right: [exact('Lake'), exact('Board')],
          distance: 12,
        },
      ],
    ],
    ['a regex', '/quot(a|e)s?/', [{ kind: 'regex', source: 'quot(a|e)s?' }]],
    ['a regex with strokes and blanks', '/a b/c d/', [{ kind: 'regex', source: 'a b/c d' }]],
    ['alternatives', 'net / fishing boat', [phrase(word('net')), phrase(word('fishing'), word('boat'))]],
    [
      'alternatives with NEAR on either side',
      'a1 NEAR/2 b1 / c1 NEAR/3 d1',
      [
        { kind: 'near', left: [word('a1')], right: [word('b1')], distance: 2 },
        { kind: 'near', left: [word('c1')], right: [word('d1')], distance: 3 },
      ],
    ],
    ['an ending', 'building/s', [phrase({ kind: 'any', of: [word('building'), word('buildings')] })]],
    ['near in small letters as a word', 'near port', [phrase(word('near'), word('port'))]],
    ['a stroke inside quotation marks as a mark', '"and/or"', [phrase(exact('and'), exact('or'))]],
    ['a word beside a quotation mark', 'the"Board"', [phrase(word('the'), exact('Board'))]],
  ])('reads %s', (_, text, expected) => {
    expect(parseTerm(text)).toEqual(expected);
  });

  it.each([
    ['an empty term', '', 0],
    ['a term of blanks', '  ', 0],
    ['an unclosed quotation mark', 'fishing "port', 8],
    ['nothing between quotation marks', 'a ""', 2],
    ['marks alone between quotation marks', '"—"', 0],
    ['an unclosed regex', '/port', 0],
    ['a single stroke', '/', 0],
    ['an empty regex', '//', 1],
    ['NEAR without a number', 'net NEAR boat', 4],
    ['NEAR with a word for its number', 'net NEAR/x boat', 4],
    ['NEAR with a number too large', 'net NEAR/1000 boat', 4],
    ['NEAR without a left side', 'NEAR/6 boat', 0],
    ['NEAR without a right side', 'net NEAR/6', 4],
    ['NEAR inside NEAR', 'a NEAR/6 b NEAR/3 c', 11],
    ['a bare *', 'fishing * port', 8],
    ['a term of marks', '…', 0],
    ['an alternative that is missing at the end', 'net /', 4],
    ['an alternative that is missing between', 'net / / boat', 6],
    ['a stroke at the end of a word', 'net/ boat', 3],
    ['a fault in a later alternative', 'net / boat NEAR x', 11],
  ])('refuses %s with its column', (_, text, column) => {
    let thrown: unknown;
    try {
      parseTerm(text);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(TermError);
    expect(thrown).toMatchObject({ column });
  });

  it('reads or refuses any text, and does nothing else', () => {
    const piece = fc.constantFrom(
      'a',
      'NEAR/2',
      'NEAR',
      '"',
      '/',
      '*',
      '?',
      ' ',
      'port',
      '-',
      'S-300',
      'ё',
      '\ud800',
      '[',
    );
    const text = fc.oneof(
      fc.array(piece).map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (term) => {
        try {
          const patterns = parseTerm(term);
          expect(patterns.length).toBeGreaterThan(0);
          for (const pattern of patterns) {
            if (pattern.kind === 'phrase') expect(pattern.words.length).toBeGreaterThan(0);
            if (pattern.kind === 'near')
              expect(pattern.left.length * pattern.right.length).toBeGreaterThan(0);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(TermError);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
