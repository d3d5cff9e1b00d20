import { describe, expect, it } from 'vitest';
import { CODEBOOK, LATEST, source } from '../commands/project.js';
import { pageOf } from './page-of.js';

const ICE = `${CODEBOOK}  - {id: ice, title: Ice, question: What of ice?, terms: {en: [iceberg]}}\n`;

describe('themes that no text speaks to', () => {
  it('share one table with what was searched, and take no page of their own', () => {
    const page = pageOf({ 'sources/themes.yml': ICE });
    expect(page.themes.map((theme) => theme.title)).not.toContain('Ice');
    expect(page.silentThemes.map((theme) => theme.title)).toEqual(['Ice']);
    expect(page.silentThemes[0]?.records.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Silent\. Searched: \d+ sentences for 1 term in English\. None found\.$/),
      expect.stringMatching(/^Silent\. Searched/),
    ]);
    expect(page.contents.map((line) => line.text)).toContain('Ice');
  });

  it('keep their section where a judgement is written on them', () => {
    const judgement = '---\nauthor: desk\ndate: 2022-04-01\n---\n\nNobody speaks of ice [@a-2004/par1].\n';
    const page = pageOf({ 'sources/themes.yml': ICE, 'sources/judgements/ice.md': judgement });
    expect(page.themes.map((theme) => theme.title)).toContain('Ice');
  });
});

describe('a theme to which many texts speak', () => {
  const many = Object.fromEntries(
    Array.from({ length: 9 }, (_, n) => [
      `sources/${'abcdefghi'[n]}.md`,
      source(
        `y-${2001 + n}`,
        2001 + n,
        `${LATEST} ${'The borehole at the mill is deep and old and far away. '.repeat(6)}`,
        { series: 'w' },
      ),
    ]),
  );

  it('has a line for each, and bands of three that overlap by one', () => {
    const [wells] = pageOf(many).themes;
    expect(wells?.lines.map(({ mark }) => mark.label)).toEqual([
      '2001',
      '2002',
      '2003',
      '2004',
      '2005',
      '2006',
      '2007',
      '2008',
      '2009',
    ]);
    expect(wells?.bands.map((band) => band.columns.map(({ id }) => id.slice(-1)))).toEqual([
      ['1', '2', '3'],
      ['3', '4', '5'],
      ['5', '6', '7'],
      ['7', '8', '9'],
    ]);
    expect(wells?.bands[1]?.columns[0]?.repeated).toBe('repeated');
  });

  it('shows one quote for each, cut and linked to its whole in the annex', () => {
    const page = pageOf(many);
    const quotes = page.themes[0]?.bands.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.map((cell) => cell.quotes)),
    );
    expect(quotes?.every((own) => own.length <= 1)).toBe(true);
    const [cut] = quotes?.flat().filter((quote) => quote.whole !== '') ?? [];
    const wholes = page.further.flatMap((theme) => theme.quotes.map((quote) => `#${quote.anchor}`));
    expect(wholes).toContain(cut?.whole);
  });

  it('gives no id twice', () => {
    const page = pageOf(many);
    const ids = page.themes.flatMap(({ bands }) =>
      bands.flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.quotes.map(({ anchor }) => anchor))),
      ),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});
