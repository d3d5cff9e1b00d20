import { describe, expect, it } from 'vitest';
import { readNames } from '../../src/names/read-names.js';
import { problemsOf } from '../sources/sample.js';

function read(text: string) {
  return readNames({ path: 'sources/names.yml', bytes: Buffer.from(text, 'utf8') });
}

function complaints(text: string): string[] {
  return problemsOf(() => read(text)).map(({ where, what }) => `${where ?? ''}: ${what}`);
}

describe('readNames', () => {
  it('reads names with their kinds and spellings', () => {
    const text = `names:
  - {name: Alexander Lukashenko, kind: person, aliases: [Lukashenka, Лукашенко]}
  - name: Baranovichi
    kind: place
`;
    expect(read(text)).toEqual([
      { name: 'Alexander Lukashenko', kind: 'person', aliases: ['Lukashenka', 'Лукашенко'] },
      { name: 'Baranovichi', kind: 'place', aliases: [] },
    ]);
  });

  it.each(['', '# none yet\n', 'names:\n', 'names: []\n'])('reads no name from “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    [
      'a list without its key',
      '- {name: A, kind: place}',
      'sources/names.yml:1:1: “the file” is not a mapping',
    ],
    ['another key', 'name: []', 'sources/names.yml:1:1: unknown key “name”'],
    ['names that are no list', 'names: {A: B}', 'sources/names.yml:1:8: “names” is not a list'],
    ['a name that is no mapping', 'names: [Minsk]', 'sources/names.yml:1:9: a name is not a mapping'],
    ['a name without its name', 'names:\n  - {kind: place}', 'sources/names.yml:2:5: “name” is missing'],
    ['a name without its kind', 'names:\n  - {name: Minsk}', 'sources/names.yml:2:5: “kind” is missing'],
    [
      'a kind there is not',
      'names:\n  - {name: A, kind: town}',
      'sources/names.yml:2:21: “kind: town” is not known',
    ],
    [
      'an alias without a letter',
      'names:\n  - {name: A, kind: place, aliases: ["12"]}',
      'sources/names.yml:2:5: “12” is no name: it has no letter',
    ],
    [
      'the same name twice',
      'names:\n  - {name: A, kind: place}\n  - {name: A, kind: place}',
      'sources/names.yml:3:5: the place “A” is listed twice',
    ],
    [
      'a key of an entry there is not',
      'names:\n  - {name: A, kind: place, alias: [B]}',
      'sources/names.yml:2:28: unknown key “alias”',
    ],
  ])('refuses %s with its place', (_, text, complaint) => {
    expect(complaints(text)).toEqual([complaint]);
  });

  it('says all that is wrong at once', () => {
    expect(complaints('names:\n  - {kind: place}\n  - {name: A, kind: town}')).toHaveLength(2);
  });
});
