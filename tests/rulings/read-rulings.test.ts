import { describe, expect, it } from 'vitest';
import { readRulings } from '../../src/rulings/read-rulings.js';
import { problemsOf } from '../sources/sample.js';

const SCOPE = {
  themes: [{ id: 'quotas' }, { id: 'ports' }],
  sources: [{ id: 'lake-1990' }, { id: 'lake-1999' }, { id: 'lake-2004' }],
  pairs: [{ from: 'lake-1999', to: 'lake-2004', earlier: ['lake-1990'] }],
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

const FIRST = '{source: lake-1999, exact: the catch}';
const WITH = '{source: lake-2004, exact: the quay}';
const QUOTE = { source: 'lake-1999', exact: 'the catch', prefix: '', suffix: '' };
const OTHER = { source: 'lake-2004', exact: 'the quay', prefix: '', suffix: '' };
const PAIR = { from: 'lake-1999', 'to-source': 'lake-2004' };

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

  it('says once of an entry and of a quote that they are no mappings', () => {
    expect(refused('- reject\n').map((problem) => problem.what)).toEqual(['a ruling is not a mapping']);
    expect(refused(ruling({ quote: 'the catch' })).map((problem) => problem.what)).toEqual([
      '“quote” is not a mapping',
    ]);
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

  it.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, unknown>>]>([
    ['statement', { to: 'hedged' }, { quote: QUOTE, to: 'hedged' }],
    ['link', { with: WITH }, { quote: QUOTE, with: OTHER }],
    ['unlink', { with: WITH }, { quote: QUOTE, with: OTHER }],
    ['silence', { quote: '', source: 'lake-2004' }, { source: 'lake-2004' }],
    [
      'label',
      { quote: '', ...PAIR, to: 'dropped' },
      { from: 'lake-1999', toSource: 'lake-2004', to: 'dropped' },
    ],
  ])('reads a ruling of the kind %s', (kind, lines, own) => {
    const said = { theme: 'quotas', by: '', on: '', because: '', where: 'rulings.yml:1:3' };
    expect(read(ruling({ ruling: kind, ...lines }))).toEqual([{ ruling: kind, ...own, ...said }]);
  });

  it('reads a label of two sources between which another has come', () => {
    const text = ruling({ ruling: 'label', quote: '', ...PAIR, from: 'lake-1990', to: 'new' });
    expect(read(text)).toHaveLength(1);
  });

  it.each<[string, Readonly<Record<string, string>>, RegExp, RegExp]>([
    ['a link without the other quote', { ruling: 'link' }, /“with” is missing/, /quote the words/],
    [
      'a link of a quote with itself',
      { ruling: 'link', with: '{source: lake-1999, exact: the catch}' },
      /names one quote twice/,
      /./,
    ],
    ['a statement without “to”', { ruling: 'statement' }, /“to” is missing/, /one of: asserted/],
    [
      'an unknown statement',
      { ruling: 'statement', to: 'hegded' },
      /“to: hegded” is not known/,
      /did you mean “hedged”/,
    ],
    ['an unknown status', { ruling: 'label', quote: '', ...PAIR, to: 'droped' }, /“to: droped”/, /“dropped”/],
    [
      '“with” where it means nothing',
      { with: WITH },
      /“with” means nothing in a ruling of the kind “reject”/,
      /remove/,
    ],
    ['a quote of a silence', { ruling: 'silence', source: 'lake-1999' }, /“quote” means nothing/, /remove/],
    ['a silence without a source', { ruling: 'silence', quote: '' }, /“source” is missing/, /./],
    [
      'a label without a pair',
      { ruling: 'label', quote: '', to: 'new', from: 'lake-1999' },
      /“to-source” is missing/,
      /./,
    ],
    [
      'a label of sources that are not compared',
      { ruling: 'label', quote: '', to: 'new', from: 'lake-2004', 'to-source': 'lake-1999' },
      /“lake-1999” is not compared with “lake-2004”/,
      /the earlier as “from”/,
    ],
  ])('refuses %s, and says what to do', (_, lines, what, remedy) => {
    const [problem, more] = refused(ruling(lines));
    expect(problem?.what).toMatch(what);
    expect(problem?.remedy).toMatch(remedy);
    expect(problem?.where).toMatch(/^rulings\.yml:\d+:\d+$/);
    expect(more).toBeUndefined();
  });

  it.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
    ['two statements', { ruling: 'statement', to: 'hedged' }, { ruling: 'statement', to: 'negated' }],
    [
      'a link and its contrary, named the other way round',
      { ruling: 'link', with: WITH },
      { ruling: 'unlink', quote: WITH, with: FIRST },
    ],
    [
      'two labels',
      { ruling: 'label', quote: '', ...PAIR, to: 'new' },
      { ruling: 'label', quote: '', ...PAIR, to: 'silent' },
    ],
    ['pin and hide', { ruling: 'pin' }, { ruling: 'hide' }],
  ])('refuses %s, naming both places', (_, one, other) => {
    const problems = refused(ruling(one) + ruling(other));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.what).toContain('contradict each other');
    expect(problems[0]?.expected).toContain('rulings.yml:1:3');
  });

  it('takes the same label, link or silence twice', () => {
    const twice = [
      ruling({ ruling: 'label', quote: '', ...PAIR, to: 'new' }),
      ruling({ ruling: 'link', with: WITH }),
      ruling({ ruling: 'silence', quote: '', source: 'lake-1999' }),
    ].join('');
    expect(read(twice + twice)).toHaveLength(6);
  });
});
