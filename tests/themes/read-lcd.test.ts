import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/errors.js';
import { readThemes } from '../../src/themes/read-themes.js';
import { problemsOf } from '../sources/sample.js';
import { DEFAULTS } from './sample.js';

const read = (text: string) => readThemes({ path: 'lake.lcd', bytes: Buffer.from(text, 'utf8') }, DEFAULTS);
const words = (text: string) =>
  read(text).themes.map(({ id, terms }) => [id, terms.map((term) => term.text)] as const);
const xml = (body: string) => `<?xml version="1.0" encoding="UTF-8"?>\n<dictionary>${body}</dictionary>\n`;

describe('readLcd', () => {
  it('reads lines of “+category” with a word a line below', () => {
    expect(words('+boats\noar\nrowing boat*\n\n+fish\n  pike \n')).toEqual([
      ['boats', ['oar', 'rowing boat*']],
      ['fish', ['pike']],
    ]);
  });

  it('reads XML of cnode and pnode, one category in another', () => {
    const body = `<cnode name="lake" desc="all"><!-- <cnode name="no"> -->
      <cnode name='fish'><pnode name=" pike "/><pnode name="eel"></pnode></cnode>
      <pnode name="shore"/></cnode><cnode name="port"><pnode name="quay &amp; dock"/></cnode>`;
    expect(words(xml(body))).toEqual([
      ['lake', ['shore']],
      ['lake/fish', ['pike', 'eel']],
      ['port', ['quay & dock']],
    ]);
    expect(read(xml(body)).themes[0]?.children).toEqual(['lake/fish']);
  });

  it('reads whole words without stems, in every language', () => {
    expect(read('+boats\noar\n').themes[0]?.terms[0]).toMatchObject({ language: null, match: 'word' });
  });

  it('takes signs of XML by name and by number', () => {
    const body =
      '<cnode name="b"><pnode name="l&apos;eau"/><pnode name="&#x43F;&#1086;&#x440;&#x442;"/></cnode>';
    expect(words(xml(body))).toEqual([['b', ["l'eau", 'порт']]]);
  });

  it('reads capitals as any letters where the file has no others', () => {
    const [terms] = read('+boats\nOAR\nSAIL\n').themes.map((theme) => theme.terms);
    expect(terms?.[0]?.patterns).toEqual([{ kind: 'phrase', words: [{ kind: 'word', text: 'oar' }] }]);
    const [mixed] = read('+boats\nOAR\nsail\n').themes.map((theme) => theme.terms);
    expect(mixed?.[0]?.patterns).toEqual([{ kind: 'phrase', words: [{ kind: 'exact', text: 'OAR' }] }]);
  });

  it.each([
    ['a word before any category', 'oar\n+boats\nsail\n', '1:1', /in no category/],
    ['a “+” without a name', '+boats\noar\n +\nsail\n', '3:2', /without a name/],
    ['a category without a word', '+boats\n+fish\npike\n', '1:1', /“boats” has no terms/],
    ['an empty file', '\n\n', '1:1', /no themes/],
    ['a tag that is not closed', xml('<cnode name="b"><pnode name="oar"/>'), '2:48', /closes nothing/],
    ['a file that ends too soon', '<dictionary><cnode name="b"><pnode name="o"/>', '1:13', /is not closed/],
    ['a “<” without an end', '<dictionary><cnode name="b', '1:13', /not closed/],
    ['a comment without an end', '<dictionary><!-- <cnode>', '1:13', /not closed/],
    ['a category without a name', '<d><cnode><pnode name="o"/></cnode></d>', '1:4', /cnode without a name/],
    ['a word outside categories', '<d><pnode name="o"/></d>', '1:4', /outside any cnode/],
    ['a word without a name', '<d><cnode name="b"><pnode/></cnode></d>', '1:20', /pnode without a name/],
    ['a key without quotation marks', '<d><cnode name=b></cnode></d>', '1:10', /not XML/],
    ['a sign that XML has not', '<d><cnode name="b"><pnode name="a &x; b"/></cnode></d>', '1:35', /no sign/],
    ['a bare &', '<d><cnode name="b"><pnode name="a & b"/></cnode></d>', '1:35', /no sign/],
    ['a closing tag too many', '</d>', '1:1', /closes nothing/],
  ])('refuses %s at its place', (_, text, place, what) => {
    const problems = problemsOf(() => read(text));
    expect(problems.map((problem) => problem.what).join('\n')).toMatch(what);
    expect(problems[0]?.where).toBe(`lake.lcd:${place}`);
  });

  it('refuses categories nested without an end, and does not fall over them', () => {
    const deep = '<cnode name="a">'.repeat(50_000);
    expect(problemsOf(() => read(`<d>${deep}`))[0]?.what).toContain('nested too deep');
  });

  it('reads or refuses any text, and does nothing else', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '</cnode>',
      '<cnode name="a">',
      '<pnode name="b"/>',
      '"',
      '&',
      '+a\n',
      'x\n',
      '<!--',
      '-->',
      '<?',
      '=',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (parts) => {
        try {
          expect(read(parts.join('')).themes.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
