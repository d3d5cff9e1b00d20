import { describe, expect, it } from 'vitest';
import { missingFonts, missingFontText, writingsBeyond } from '../../src/views/missing-fonts.js';
import { LATER, source } from '../commands/project.js';
import { briefingOf } from './page-of.js';

const found = (text: string) => new Map([...text].map((one) => [one, 2]));

describe('missing fonts', () => {
  it('are named by writing, with how many characters, a word and its passage; most first', () => {
    const briefing = briefingOf({
      'sources/a.md': source('a-2004', 2004, 'A well permit.\n\nThe sign السلام and 汉字 on a well.'),
    });
    const missing = missingFonts(briefing, found('السم汉字'), [...'السم汉字']);
    expect(missing).toEqual([
      {
        writing: 'Arabic',
        characters: 8,
        example: '“السلام”',
        where: 'a-2004/par2',
        remedy: expect.stringContaining('fonts-noto-core'),
      },
      {
        writing: 'Han (Chinese)',
        characters: 4,
        example: '“汉字”',
        where: 'a-2004/par2',
        remedy: expect.stringContaining('fonts-noto-cjk'),
      },
    ]);
    expect(missingFontText(missing[0] ?? expect.fail())).toBe(
      'Arabic: no font here holds 8 characters of the page, such as “السلام” in a-2004/par2, so boxes or gaps are printed; ' +
        'install one (Debian, Ubuntu: fonts-noto-core) or put its file into your fonts folder (Linux: ~/.local/share/fonts)',
    );
  });

  it('count only what no other font holds', () => {
    expect(missingFonts(briefingOf(), found('汉字س'), ['字'])).toMatchObject([
      { writing: 'Han (Chinese)', characters: 2 },
    ]);
    expect(missingFonts(briefingOf(), found('汉字س'), [])).toEqual([]);
  });

  it.each([
    ['the header of a source', { 'sources/b.md': source('b-2011', 2011, LATER, { title: '水' }) }, 'b-2011'],
    [
      'a theme',
      { 'sources/themes.yml': 'themes:\n  - {id: wells, title: 水, terms: {en: [well]}}\n' },
      'wells',
    ],
    ['the settings', { 'sources/briefing.yml': 'title: Water\nsubtitle: 水\n' }, ''],
    ['a template', {}, ''],
  ])('show an example out of %s', (_, files, where) => {
    expect(missingFonts(briefingOf(files), found('水'), ['水'])).toMatchObject([{ example: '“水”', where }]);
  });

  it('name signs that are no letters with their code, and those that mean nothing by their code alone', () => {
    const shown = ['→', '😀', '\uf0b7', '\u0378', '\u0001'].flatMap((sign) =>
      missingFonts(briefingOf(), found(sign), [sign]),
    );
    expect(shown.map((one) => one.example)).toEqual([
      '“→” U+2192',
      '“😀” U+1F600',
      'U+F0B7',
      'U+0378',
      'U+0001',
    ]);
    expect(shown[2]?.remedy).toContain('no font can be expected to');
  });

  it('cut a long run of a script that parts no words, from the character that is missing', () => {
    const text = `${'永'.repeat(30)}汉${'永'.repeat(30)} well.`;
    const briefing = briefingOf({ 'sources/a.md': source('a-2004', 2004, text) });
    expect(missingFonts(briefing, found('汉'), ['汉'])[0]?.example).toBe(`“汉${'永'.repeat(11)}…”`);
  });
});

describe('the writings beyond the inlined fonts', () => {
  it('are counted in characters, most first', () => {
    const beyond = new Map([
      ['س', 1],
      ['汉', 2],
      ['字', 3],
      ['e\u1dc4', 1],
    ]);
    expect([...writingsBeyond(beyond)]).toEqual([
      ['Han (Chinese)', 5],
      ['Arabic', 1],
      ['Latin', 1],
    ]);
  });
});
