import { describe, expect, it } from 'vitest';
import { readRulings } from '../../src/rulings/read-rulings.js';
import { problemsOf } from '../sources/sample.js';

const SCOPE = {
  themes: [{ id: 'quotas' }, { id: 'ports' }],
  sources: [{ id: 'lake-1999' }, { id: 'lake-2004' }],
  pairs: [{ from: 'lake-1999', to: 'lake-2004', earlier: [] }],
};
const read = (text: string) => readRulings({ path: 'rulings.yml', bytes: Buffer.from(text, 'utf8') }, SCOPE);
const refused = (text: string) => problemsOf(() => read(text));
const ruling = (lines: Readonly<Record<string, string>>) =>
  `- ${Object.entries({
    ruling: 'reject',
    theme: 'quotas',
    quote: '{source: lake-1999, exact: the catch}',
    ...lines,
  })
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n  ')}\n`;

describe('readRulings', () => {
  it('reads a ruling with all its keys', () => {
    const text = ruling({
      quote: '{source: lake-1999, exact: "the  catch", prefix: "of ", suffix: " in May"}',
      by: 'Lake Board',
      on: '2022-04-01',
      because: 'a phrase only',
    });
    expect(read(text)).toEqual([
      {
        ruling: 'reject',
        theme: 'quotas',
        quote: { source: 'lake-1999', exact: 'the  catch', prefix: 'of', suffix: 'in May' },
        by: 'Lake Board',
        on: '2022-04-01',
        because: 'a phrase only',
        where: 'rulings.yml:1:3',
      },
    ]);
  });

  it('takes an empty file for no rulings', () => {
    for (const text of ['', '[]', '# none yet\n']) expect(read(text)).toEqual([]);
  });

  it.each([
    ['a mapping', 'ruling: reject', /not a list/],
    ['a word in the list', '- reject', /not a mapping/],
    ['a ruling without its kind', ruling({ ruling: '' }), /“ruling” is missing/],
    ['an unknown kind', ruling({ ruling: 'rejekt' }), /“ruling: rejekt” is not known/],
    ['a ruling without a theme', ruling({ theme: '' }), /“theme” is missing/],
    ['an unknown theme', ruling({ theme: 'quota' }), /“theme: quota” is not a theme of the codebook/],
    ['a ruling without a quote', ruling({ quote: '' }), /“quote” is missing/],
    ['a quote without a source', ruling({ quote: '{exact: a}' }), /“source” is missing/],
    [
      'a quote of an unknown source',
      ruling({ quote: '{source: lake, exact: a}' }),
      /“source: lake” is not the id of a source/,
    ],
    ['a quote without its words', ruling({ quote: '{source: lake-1999}' }), /“exact” is missing/],
    ['a quote with empty words', ruling({ quote: '{source: lake-1999, exact: ""}' }), /“exact” is missing/],
    ['an unknown key', ruling({ becuase: 'x' }), /unknown key “becuase”/],
    [
      'an unknown key of the quote',
      ruling({ quote: '{source: lake-1999, exact: a, prefx: b}' }),
      /unknown key “prefx”/,
    ],
    ['a day the calendar does not have', ruling({ on: '2022-02-30' }), /“on: 2022-02-30” is not a day/],
  ])('refuses %s with its place', (_, text, what) => {
    const problems = refused(text);
    expect(problems.map((problem) => problem.what).join('\n')).toMatch(what);
    for (const problem of problems) expect(problem.where).toMatch(/^rulings\.yml:\d+:\d+$/);
  });

  it('says of an unknown kind what was meant, once', () => {
    const problems = refused(ruling({ ruling: 'rejekt' }));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.remedy).toBe('did you mean “reject”?');
  });

  it('names all faults at once', () => {
    expect(refused(ruling({ theme: 'x', on: 'y' }) + ruling({ quote: '' }))).toHaveLength(3);
  });

  it.each([
    ['accept', 'reject'],
    ['add', 'reject'],
    ['reject', 'accept'],
  ])('refuses %s and %s on one quote, naming both', (one, other) => {
    const [problem, more] = refused(ruling({ ruling: one }) + ruling({ ruling: other }));
    expect(problem?.what).toContain(`“${other}” and “${one}” contradict each other`);
    expect(problem?.what).toContain('the catch');
    expect(problem?.expected).toContain('rulings.yml:1:3');
    expect(more).toBeUndefined();
  });

  it('takes rulings on different themes, sources and places side by side', () => {
    const texts = [
      ruling({}),
      ruling({ ruling: 'accept', theme: 'ports' }),
      ruling({ ruling: 'accept', quote: '{source: lake-2004, exact: the catch}' }),
      ruling({ ruling: 'accept', quote: '{source: lake-1999, exact: the catch, prefix: of}' }),
    ];
    expect(read(texts.join(''))).toHaveLength(4);
  });

  it('takes the same ruling twice', () => {
    expect(read(ruling({}) + ruling({}))).toHaveLength(2);
  });
});
