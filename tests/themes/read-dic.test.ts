import { describe, expect, it } from 'vitest';
import { readThemes } from '../../src/themes/read-themes.js';
import { problemsOf } from '../sources/sample.js';
import { DEFAULTS } from './sample.js';

const read = (text: string) => readThemes({ path: 'lake.dic', bytes: Buffer.from(text, 'utf8') }, DEFAULTS);
const HEAD = '%\n1\tboats\n2\tfish\n%\n';
const words = (text: string) =>
  read(text).themes.map(({ id, terms }) => [id, terms.map((term) => term.text)] as const);

describe('readDic', () => {
  it('puts each word under the categories of its numbers', () => {
    expect(words(`${HEAD}oar\t1\nkeel*\t1\npike\t2\nfleet\t1\t2\n`)).toEqual([
      ['boats', ['oar', 'keel*', 'fleet']],
      ['fish', ['pike', 'fleet']],
    ]);
  });

  it('reads whole words without stems, in every language', () => {
    const [boats] = read(`${HEAD}oar\t1\npike\t2\n`).themes;
    expect(boats?.terms[0]).toMatchObject({ strength: 'plain', language: null, match: 'word' });
  });

  it.each([
    ['blanks for tabs', '%\n1 boats\n2 fish\n%\nrowing boat 1\npike 1 2\n'],
    ['lines that end as on Windows', HEAD.replaceAll('\n', '\r\n') + 'rowing boat\t1\r\npike\t1\t2\r\n'],
    ['a byte order mark', `\ufeff${HEAD}rowing boat\t1\npike\t1\t2`],
    ['empty lines and blanks at the ends', `\n${HEAD}\n  rowing boat\t1  \n\n\tpike\t1 2\n\n`],
  ])('takes %s', (_, text) => {
    expect(words(text)).toEqual([
      ['boats', ['rowing boat', 'pike']],
      ['fish', ['pike']],
    ]);
  });

  it('keeps digits that belong to the word', () => {
    expect(words('%\n1 boats\n%\ng20 1\n')).toEqual([['boats', ['g20']]]);
  });

  it('takes a category behind further tabs for a part of the one above', () => {
    const { themes } = read(
      '%\n1\tlake\n\t2\tfish\n\t\t3\tpike\n\t4\tboats\n5\tport\n%\na1\t3\nb1\t4\nc1\t5\n',
    );
    expect(themes.map(({ id, children }) => [id, children])).toEqual([
      ['lake', ['lake/fish', 'lake/fish/pike', 'lake/boats']],
      ['lake/fish', ['lake/fish/pike']],
      ['lake/fish/pike', []],
      ['lake/boats', []],
      ['port', []],
    ]);
  });

  it('takes what a name has behind a tab for a remark', () => {
    expect(words('%\n1\tboats\t(All Boats)\n%\noar\t1\n')).toEqual([['boats', ['oar']]]);
  });

  it('reads a word with conditions as where they do not hold, with a warning', () => {
    const { themes, warnings } = read(`${HEAD}pike\t(02 134)1/2\noar\t<of>2/1\n`);
    expect(themes.map(({ terms }) => terms.map((term) => term.text))).toEqual([['oar'], ['pike']]);
    expect(warnings).toHaveLength(2);
    expect(warnings[0]).toMatch(/^lake\.dic:5:1: the condition of “pike” is not read/);
  });

  it.each([
    ['marks alone, which it leaves out', ':)\t1', /^lake\.dic:5:1: “:\)” holds no letter/],
    ['a number that the head has not', 'eel\t1\t9', /^lake\.dic:5:1: “eel” names a category 9/],
    ['what is not grammar, as words', 'net "boat\t1', /^lake\.dic:5:1: .*read as the words “net boat”/],
  ])('warns of %s', (_, line, warning) => {
    const { themes, warnings } = read(`${HEAD}${line}\noar\t1\npike\t2\n`);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(warning);
    expect(themes).toHaveLength(2);
  });

  it('tells only the number of many warnings', () => {
    const faces = Array.from({ length: 100 }, () => ':)\t1').join('\n');
    const { warnings } = read(`${HEAD}oar\t1\npike\t2\n${faces}\n`);
    expect(warnings).toHaveLength(21);
    expect(warnings.at(-1)).toBe('lake.dic: 80 more like these');
  });

  it('reads capitals as any letters where the file has no others', () => {
    const [boats] = read('%\n1\tBOATS\n%\nOAR*\t1\nSAIL\t1\n').themes;
    expect(boats?.id).toBe('BOATS');
    expect(boats?.terms.map((term) => term.patterns)).toEqual([
      [{ kind: 'phrase', words: [{ kind: 'glob', text: 'oar*' }] }],
      [{ kind: 'phrase', words: [{ kind: 'word', text: 'sail' }] }],
    ]);
  });

  it.each([
    ['a file without a head', 'oar\t1\n', '1:1', /no list of categories/],
    ['a head without an end', '%\n1\tboats\noar\t1\n', '1:1', /no list of categories/],
    ['an empty file', '', '1:1', /no list of categories/],
    ['a category without a number', '%\n1\tx\n  boats\n%\noar\t1\n', '3:3', /is no category/],
    ['a number twice', '%\n1\tboats\n1\tfish\n%\noar\t1\n', '3:1', /stands twice/],
    ['a name twice', '%\n1\tboats\n2\tboats\n%\noar\t1\t2\n', '3:1', /stands twice/],
    ['a word without a number', `${HEAD}oar\t1\npike\t2\n eel\n`, '7:2', /“eel” has no category/],
    ['a category without a word', `${HEAD}oar\t1\n`, '3:1', /“fish” has no terms/],
    ['a head without categories', '%\n%\n', '1:1', /no themes/],
    ['a term that is very long', `${HEAD}${'x'.repeat(10_000)}\t1\n`, '5:1', /a term of 10000 characters/],
  ])('refuses %s at its place', (_, text, place, what) => {
    const problems = problemsOf(() => read(text));
    expect(problems.map((problem) => problem.what).join('\n')).toMatch(what);
    expect(problems[0]?.where).toBe(`lake.dic:${place}`);
    for (const problem of problems) expect(problem.remedy).not.toBe('');
  });
});
