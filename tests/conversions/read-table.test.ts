import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/conversions/read-table.js';
import type { TableColumns } from '../../src/model/table-source.js';
import { Refusal } from '../../src/errors.js';

const NONE: TableColumns = { source: null, date: null, text: null };
const read = (path: string, text: string, columns = NONE) =>
  readTable({ path, bytes: Buffer.from(text) }, columns);

describe('readTable', () => {
  it('makes one source of the rows that name it, in order of the table', () => {
    const table = 'source,date,text\nb,2011-03,"Two, in quotes"\na,1999,One\nb,2011-03,Three\n';
    expect(
      read('rows.csv', table).map(({ name, published, passages }) => [name, published, passages]),
    ).toEqual([
      ['b', '2011-03', ['Two, in quotes', 'Three']],
      ['a', '1999', ['One']],
    ]);
  });

  it.each([
    ['rows.csv', 'source;date;text\na;1999;One, and two\n'],
    ['rows.tsv', 'source\tdate\ttext\na\t1999\tOne, and two\n'],
    ['rows.jsonl', '{"source": "a", "date": 1999, "text": "One, and two"}\n\n'],
  ])('reads %s by the sign that parts its columns', (path, text) => {
    expect(read(path, text)[0]).toMatchObject({ name: 'a', published: '1999', passages: ['One, and two'] });
  });

  it('takes columns of other names where they are named', () => {
    const table = 'party;jahr;satz;publisher\nA;1998;Wir bleiben.;Press\n';
    const columns = { source: 'party', date: 'jahr', text: 'satz' };
    expect(read('m.csv', table, columns)[0]).toMatchObject({
      name: 'A',
      publisher: 'Press',
      passages: ['Wir bleiben.'],
    });
  });

  it.each([
    ['no column holds the date', 'source,text\na,One\n'],
    ['“text” is empty', 'source,date,text\na,1999,\n'],
    ['“soon” is not a date', 'source,date,text\na,soon,One\n'],
    ['the rows of “a” have 2 dates: 1999, 2000', 'source,date,text\na,1999,One\na,2000,Two\n'],
    ['the table has no rows', 'source,date,text\n'],
    ['not a table', 'source,date,text\n"a,1999,One\n'],
  ])('refuses a table in words: %s', (words, table) => {
    expect(() => read('rows.csv', table)).toThrow(words);
  });

  it('names the line of a row that is no JSON', () => {
    try {
      read('rows.jsonl', '{"source": "a", "date": "1999", "text": "One"}\n[1]\n');
      expect.unreachable();
    } catch (error) {
      expect(error instanceof Refusal && error.problems[0]?.where).toBe('rows.jsonl:2');
    }
  });
});
