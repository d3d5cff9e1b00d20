import { describe, expect, it } from 'vitest';
import { briefingOf, quotesIn } from './sample.js';

const THEMES = `themes:
  - id: quotas
    title: Quotas
    question: How much may be landed?
    terms: {en: {plain: [quota, landing limit], weak: [catch]}}
  - id: ports
    terms: {en: {plain: [port, quay]}}
`;

describe('the briefing', () => {
  const briefing = briefingOf({
    themes: THEMES,
    settings: 'subtitle: Two lakes\ninstitution: Lake Board\nquotesPerCell: 2\nmarking: Draft\n',
    sources: {
      'lake-1999': ['The quota is 400 tonnes. It rains.\n\nA port was built.', { published: '1999-05-06' }],
      'lake-2004': ['A quota of 300 tonnes binds.', { published: '2004', extent: 'excerpt' }],
    },
    judgements: {
      quotas:
        '---\nauthor: A\ndate: 2022-04-01\n---\nIt fell [@lake-1999/par1; @lake-2004/par1].\n\n## lake-2004\n\nLower\n',
    },
  });

  it('has its keys in the order of the contract', () => {
    expect(Object.keys(briefing).slice(0, 2)).toEqual(['schema', 'title']);
    const order = [
      'title',
      'question',
      'authors',
      'asOf',
      'status',
      'edition',
      'tool',
      'inputs',
      'summary',
      'sources',
      'themes',
      'uncoded',
    ];
    expect(Object.keys(briefing).filter((key) => order.includes(key))).toEqual(order);
    expect(Object.keys(briefing.themes[0] ?? {}).filter((key) => !['slug', 'scope'].includes(key))).toEqual([
      'id',
      'title',
      'question',
      'presence',
      'codings',
      'rows',
      'changes',
      'judgement',
    ]);
  });

  it('is a draft, plain data that JSON carries whole', () => {
    expect(briefing).toMatchObject({
      schema: 'synoptic/briefing@1',
      status: 'draft',
      edition: null,
      summary: null,
    });
    expect(JSON.parse(JSON.stringify(briefing))).toEqual(briefing);
  });

  it('counts words and sentences of each source', () => {
    expect(briefing.sources.map(({ id, words, sentences }) => [id, words, sentences])).toEqual([
      ['lake-1999', 11, 3],
      ['lake-2004', 6, 1],
    ]);
  });

  it('says how much of each source a theme takes', () => {
    expect(briefing.themes[0]?.presence).toMatchObject([
      {
        source: 'lake-1999',
        status: 'present',
        codings: 1,
        sentences: 1,
        words: 5,
        sharePerMille: 454.5455,
        rate: null,
        gist: null,
      },
      {
        source: 'lake-2004',
        status: 'present',
        codings: 1,
        sentences: 1,
        words: 6,
        sharePerMille: 1000,
        rate: null,
        gist: 'Lower',
      },
    ]);
  });

  it('says what no theme claims', () => {
    expect(briefing.uncoded).toEqual([
      { source: 'lake-1999', passages: [], share: 0.1818 },
      { source: 'lake-2004', passages: [], share: 0 },
    ]);
  });

  it('holds the changes of each theme', () => {
    expect(
      briefing.themes.map(({ changes }) =>
        changes.map(({ status, certainty, reasons }) => [status, certainty, reasons]),
      ),
    ).toEqual([
      [['continued', 'firm', []]],
      [['dropped', 'tentative', ['excerpt', 'short', 'different-series']]],
    ]);
  });

  it('holds the judgement with its citations', () => {
    expect(briefing.themes[0]?.judgement).toMatchObject({
      text: 'It fell.',
      cites: ['lake-1999/par1', 'lake-2004/par1'],
      stale: false,
    });
    expect(briefing.themes[1]?.judgement).toBeNull();
  });

  it('gives the same bytes for the same project, whatever the order of its files', () => {
    const one = {
      a: ['The quota fell.', { published: '1999' }],
      b: ['A port.', { published: '1998' }],
    } as const;
    const two = { b: one.b, a: one.a };
    const [first, second] = [one, two].map((sources) => briefingOf({ themes: THEMES, sources }));
    expect(JSON.stringify({ ...second, inputs: {} })).toBe(JSON.stringify({ ...first, inputs: {} }));
    expect(first?.sources.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('applies rulings, and says which did not hold', () => {
    const ruled = briefingOf({
      themes: THEMES,
      sources: { a: 'The quota fell. The catch was good. A port.' },
      rulings: `- {ruling: reject, theme: quotas, quote: {source: a, exact: The quota fell}}
- {ruling: add, theme: quotas, quote: {source: a, exact: The catch was good}}
- {ruling: reject, theme: ports, quote: {source: a, exact: A harbour}}
`,
    });
    expect(quotesIn(ruled, 'quotas', 'a')).toEqual(['The catch was good.']);
    expect(ruled.rulings.map(({ ruling, state, passage }) => [ruling, state, passage])).toEqual([
      ['reject', 'found', 'a/par1'],
      ['add', 'found', 'a/par1'],
      ['reject', 'orphaned', null],
    ]);
    expect(ruled.warnings).toEqual([
      'sources/rulings.yml:3:3: the ruling “reject” is not applied: “A harbour” is not in the source',
    ]);
  });

  it('takes a project without sources, and a source named like a word of the language', () => {
    expect(briefingOf({ themes: THEMES, sources: {} })).toMatchObject({ sources: [], uncoded: [] });
    const named = briefingOf({
      themes: THEMES,
      sources: { constructor: 'The quota is 400 tonnes.', b: 'The quota is 400 tonnes.' },
      judgements: { quotas: '---\nauthor: A\ndate: 2022-04-01\n---\nIt fell [@b/par1].\n' },
    });
    expect(named.themes[0]?.presence.map(({ gist }) => gist)).toEqual([null, null]);
  });
});
