import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../src/model/briefing.js';
import { matrixCsv } from '../../src/views/matrix-csv.js';
import { LATER, RUSSIAN, source, type Files } from '../commands/project.js';
import { briefingOf, english } from './page-of.js';

const FILES: Files = {
  'sources/c.md': source('ru-2007', 2007, RUSSIAN, {
    language: 'ru',
    label: '2007 · Управление вод',
    extent: 'excerpt',
  }),
};

/** Rows of cells, read by RFC 4180; throws on what it does not allow. */
function read(csv: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (cell.lastIndex < csv.length) {
    const at = cell.lastIndex;
    const found = cell.exec(csv);
    if (!found) throw new Error(`no cell: ${csv.slice(at, at + 60)}`);
    const [, quoted, plain = '', end] = found;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',' && cell.lastIndex < csv.length) rows.push([]);
  }
  return rows;
}

function tableOf(briefing: Briefing): { heads: string[]; rows: Record<string, string>[] } {
  const [heads = [], ...rows] = read(matrixCsv(briefing, english()).slice(1));
  return {
    heads,
    rows: rows.map((row) => Object.fromEntries(heads.map((head, place) => [head, row[place] ?? '']))),
  };
}

describe('the matrix as a table of data', () => {
  it('begins with a byte order mark, and its lines end as RFC 4180 says', () => {
    const csv = matrixCsv(briefingOf(FILES), english());
    expect(csv.startsWith('\ufeffTheme id,Theme,Question,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has a row a theme, five columns a source in order of date, and the changes between', () => {
    const { heads, rows } = tableOf(briefingOf(FILES));
    expect(rows.map((row) => row['Theme id'])).toEqual(['wells', 'dams', 'tariffs']);
    expect(heads.slice(3, 10)).toEqual([
      '2004 · Water Office: status',
      '2004 · Water Office: sentences on the theme, of 6',
      '2004 · Water Office: quotes',
      '2004 · Water Office: words in quotes',
      '2004 · Water Office: gist, or a clause in quotation marks',
      'From 2004 · Water Office to 2007 · Управление вод: change',
      '2007 · Управление вод: status',
    ]);
    expect(heads).toHaveLength(3 + 3 * 5 + 2);
    expect(new Set(heads).size).toBe(heads.length);
  });

  it('tells for each theme and source what the briefing tells', () => {
    const briefing = briefingOf(FILES);
    const { rows } = tableOf(briefing);
    for (const [place, theme] of briefing.themes.entries()) {
      for (const own of theme.presence) {
        const { label, sentences } = briefing.sources.find(({ id }) => id === own.source) ?? {};
        const row = rows[place] ?? {};
        if (own.status === 'not-assessed') continue;
        expect(row[`${label}: sentences on the theme, of ${sentences}`]).toBe(String(own.sentences));
        expect(row[`${label}: quotes`]).toBe(String(own.codings));
        expect(row[`${label}: words in quotes`]).toBe(String(own.words));
      }
    }
    expect(rows[2]?.['2007 · Управление вод: status']).toBe('Silent in the excerpt');
    expect(rows[0]?.['2007 · Управление вод: gist, or a clause in quotation marks']).toMatch(
      /^“.*скважины.*”$/,
    );
  });

  it('says “not searched” and gives no number where a source was not searched', () => {
    const { rows } = tableOf(
      briefingOf({
        ...FILES,
        'sources/themes.yml': 'themes:\n  - {id: dams, title: Dams, question: Which?, terms: {en: [dam]}}\n',
      }),
    );
    const { rows: own = rows } = { rows };
    expect(own[0]?.['2007 · Управление вод: status']).toBe('Not searched');
    expect(own[0]?.['2007 · Управление вод: quotes']).toBe('');
  });

  it('takes the analyst’s gist, unquoted, before a clause', () => {
    const { rows } = tableOf(
      briefingOf({
        'sources/judgements/dams.md':
          '---\nauthor: A\ndate: 2022-01-01\n---\n\nThe dam stands [@a-2004/par2].\n\n## a-2004\n\nFinished, "said", in 1998\n',
      }),
    );
    expect(rows[1]?.['2004 · Water Office: gist, or a clause in quotation marks']).toBe(
      'Finished, "said", in 1998',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1+1', '\t=1', '＝1', "=cmd|' /C calc'!A0"])(
    'keeps %j from being a formula',
    (title) => {
      const briefing = briefingOf();
      const themes = briefing.themes.map((theme) => ({ ...theme, title }));
      const [, first] = read(matrixCsv({ ...briefing, themes }, english()));
      expect(first?.[1]).toBe(`'${title.trim()}`);
    },
  );

  it('keeps quotation marks, commas, ends of lines and control characters from breaking a cell', () => {
    const briefing = briefingOf();
    const themes = briefing.themes.map((theme) => ({ ...theme, title: 'a "b", c;\r\nd\u0001\ud800' }));
    const [, first] = read(matrixCsv({ ...briefing, themes }, english()));
    expect(first?.[1]).toBe('a "b", c; d\ufffd\ufffd');
  });

  it('names sources of one label by their ids too', () => {
    const { heads } = tableOf(
      briefingOf({ 'sources/c.md': source('c-2011', 2011, LATER, { published: '2011-05' }) }),
    );
    expect(heads).toContain('2011 · Water Office (b-2011): status');
    expect(heads).toContain('2011 · Water Office (c-2011): status');
  });

  it('has its heads alone where there is no source', () => {
    const csv = matrixCsv(briefingOf({ 'sources/a.md': null, 'sources/b.md': null }), english());
    expect(read(csv.slice(1))[0]).toEqual(['Theme id', 'Theme', 'Question']);
  });
});
