import { describe, expect, it } from 'vitest';
import { compileTerms } from '../../src/codings/compile-terms.js';
import { makeHitFinder } from '../../src/codings/term-hits.js';
import { useTerms } from '../../src/codings/use-terms.js';
import { TermTally } from '../../src/codings/term-tally.js';
import { tokens } from '../../src/language/tokens.js';
import type { Theme } from '../../src/model/theme.js';
import { problemsOf } from '../sources/sample.js';
import { codebook, themeOf } from '../themes/sample.js';
import { matchesIn, passageOf } from './sample.js';

const MEGABYTE = 1_000_000;
const repeated = (text: string) => text.repeat(Math.ceil(MEGABYTE / text.length));

/** How often a position of a term is held against a word while a text is walked. */
function stepsOf(themes: readonly Theme[], text: string): number {
  let steps = 0;
  const compiled = compileTerms(themes, 'en');
  const sequences = compiled.sequences.map((sequence) => ({
    ...sequence,
    tests: sequence.tests.map((test) => ({
      ...test,
      matches: (word: Parameters<typeof test.matches>[0]) => {
        steps++;
        return test.matches(word);
      },
    })),
  }));
  makeHitFinder({ ...compiled, sequences })(passageOf(text), () => undefined);
  return steps;
}

describe('a codebook of 5,000 terms', () => {
  const words = Array.from({ length: 5_000 }, (_, index) => `w${index}x`);
  const text = words.join(' ').repeat(4);

  it('is held against each kind of word once, however often it is printed', () => {
    const themes = themeOf({ plain: words });
    expect(matchesIn(text, themes)[0]).toHaveLength(19_994);
    expect(stepsOf(themes, text)).toBeLessThan(10 * words.length);
  });

  it('of phrases is tried only where their first word stands', () => {
    const themes = themeOf({ plain: words.map((word, index) => `${word} w${index + 1}x`) });
    expect(stepsOf(themes, text)).toBeLessThan(10 * tokens(text).length);
  });

  it('that are all the same term costs what one costs', () => {
    const themes = themeOf({ plain: words.map(() => 'net') });
    expect(matchesIn(repeated('net '), themes)[0]).toHaveLength(MEGABYTE / 4);
    expect(stepsOf(themes, repeated('net '))).toBeLessThan(10);
  });

  it('that all take the same word, differently written, matches it once', () => {
    const globs = Array.from(
      { length: 3_000 },
      (_, index) => `n${'?'.repeat(index % 40)}${'*'.repeat(1 + (index % 7))}`,
    );
    expect(matchesIn('net '.repeat(50_000), themeOf({ plain: globs }))[0]).toHaveLength(50_000);
  });

  it('is told of in check, each term once for a kind of doubt', () => {
    const { terms, doubts, bounded } = useTerms(themeOf({ plain: words.map(() => 'net') }), [
      passageOf(repeated('net ')),
    ]);
    expect(terms).toHaveLength(5_000);
    expect(doubts.filter(({ kind }) => kind === 'same')).toHaveLength(4_999);
    expect(bounded).toBe(true);
  });
});

describe('a term', () => {
  it('of 10,000 characters is refused with its place and its length', () => {
    const [problem] = problemsOf(() => codebook(`themes: [{id: a, terms: [${'x'.repeat(10_000)}]}]`));
    expect(problem).toMatchObject({
      what: 'a term of 10000 characters',
      where: 'themes.yml:1:26',
      expected: 'at most 2000',
    });
  });

  it.each([
    ['a regex that would go back for ever', '/(a+)+$/', 'a'],
    ['the same where it cannot match', '/(a+)+$/', 'a'.repeat(99) + 'b'],
    ['a regex of any signs', '/.*.*.*x/', 'ab '],
    ['a regex that matches nothing', '/(a|b)*?/', 'ab'],
  ])('that is %s takes a megabyte', (_, term, text) => {
    expect(matchesIn(repeated(text), themeOf({ plain: [term] }))).toHaveLength(1);
  });

  it('that is a regex too large is refused in words', () => {
    const [problem] = problemsOf(() =>
      codebook(`themes: [{id: a, terms: ['/((a{1,999}){1,999}){1,999}/']}]`),
    );
    expect(problem?.what).toMatch(/malformed term .*RE2 refuses/);
    expect(problem?.where).toBe('themes.yml:1:28');
  });

  it('of a thousand words is held against a text that repeats them no more than so often', () => {
    const steps = stepsOf(themeOf({ plain: ['a '.repeat(900) + 'b'] }), 'a '.repeat(2_000));
    expect(steps).toBeLessThan(2_000 * 901);
  });
});

describe('a text', () => {
  const themes = themeOf({
    plain: ['net', 'net boat', '*quay', 'q*y', 'net NEAR/999 quay', '/bo+at/', 'NATO', '"Net"', 'С-300'],
    exclude: ['old net'],
  });

  it.each([
    ['of a megabyte without a full stop', repeated('net boat quay '), 2],
    ['of one word of a megabyte', repeated('net'), 0],
    ['without any letters', repeated('… 12 — % () '), 0],
    ['of white space', repeated(' \n\t'), 0],
    ['of full stops', repeated('. '), 0],
    ['in many scripts', repeated('net 军事 порт قاعدة ネット 😀 С-300 ελ '), 2],
    ['of letters that are marks', repeated('e\u0301\u0301\u0301'), 0],
    ['of lone surrogates', repeated('\ud800 net '), 1],
    ['of quotation marks between words', repeated('net “«„ boat '), 1],
    ['of a long gap', `net${' '.repeat(MEGABYTE)}boat`, 1],
  ])('%s is searched, and told of in check', (_, text, least) => {
    const [matches = []] = matchesIn(text, themes);
    expect(matches.length).toBeGreaterThanOrEqual(least);
    const { terms } = useTerms(themes, [passageOf(text)]);
    expect(terms.filter((term) => term.matches > 0).length).toBeGreaterThanOrEqual(least > 0 ? 1 : 0);
    for (const { forms } of terms) for (const { form } of forms) expect(form.length).toBeLessThan(70);
  });
});

describe('the tally of a term', () => {
  it('keeps a bounded number of forms, and counts the others', () => {
    const [term] = themeOf({ plain: ['/\\d+/'] })[0]?.terms ?? [];
    if (!term) throw new Error('no term');
    const tally = new TermTally(0, term);
    for (let number = 0; number < 5_000; number++) tally.add(String(number), number);
    expect(tally.forms).toHaveLength(1_000);
    expect(tally.others).toBe(4_000);
  });
});
