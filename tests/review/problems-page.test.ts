import { describe, expect, it } from 'vitest';
import { barePage, withProblems } from '../../src/review/problems-page.js';

const problem = {
  what: 'unknown key “stron”',
  where: 'sources/themes.yml:3:5',
  expected: 'strong',
  remedy: 'mend it',
};

describe('withProblems', () => {
  it('lays what, where, expected and what to do over the last page', () => {
    const page = withProblems('<html><body><h1>Briefing</h1></body></html>', [problem]);
    expect(page).toMatch(/<h1>Briefing<\/h1>.*id="synoptic-problems".*<\/body>/s);
    for (const part of Object.values(problem)) expect(page).toContain(part);
    expect(page).toContain('one thing to mend');
    expect(page).toContain('Below is the last briefing');
  });

  it('says that there is no briefing yet where there was none', () => {
    expect(withProblems(null, [problem, problem])).toMatch(
      /2 things to mend.*There is no briefing to show yet/s,
    );
  });

  it('shows twenty problems and counts the others', () => {
    const page = withProblems(
      null,
      Array.from({ length: 25 }, () => problem),
    );
    expect(page.match(/<li>/g)).toHaveLength(20);
    expect(page).toContain('… and 5 more.');
  });

  it('shows what stands in a file as text', () => {
    const page = withProblems(null, [
      { what: '<script>alert(1)</script>', where: '"><img src=x>', expected: '</body>' },
    ]);
    expect(page).not.toMatch(/<script|<img/);
    expect(page.match(/<\/body>/g)).toHaveLength(1);
  });
});

describe('barePage', () => {
  it('is a page of one line', () => expect(barePage('a < b')).toContain('<p>a &lt; b</p>'));
});
