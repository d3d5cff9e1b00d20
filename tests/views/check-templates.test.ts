import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTemplates, SHIPPED } from '../../src/edges/read-templates.js';
import { Refusal } from '../../src/errors.js';
import { drawCharts } from '../../src/views/charts/draw-charts.js';
import { askedFields, checkTemplates } from '../../src/views/check-templates.js';
import type { Templates } from '../../src/views/templates.js';
import { CODEBOOK, LATEST, SETTINGS, source } from '../commands/project.js';
import { pageOf } from './page-of.js';
import { EVERYTHING, viewOf } from './since/sample.js';

/** A project in which every part of the page has something to show. */
const page = pageOf({
  'sources/briefing.yml': `${SETTINGS}subtitle: S\nauthors: [A]\nmarking: M\ndisclaimer: D\nquotesPerCell: 1\ntexts: quoted\n`,
  'sources/themes.yml': `${CODEBOOK}  - {id: ice, title: Ice, question: What of ice?, terms: {en: [iceberg]}}\n`,
  'sources/b.md': source(
    'b-2011',
    2011,
    'The dam is old.\n\nGoats.\n\nBees.\n\nSheep.\n\nEvery dam may leak. It is near.\n\nA third dam.',
    { url: 'https://example.org/', note: 'N', rights: 'R', kind: 'report', authors: '[A B]' },
  ),
  'sources/c.md': source('c-2019', 2019, `# Head\n\n${LATEST}`, { extent: 'excerpt', legibility: 'poor' }),
  'sources/d.md': source('d-2020', 2020, 'Der Damm.', { language: 'de' }),
  'sources/e.md': source('e-2021', 2021, 'The price of groundwater was not told.'),
  'sources/f.md': source(
    'f-2012',
    2012,
    'The turbines of the northern weir at Korba are guarded by S-300 missiles and were inspected by the company last year.',
  ),
  'sources/g.md': source(
    'g-2014',
    2014,
    'The turbines of the northern weir at Korba are guarded by missiles and were inspected by the company in 2003.',
  ),
  'sources/judgements/dams.md':
    '---\nauthor: desk\ndate: 2012-04-01\n---\n\nDams are old [@b-2011/par1]. Nobody minds.\n\n## b-2011\n\nOld.\n',
  'sources/judgements/briefing.md':
    '---\nauthor: desk\ndate: 2022-04-01\n---\n\nDams are old [@b-2011/par1].\n',
  'sources/rulings.yml':
    '- ruling: reject\n  theme: wells\n  quote: {source: a-2004, exact: nowhere}\n  by: d\n  on: 2022-04-01\n  because: b\n',
});

const rich = {
  ...page,
  charts: drawCharts(page.charts, 'en'),
  changes: viewOf(EVERYTHING, { linked: true, most: 3 }),
};

function fieldsOf(value: unknown, names = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const one of value) fieldsOf(one, names);
  else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      names.add(name);
      fieldsOf(inner, names);
    }
  }
  return names;
}

const shipped = readTemplates('/nowhere');

/** The shipped templates with one partial of the project’s own. */
function withQuote(text: string): Templates {
  return { ...shipped, partials: { ...shipped.partials, quote: text }, own: ['partials/quote.hbs'] };
}

function problemsOf(text: string): string[] {
  try {
    checkTemplates(rich, withQuote(text));
    return [];
  } catch (error) {
    if (error instanceof Refusal) return error.problems.map(({ where, what }) => `${where ?? ''}: ${what}`);
    throw error;
  }
}

describe('the shipped templates', () => {
  it.each([...Object.entries(shipped.partials), ['briefing', shipped.main]])(
    'ask in %s only for fields that the page has',
    (_, text = '') => {
      const known = new Set([...fieldsOf(rich), ...Object.keys(shipped.partials), 'styles']);
      const unknown = askedFields(text).filter(({ name }) => !known.has(name));
      expect(unknown.map(({ name }) => name)).toEqual([]);
    },
  );

  it('print every field of the page in some template', () => {
    const texts = [shipped.main, ...Object.values(shipped.partials)].join('\n');
    const asked = new Set(askedFields(texts).map(({ name }) => name));
    const looked = texts.match(/(?<=lookup \. ")\w+/g) ?? [];
    const read = [
      'pageNumber',
      'standing',
      'marking',
      'pageSize',
      'runningHead',
      'because',
      'id',
      'level',
      'inputs',
    ];
    expect(
      [...fieldsOf(rich)].filter((name) => !asked.has(name) && ![...read, ...looked].includes(name)),
    ).toEqual([]);
  });
});

describe('a template of the project', () => {
  it.each(Object.keys(shipped.partials))('may be %s as it is shipped', (name) => {
    const own = [`partials/${name}.hbs`];
    expect(() => checkTemplates(rich, { ...shipped, own })).not.toThrow();
  });

  it('may be briefing.hbs as it is shipped', () => {
    expect(() => checkTemplates(rich, { ...shipped, own: ['briefing.hbs'] })).not.toThrow();
  });

  it('may be any shipped file on a page that has nothing for it to show', () => {
    const folder = mkdtempSync(join(tmpdir(), 'synoptic-templates-'));
    cpSync(SHIPPED, join(folder, 'templates'), { recursive: true });
    const poor = pageOf({ 'sources/b.md': null });
    const copied = readTemplates(folder);
    expect(copied.own).toContain('partials/silent-themes.hbs');
    expect(() => checkTemplates({ ...poor, charts: [] }, copied)).not.toThrow();
    rmSync(folder, { recursive: true });
  });

  it('may ask for whatever the page has', () => {
    expect(problemsOf('{{#each segments}}{{@index}}{{this.text}}{{/each}}{{@root.title}}')).toEqual([]);
  });

  it.each([
    ['a field', '\n  {{quoet}}', 'templates/partials/quote.hbs:2:5: the page has no field “quoet”'],
    [
      'a condition',
      '{{#if silnt}}{{/if}}',
      'templates/partials/quote.hbs:1:7: the page has no field “silnt”',
    ],
    ['a loop', '{{#each quots}}{{/each}}', 'templates/partials/quote.hbs:1:9: the page has no field “quots”'],
    ['the root', '{{@root.tilte}}', 'templates/partials/quote.hbs:1:3: the page has no field “tilte”'],
    ['a helper', '{{shout text}}', 'templates/partials/quote.hbs:1:3: the page has no field “shout”'],
  ])('is refused with its place where %s is unknown', (_, text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  it('is refused with its line where it is no template', () => {
    expect(problemsOf('ok\n{{#if title}}')).toEqual([
      expect.stringMatching(/^templates\/partials\/quote\.hbs:\d+: not a Handlebars template/),
    ]);
  });
});
