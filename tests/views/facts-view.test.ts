import { describe, expect, it } from 'vitest';
import { makePage } from '../../src/views/make-page.js';
import { markdown } from '../../src/views/markdown.js';
import type { FactsTable } from '../../src/views/facts-page.js';
import { briefingOf } from '../briefing/sample.js';
import { english } from './page-of.js';

const THEMES = 'themes: [{id: dam, title: Dam, terms: {en: [dam]}}]';

/** The page of texts published one a year from 2010 on. */
function pageOf(...texts: readonly string[]) {
  const sources = Object.fromEntries(
    texts.map((text, index) => [`s${index}`, [text, { published: String(2010 + index) }] as const]),
  );
  return makePage(briefingOf({ themes: THEMES, sources }), english());
}

/** The tables of facts, each as lines of cells. */
function tables(...texts: readonly string[]): string[] {
  return (pageOf(...texts).themes[0]?.facts?.tables ?? []).flatMap(({ columns, rows, note }: FactsTable) => [
    columns.map(({ label }) => label).join(' | '),
    ...rows.map(({ object, cells }) =>
      [
        object,
        ...cells.map(({ text, resolved, absent }) => [text, resolved, absent].filter(Boolean).join(' ')),
      ].join(' | '),
    ),
    ...(note === '' ? [] : [note]),
  ]);
}

const guards = (count: string): string => `The dam at Korba is guarded by ${count} soldiers of the garrison.`;

describe('the facts of a theme', () => {
  it('stand in one line over the texts that were compared', () => {
    expect(tables(guards('400'), guards('900'), guards('500'))).toEqual([
      '2010 | 2011 | 2012',
      'soldiers | 400 soldiers | 900 soldiers | 500 soldiers',
    ]);
  });

  it('leave a cell empty where nothing was compared', () => {
    expect(tables(guards('400'), guards('900'), 'It rains.')).toEqual([
      '2010 | 2011',
      'soldiers | 400 soldiers | 900 soldiers',
    ]);
  });

  it('mark with a dash, and say why, what a text does not have', () => {
    expect(
      tables('The dam at Korba is guarded by S-300 missiles.', 'The dam at Korba is guarded by missiles.'),
    ).toEqual(['2010 | 2011', 'S-300 | S-300 | –', '–: in none of its quotes on the theme']);
  });

  it('say in brackets what a date told from the publication was taken for', () => {
    const [, line] = tables(
      'The northern dam at Korba was founded by settlers last year.',
      'The northern dam at Korba was founded by settlers in 1956.',
    );
    expect(line).toBe('northern, dam, Korba, founded | last year [2009] | 1956');
  });

  it('lead to the passages they stand in', () => {
    const [table] = pageOf(guards('400'), guards('900')).themes[0]?.facts?.tables ?? [];
    expect(table?.rows[0]?.cells.map(({ citation }) => citation)).toEqual([
      { text: '2010 ¶\u00a01', href: '#p.s0.par1' },
      { text: '2011 ¶\u00a01', href: '#p.s1.par1' },
    ]);
  });

  it('begin a new table where the texts would be too many', () => {
    const other = (count: string): string =>
      `Twelve boats of ${count} fishermen pass the southern dam each winter.`;
    const lines = tables(guards('1'), guards('2'), guards('3'), guards('4'), other('5'), other('6'));
    expect(lines.filter((line) => /^\d{4}( \| \d{4})+$/.test(line))).toEqual([
      '2010 | 2011 | 2012 | 2013',
      '2014 | 2015',
    ]);
  });

  it('are none where none differ', () => {
    expect(pageOf(guards('400'), guards('400')).themes[0]?.facts).toBeNull();
  });

  it('are counted in the strip', () => {
    expect(pageOf(guards('400'), guards('900')).themes[0]?.strip[0]?.details).toContain('1 fact differs');
    expect(pageOf(guards('400'), guards('400')).themes[0]?.strip[0]?.details).not.toContain('differ');
  });

  it('stand in the Markdown as a table', () => {
    expect(markdown(pageOf(guards('400'), guards('900')))).toContain(
      '| Object | 2010 | 2011 |\n| --- | --- | --- |\n| soldiers | 400 soldiers [2010 ¶ 1](#p.s0.par1) | 900 soldiers [2011 ¶ 1](#p.s1.par1) |'.replace(
        / ¶ /g,
        ' ¶\u00a0',
      ),
    );
  });

  it('are left out of an edition of before they were found', () => {
    const briefing = briefingOf({
      themes: THEMES,
      sources: { a: [guards('400'), { published: '2010' }], b: [guards('900'), { published: '2011' }] },
    });
    const older = {
      ...briefing,
      themes: briefing.themes.map((theme) => ({
        ...theme,
        codings: theme.codings.map(({ facts: _facts, ...coding }) => coding),
        changes: theme.changes.map((change) => ({ ...change, facts: [] })),
      })),
    };
    expect(makePage(older, english()).themes[0]?.facts).toBeNull();
  });
});
