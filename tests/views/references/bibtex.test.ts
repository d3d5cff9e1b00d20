import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BriefingSource } from '../../../src/model/briefing.js';
import { CSL_TYPES } from '../../../src/model/csl.js';
import { bibtex } from '../../../src/views/references/bibtex.js';
import { referenceTo } from '../../../src/views/references/reference.js';
import { parseBibtex, printed } from './parse-bibtex.js';
import { source } from './sample.js';

function entry(head: Partial<BriefingSource>) {
  const [read, ...more] = parseBibtex(bibtex([referenceTo(source(head))]));
  expect(more).toEqual([]);
  if (!read) throw new Error('no entry');
  return read;
}

const fieldsOf = (head: Partial<BriefingSource>) => entry(head).fields;

describe('a BibTeX entry', () => {
  it('is written with its fields in order, a comma behind each', () => {
    const head = { kind: 'policy brief', authors: ['Anna One'], url: 'https://example.org/a', note: 'Cut.' };
    expect(bibtex([referenceTo(source(head))])).toBe(`@report{one-2010,
  author = {One, Anna},
  title = {Wells of the Valley},
  type = {policy brief},
  institution = {Water Office},
  date = {2010-03-04},
  url = {https://example.org/a},
  langid = {english},
  annotation = {Cut.},
}
`);
  });

  it.each([
    ['', null, 'misc'],
    ['', 'https://example.org', 'online'],
    ['treaty', 'https://example.org', 'online'],
    ['treaty', null, 'misc'],
    ['report', 'https://example.org', 'report'],
    ['book', null, 'book'],
    ['chapter', null, 'incollection'],
    ['journal article', null, 'article'],
    ['thesis', null, 'thesis'],
  ])('of the kind “%s” at the address %s is @%s', (kind, url, type) => {
    expect(entry({ kind, url }).type).toBe(type);
  });

  it('tells dailies and magazines from journals as Zotero does', () => {
    expect(fieldsOf({ kind: 'newspaper' })).toMatchObject({
      entrysubtype: 'newspaper',
      journaltitle: 'Water Office',
    });
    expect(fieldsOf({ kind: 'magazine' })).toMatchObject({ entrysubtype: 'magazine' });
    expect(fieldsOf({ kind: 'newspaper' })).not.toHaveProperty('publisher');
    expect(fieldsOf({ kind: 'journal' })).not.toHaveProperty('entrysubtype');
  });

  it('has what stands in something under its own name', () => {
    const csl = { 'container-title': 'Water', volume: 5, issue: '2–3', page: '12-34' };
    expect(fieldsOf({ kind: 'journal', csl })).toMatchObject({
      journaltitle: 'Water',
      volume: '5',
      number: '2–3',
      pages: '12--34',
    });
    expect(fieldsOf({ kind: 'chapter', csl })).toMatchObject({ booktitle: 'Water' });
    expect(fieldsOf({ csl: { 'container-title': 'Site' } })).toMatchObject({ titleaddon: 'Site' });
  });

  it.each([
    ['2010', '2010'],
    ['2010-03', '2010-03'],
    ['2010-03-04', '2010-03-04'],
  ])('keeps the precision of %s', (published, date) => {
    expect(fieldsOf({ published }).date).toBe(date);
  });

  it('writes ranges, uncertain dates and dates in words', () => {
    const dated = (issued: NonNullable<BriefingSource['csl']>['issued']) =>
      fieldsOf({ csl: { issued: issued ?? null } });
    expect(dated({ 'date-parts': [[2010], [2011, 2]] }).date).toBe('2010/2011-02');
    expect(dated({ 'date-parts': [[2010]], circa: true }).date).toBe('2010~');
    expect(dated({ literal: 'Spring 2010' })).toMatchObject({ year: 'Spring 2010' });
    expect(Object.keys(dated(null))).not.toContain('date');
    expect(Object.keys(dated(null))).not.toContain('year');
  });

  it('keeps bodies, lists and family names together', () => {
    const { author } = fieldsOf({
      authors: ['Ministry of Trade and Water', 'Anna One', 'One y Two, Bela', 'Cora von Three'],
    });
    expect(author).toBe(
      '{Ministry of Trade and Water} and One, Anna and {One y Two}, Bela and von Three, Cora',
    );
    expect(fieldsOf({ authors: ['One, Anna, Jr.'] }).author).toBe('One, Jr., Anna');
    expect(fieldsOf({ publisher: 'Ministry of Trade and Water' }).organization).toBe(
      '{Ministry of Trade and Water}',
    );
  });

  it('has the translated title behind the title, and babel’s name of the language', () => {
    const head = {
      title: 'О колодцах',
      titleTranslated: 'On wells',
      language: 'ru',
      authors: ['Анна Первая'],
    };
    expect(fieldsOf(head)).toMatchObject({
      author: 'Первая, Анна',
      title: 'О колодцах',
      titleaddon: '[On wells]',
      langid: 'russian',
    });
    expect(fieldsOf({ language: 'pt-BR' }).langid).toBe('portuguese');
    expect(fieldsOf({ language: 'xx' })).not.toHaveProperty('langid');
  });

  it('leaves addresses as they are but for what would unbalance it', () => {
    const url = 'https://example.org/a_b?c=%20&d=~x#{e}\\f';
    expect(fieldsOf({ url }).url).toBe('https://example.org/a_b?c=%20&d=~x#%7Be%7D%5Cf');
  });

  it('is made of any type', () => {
    for (const type of CSL_TYPES) expect(entry({ csl: { type } }).fields.title).toBe('Wells of the Valley');
  });
});

describe('a BibTeX file', () => {
  it('has an entry for each source under its id, and none where there is none', () => {
    const ids = ['a-1', 'b', 'c-2010'];
    expect(parseBibtex(bibtex(ids.map((id) => referenceTo(source({ id }))))).map(({ key }) => key)).toEqual(
      ids,
    );
    expect(bibtex([])).toBe('');
  });

  const hostile = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({
      unit: fc.constantFrom(
        '{',
        '}',
        '\\',
        '%',
        '&',
        '#',
        '_',
        '$',
        '~',
        '^',
        ' ',
        ',',
        '"',
        '@',
        '=',
        '\n',
        'a',
        'Ж',
        '🚰',
        'and',
      ),
    }),
  );
  const folded = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

  it('gives back any text that is put into it', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, hostile, (title, note, publisher, place) => {
        const { fields } = entry({
          title,
          note,
          publisher,
          kind: 'report',
          csl: { 'publisher-place': place },
        });
        expect(printed(fields['title'] ?? '')).toBe(folded(title));
        expect(printed(fields['annotation'] ?? '')).toBe(folded(note));
        for (const [name, text] of [
          ['institution', publisher],
          ['location', place],
        ] as const) {
          const value = fields[name] ?? '';
          const listed = /(?:^| )and(?: |$)/i.test(folded(text));
          expect(printed(listed ? value.slice(1, -1) : value)).toBe(folded(text));
        }
      }),
    );
  });

  it('keeps each name one name whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), (authors) => {
        const known = authors.map(folded).filter((name) => name !== '');
        const value = fieldsOf({ authors: known }).author ?? '';
        expect(parted(value, / and /gy)).toHaveLength(known.length || 1);
        for (const name of parted(value, / and /gy))
          expect(parted(name, /, /gy).length).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('stays whole with any address', () => {
    fc.assert(
      fc.property(hostile, (path) => {
        const { url = '' } = fieldsOf({ url: `https://example.org/${path}` });
        expect(url).not.toMatch(/[\s{}\\]/);
      }),
    );
  });
});

/** A value parted where braces are closed. `between`: sticky. */
function parted(value: string, between: RegExp): string[] {
  const parts = [''];
  let depth = 0;
  for (let at = 0; at < value.length; at++) {
    between.lastIndex = at;
    const found = depth === 0 ? between.exec(value) : null;
    if (found) {
      parts.push('');
      at += found[0].length - 1;
      continue;
    }
    if (value[at] === '{') depth++;
    if (value[at] === '}') depth--;
    parts[parts.length - 1] += value[at] ?? '';
  }
  return parts;
}
