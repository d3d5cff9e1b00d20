import { describe, expect, it } from 'vitest';
import { doubtLines, termLines } from '../../src/commands/term-report.js';
import type { CodebookUse, TermUse } from '../../src/model/term-use.js';
import { Project, source } from './project.js';

function useOf(
  term: string,
  forms: readonly (readonly [string, number])[],
  over: Partial<TermUse> = {},
): TermUse {
  const matches = forms.reduce((sum, [, count]) => sum + count, 0);
  return {
    theme: 'boats', term, where: '', strength: 'plain', language: 'en', tried: true, matches, counted: matches,
    forms: forms.map(([form, count]) => ({ form, count })), others: 0, ...over,
  }; // prettier-ignore
}

const book = (...terms: readonly TermUse[]): CodebookUse => ({ terms, doubts: [], bounded: false });

describe('termLines', () => {
  it('lists the terms of a theme, the most frequent first, with their forms', () => {
    const terms = [useOf('oar', [['oar', 1]]), useOf('net*', [['nets', 2], ['net', 1]])];
    expect(termLines(book(...terms), 80, false)).toEqual([
      'boats: 4 matches count; 2 of 2 terms matched',
      '     3  net*  nets 2 · net',
      '     1  oar   oar',
      '',
    ]);
  }); // prettier-ignore

  it('leaves out what matched nothing, unless all are asked for', () => {
    const terms = [useOf('oar', []), useOf('сеть', [], { tried: false }), useOf('net', [['net', 1]])];
    expect(termLines(book(...terms), 80, false)).toHaveLength(3);
    const all = termLines(book(...terms), 80, true).join('\n');
    expect(all).toMatch(/0 {2}oar +nothing/);
    expect(all).toMatch(/0 {2}сеть +no source in its language/);
  });

  it('marks exclusions by a minus', () => {
    const [, line] = termLines(book(useOf('old net', [['old net', 2]], { strength: 'exclude' })), 80, false);
    expect(line).toBe('    −2  old net  old net 2');
  });

  it('keeps within the terminal, and tells how many forms are left out', () => {
    const forms = Array.from({ length: 300 }, (_, index) => [`form number ${index}`, 300 - index] as const);
    const terms = [useOf('a term that is much longer than the room it has', forms), useOf('b', forms)];
    for (const width of [80, 60, 40]) {
      for (const all of [false, true])
        for (const line of termLines(book(...terms), width, all))
          expect(line.length).toBeLessThanOrEqual(width);
    }
    expect(termLines(book(...terms), 80, false)[1]).toMatch(/ · … \d+ more$/);
    expect(termLines(book(...terms), 80, true).join('\n')).toContain('form number 299');
  });

  it('tells how many terms are left out', () => {
    const many = Array.from({ length: 40 }, (_, index) => useOf(`t${index}`, [['x', 1]]));
    expect(termLines(book(...many), 80, false)).toHaveLength(1 + 12 + 1 + 1);
    expect(termLines(book(...many), 80, false).at(-2)).toContain('28 more terms matched; --all lists them');
    expect(termLines(book(...many), 80, true)).toHaveLength(1 + 40 + 1);
  });
});

describe('doubtLines', () => {
  const doubt = (kind: 'nothing' | 'same', text: string) => ({ kind, theme: 'boats', term: 'x', text });

  it('tells of terms that match nothing in one line', () => {
    const doubts = [doubt('nothing', 'a'), doubt('same', 'b'), doubt('nothing', 'c')];
    const terms = [useOf('a', []), useOf('c', []), useOf('d', [['d', 1]])];
    expect(doubtLines({ terms, doubts, bounded: false }, 'themes.yml')).toEqual([
      'b',
      'themes.yml: 2 of 3 terms match nothing in any source of their language; --all lists them',
    ]);
  });

  it('tells only the number of many', () => {
    const doubts = Array.from({ length: 100 }, () => doubt('same', 'b'));
    const lines = doubtLines({ terms: [], doubts, bounded: true }, 'themes.yml');
    expect(lines).toHaveLength(42);
    expect(lines[40]).toBe('themes.yml: 60 more doubts; --json lists them all');
  });
});

describe('check', () => {
  it('lists what each term matched on stdout and its doubts on stderr', async () => {
    const { code, out, err } = await new Project().run(['check']);
    expect(code).toBe(0);
    expect(out).toMatch(/^wells: \d+ matches count/m);
    expect(out).toMatch(/^ +2 {2}borehole\* +borehole 2$/m);
    expect(err).toMatch(/^Warning: sources\/themes\.yml:7:\d+: “wells” matches nothing that “well” /m);
    expect(out.trimEnd().split('\n').at(-1)).toMatch(/^Nothing to mend/);
  });

  it('gives scripts every term with its forms', async () => {
    const { out } = await new Project().run(['check', '--json']);
    const { codebook } = JSON.parse(out);
    expect(codebook.terms).toContainEqual(
      expect.objectContaining({ term: 'borehole*', matches: 2, forms: [{ form: 'borehole', count: 2 }] }),
    );
    expect(codebook.doubts.map((one: { kind: string }) => one.kind)).toContain('same');
  });

  it.each([
    ['water.dic', '%\n1\tWells\n2\tDams\n%\nborehole*\t1\ndam\t2\n'],
    ['water.lcd', '+Wells\nborehole*\n+Dams\ndam\n'],
    ['nested/water.LCD', '<dictionary><cnode name="Wells"><pnode name="borehole*"/></cnode><cnode name="Dams"><pnode name="dam"/></cnode></dictionary>'],
  ])('takes %s for a codebook that the settings name', async (name, text) => {
    const project = new Project({
      'sources/briefing.yml': `title: Water\ncodebook: ${name}\n`,
      'sources/themes.yml': null,
      [`sources/${name}`]: text,
      'sources/a.md': source('a-2004', 2004, 'A borehole, boreholes and a dam; the dams.'),
    });
    const { codebook } = JSON.parse((await project.run(['check', '--json'])).out);
    expect(codebook.terms.map((one: TermUse) => [one.theme, one.term, one.matches])).toEqual([
      ['Wells', 'borehole*', 3],
      ['Dams', 'dam', 2],
    ]);
  }); // prettier-ignore
});
