import { describe, expect, it } from 'vitest';
import { parseWord, wordsOf } from '../../src/themes/parse-word.js';
import { TermError } from '../../src/themes/term-error.js';

const word = (text: string) => ({ kind: 'word', text });
const exact = (text: string) => ({ kind: 'exact', text });
const glob = (text: string) => ({ kind: 'glob', text });

describe('parseWord', () => {
  it.each([
    ['a word', 'port', [word('port')]],
    ['a word with one capital', 'Port', [word('Port')]],
    ['a word of capitals, which match only so', 'NATO', [exact('NATO')]],
    ['a word of two capitals', 'EU', [exact('EU')]],
    ['a word of Cyrillic capitals', 'ОДКБ', [exact('ОДКБ')]],
    ['one capital by its stem', 'A', [word('A')]],
    ['initials with their stops', 'U.S.', [exact('U.S.')]],
    ['a hyphenated word in its parts', 'surface-to-air', [word('surface'), word('to'), word('air')]],
    ['a designator in one piece', 'S-300', [word('S-300')]],
    ['a glob at the end', 'mil*', [glob('mil*')]],
    ['a glob at the head', '*base', [glob('*base')]],
    ['a glob inside', 'wom?n', [glob('wom?n')]],
    ['a designator with a glob', 'Su-*', [glob('Su-*')]],
    ['a hyphenated word with a glob', 're-equip*', [word('re'), glob('equip*')]],
    ['an ending', 'building/s', [{ kind: 'any', of: [word('building'), word('buildings')] }]],
    [
      'alternatives of one word',
      'equality/parity',
      [{ kind: 'any', of: [word('equality'), word('parity')] }],
    ],
    [
      'alternatives of the last part of a hyphenated word',
      'air-base/port',
      [word('air'), { kind: 'any', of: [word('base'), word('port')] }],
    ],
    ['a word among marks', '(port)', [word('port')]],
    ['nothing in marks', '—', []],
  ])('reads %s', (_, text, expected) => {
    expect(parseWord(text, 0)).toEqual(expected);
  });

  it.each([
    ['a bare *', '*', 3],
    ['several bare *', '**', 3],
    ['a stroke at the end', 'a/', 4],
    ['a stroke at the head', '/a', 3],
    ['two strokes', 'a//b', 4],
    ['a hyphenated alternative', 'port/sea-port', 3],
  ])('refuses %s with its column', (_, text, column) => {
    let thrown: unknown;
    try {
      parseWord(text, 3);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(TermError);
    expect(thrown).toMatchObject({ column });
  });

  it.each(['*?', '-*', '*-*'])('refuses %s, which would match any word', (text) => {
    expect(() => parseWord(text, 0)).toThrow(TermError);
  });
});

describe('wordsOf', () => {
  it('parts words as texts are parted', () => {
    expect(wordsOf('U.S.-led S-300, 2001–2005')).toEqual(['U.S.', 'led', 'S-300', '2001–2005']);
  });
});
