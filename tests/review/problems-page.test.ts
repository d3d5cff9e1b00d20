import { describe, expect, it } from 'vitest';
import { barePage, withProblems } from '../../src/review/problems-page.js';

const problem = {
  what: 'unknown key “stron”',
  where: 'sources/themes.yml:3:5',
  expected: 'strong',
  remedy: 'mend it',
};

const words = {
  title: 'Two things are to be mended',
  below: 'Below is the last',
  where: 'where',
  expected: 'expected',
  remedy: 'to do',
  more: (count: number) => `… and ${count} more.`,
  language: 'en',
};

describe('withProblems', () => {
  it('lays what, where, expected and what to do over the last page', () => {
    const page = withProblems('<html><body><h1>Briefing</h1></body></html>', [problem], words);
    expect(page).toMatch(/<h1>Briefing<\/h1>.*id="synoptic-problems".*<\/body>/s);
    for (const part of Object.values(problem)) expect(page).toContain(part);
    for (const said of [words.title, words.below, words.expected, words.remedy]) expect(page).toContain(said);
  });

  it('stands alone where there is no page, in the language of its words', () => {
    const page = withProblems(null, [problem], { ...words, language: 'ru' });
    expect(page).toMatch(/<html lang="ru">.*Two things are to be mended.*<\/body>/s);
  });

  it('shows twenty problems and counts the others', () => {
    const page = withProblems(
      null,
      Array.from({ length: 25 }, () => problem),
      words,
    );
    expect(page.match(/<li>/g)).toHaveLength(20);
    expect(page).toContain('… and 5 more.');
  });

  it('shows what stands in a file as text', () => {
    const hostile = { what: '<script>alert(1)</script>', where: '"><img src=x>', expected: '</body>' };
    const page = withProblems(null, [hostile], { ...words, title: '<script>', language: '"><img' });
    expect(page).not.toMatch(/<script|<img/);
    expect(page.match(/<\/body>/g)).toHaveLength(1);
  });
});

describe('barePage', () => {
  it('is a page of one line', () => expect(barePage('a < b', 'en')).toContain('<p>a &lt; b</p>'));
});
