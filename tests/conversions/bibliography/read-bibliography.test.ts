import { describe, expect, it } from 'vitest';
import { citedIn } from '../../../src/conversions/bibliography/read-bibliography.js';

const BIB = String.raw`@string{office = "Water Office"}
@comment{not an entry}
@report{wells2011,
  author = {Weir, Ann and {The Dam Board} and Örs, \'{E}va},
  title = {{On Wells} -- and {D}ams},
  institution = office # { of the Valley},
  date = {2011-03-04/2011-03-05},
  url = {https://water.example/a_b\%20c},
  urldate = {2012-01-02},
  number = {7}, location = {Valley}, langid = {english},
}
@article{old, author = "Weir, Ann", title = "Notes", journal = {Valley Monitor}, year = 1999, month = may, volume = 5, pages = {3--9}}`;

const RIS = `TY  - NEWS
ID  - w1
TI  - On wells
AU  - Weir, Ann
AU  - The Board
T2  - Valley Monitor
DA  - 2011/03/04/
UR  - https://water.example/a
LA  - en
SP  - 3
EP  - 9
ER  - 

TY  - BOOK
TI  - Second
PY  - 1999
PB  - Press
ER  - `;

const CSL = JSON.stringify([
  {
    id: 'http://zotero.org/1',
    'citation-key': 'weir2011',
    type: 'report',
    title: 'On wells',
    publisher: 'Water Office',
    author: [{ family: 'Weir', given: 'Ann' }, { literal: 'The Board' }],
    issued: { 'date-parts': [['2011', 3]] },
    accessed: { 'date-parts': [[2012, 1, 2]] },
    URL: 'https://water.example/a',
    language: 'en-GB',
    number: 7,
  },
]);

const cited = (name: string, text: string, key: string) =>
  citedIn({ path: name, bytes: Buffer.from(text) }, key);
const values = (found: object) =>
  Object.fromEntries(
    Object.entries(found).map(([key, one]: [string, { value: unknown }]) => [key, one.value]),
  );

describe('citedIn', () => {
  it('reads biblatex: strings put together, names of institutions, the beginning of a range', () => {
    const { found, csl } = cited('refs.bib', BIB, 'wells2011');
    expect(values(found)).toEqual({
      title: 'On Wells – and Dams',
      published: '2011-03-04',
      publisher: 'Water Office of the Valley',
      authors: ['Ann Weir', 'The Dam Board', 'Éva Örs'],
      url: 'https://water.example/a_b%20c',
      accessed: '2012-01-02',
    });
    expect(csl).toEqual({ type: 'report', issue: '7', 'publisher-place': 'Valley' });
  });

  it('reads plain BibTeX: year and month, a journal in the publisher’s place', () => {
    const { found, csl } = cited('refs.bib', BIB, 'old');
    expect(values(found)).toMatchObject({
      published: '1999-05',
      publisher: 'Valley Monitor',
      authors: ['Ann Weir'],
    });
    expect(csl).toEqual({
      type: 'article-journal',
      'container-title': 'Valley Monitor',
      volume: '5',
      page: '3–9',
    });
  });

  it('reads RIS, by the entry’s id or its number', () => {
    const { found, csl } = cited('refs.ris', RIS.replaceAll('\n', '\r\n'), 'w1');
    expect(values(found)).toEqual({
      title: 'On wells',
      published: '2011-03-04',
      publisher: 'Valley Monitor',
      authors: ['Ann Weir', 'The Board'],
      url: 'https://water.example/a',
      language: 'en',
    });
    expect(csl).toEqual({ type: 'article-newspaper', 'container-title': 'Valley Monitor', page: '3–9' });
    expect(values(cited('refs.ris', RIS, '2').found)).toMatchObject({ title: 'Second', published: '1999' });
  });

  it('reads CSL-JSON as Zotero exports it', () => {
    const { found, csl } = cited('refs.json', CSL, 'weir2011');
    expect(values(found)).toEqual({
      title: 'On wells',
      published: '2011-03',
      publisher: 'Water Office',
      authors: ['Ann Weir', 'The Board'],
      url: 'https://water.example/a',
      accessed: '2012-01-02',
      language: 'en-GB',
    });
    expect(csl).toEqual({ type: 'report', number: '7' });
  });

  it.each([
    ['there is no entry “wels2011”', 'refs.bib', BIB],
    ['not CSL-JSON: it is not JSON', 'refs.json', '{'],
    ['not a bibliography', 'refs.docx', ''],
  ])('refuses in words: %s', (words, name, text) => {
    expect(() => cited(name, text, 'wels2011')).toThrow(words);
  });
});
