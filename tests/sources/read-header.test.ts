import { describe, expect, it } from 'vitest';
import { readHeader } from '../../src/sources/read-header.js';
import { problemsOf, sourceText } from './sample.js';

const read = (header: Readonly<Record<string, string>> = {}) => readHeader(sourceText('Text.', header), 'a.md');
const problems = (header: Readonly<Record<string, string>>) => problemsOf(() => read(header));

describe('readHeader', () => {
  it('fills what is not said', () => {
    expect(read()).toEqual({
      id: 'report-2004',
      place: 'a.md:2:5',
      label: '2004 · Harbour Office',
      title: 'A report',
      titleTranslated: null,
      publisher: 'Harbour Office',
      authors: [],
      published: '2004-05-06',
      series: 'report-2004',
      kind: '',
      url: null,
      accessed: null,
      language: 'en',
      extent: 'full',
      legibility: 'good',
      rights: null,
      note: null,
      original: null,
      csl: {},
    });
  });

  it('reads everything that is said', () => {
    const header = read({
      label: 'Report 4',
      series: 'yearly',
      authors: '[Harbour Office, Lake Board]',
      url: 'https://example.org/a?b=c',
      accessed: '2004-06-01',
      language: 'pt-BR',
      extent: 'excerpt',
      kind: 'report',
      rights: '© Harbour Office',
      legibility: 'poor',
      title_translated: 'Um relatório',
      original: '{file: a.pdf, sha256: abc}',
      csl: '{volume: 5, container-title: Yearbook}',
      note: 'A note.',
    });
    expect(header).toMatchObject({
      label: 'Report 4',
      series: 'yearly',
      authors: ['Harbour Office', 'Lake Board'],
      url: 'https://example.org/a?b=c',
      accessed: '2004-06-01',
      language: 'pt-BR',
      extent: 'excerpt',
      legibility: 'poor',
      titleTranslated: 'Um relatório',
      original: { file: 'a.pdf', sha256: 'abc' },
      csl: { volume: 5, 'container-title': 'Yearbook' },
    });
  });

  it.each([
    ['a day', '2022-03-16', '2022-03-16', '2022 · Harbour Office'],
    ['a month', '2022-03', '2022-03', '2022 · Harbour Office'],
    ['a year', '2022', '2022', '2022 · Harbour Office'],
  ])('keeps the precision of %s', (_, written, published, label) => {
    expect(read({ published: written })).toMatchObject({ published, label });
  });

  it.each(['id', 'title', 'published', 'publisher'])('refuses a header without %s', (key) => {
    const [problem, more] = problems({ [key]: '' });
    expect(problem?.what).toBe(`“${key}” is missing`);
    expect(more).toBeUndefined();
  });

  it.each([
    ['an unknown key with the nearest', { publishr: 'x' }, /unknown key “publishr”/, /did you mean “publisher”/],
    ['a day the calendar does not have', { published: '2022-02-30' }, /not a date of the calendar/, null],
    ['a date in words', { published: 'March 2022' }, /not a date of the calendar/, null],
    ['a month of access', { accessed: '2022-03' }, /not a date/, null],
    ['an id with capitals', { id: 'Report' }, /cannot be an id/, null],
    ['an id with a blank', { id: 'a b' }, /cannot be an id/, null],
    ['an id with a stroke', { id: 'a/b' }, /cannot be an id/, null],
    ['an address without a scheme', { url: 'example.org' }, /not a web address/, null],
    ['a script for an address', { url: 'javascript:alert(1)' }, /not a web address/, null],
    ['a name for a language', { language: 'English' }, /not a language tag/, null],
    ['an extent with a slip', { extent: 'exerpt' }, /not known/, /did you mean “excerpt”/],
    ['a list for a title', { title: '[a, b]' }, /not a single value/, null],
    ['a bare word for csl', { csl: 'x' }, /not a mapping/, null],
    ['an original without its file', { original: '{sha256: abc}' }, /“file” is missing/, null],
    ['a bracketed title without quotation marks', { title: '[A report]' }, /not a single value/, null],
  ])('refuses %s', (_, header, what, remedy) => {
    const [problem] = problems(header as Readonly<Record<string, string>>);
    expect(problem?.what).toMatch(what);
    expect(problem?.where).toMatch(/^a\.md:\d+:\d+$/);
    if (remedy) expect(problem?.remedy).toMatch(remedy);
  });

  it('names the line of a fault in the file', () => {
    expect(problems({ published: '2022-02-30' })[0]?.where).toBe('a.md:4:12');
  });

  it('names all faults at once', () => {
    expect(problems({ id: 'A', published: 'x', url: 'y', colour: 'z' })).toHaveLength(4);
  });

  it.each(['', 'Text only.', '---\nid: a\n'])('refuses a file without a header: “%s”', (text) => {
    const [problem] = problemsOf(() => readHeader(text, 'a.md'));
    expect(problem).toMatchObject({ what: 'the header is missing', where: 'a.md:1:1' });
  });

  it('refuses an empty header by every key it needs', () => {
    const found = problemsOf(() => readHeader('---\n---\nText.', 'a.md')).map((problem) => problem.what);
    expect(found.sort()).toEqual([
      '“id” is missing', '“published” is missing', '“publisher” is missing', '“title” is missing',
    ]);
  });
});
