import { describe, expect, it } from 'vitest';
import { readLabels } from '../../src/edges/read-templates.js';
import { makePage } from '../../src/views/make-page.js';
import { parseLabels } from '../../src/views/parse-labels.js';
import { briefingOf } from './page-of.js';

describe('makePage', () => {
  it('says of an erratum which edition it puts right, in the foot and under the title', () => {
    const draft = briefingOf();
    const edition = { number: 3, date: '2022-04-01', corrects: 2 };
    const pages = ['en', 'ru'].map((language) => {
      const { text, path } = readLabels('/nowhere', language);
      return makePage({ ...draft, status: 'edition', edition }, parseLabels(text, path, language));
    });
    expect(pages.map(({ standing }) => standing)).toEqual([
      'Edition 3, corrects edition 2 · 1 April 2022',
      'Выпуск 3, исправляет выпуск 2 · 1 апреля 2022 г.',
    ]);
    expect(pages.every(({ byline, standing }) => byline.includes(standing))).toBe(true);
  });

  it('says a marking that the foot has no room for whole on the first page', () => {
    const draft = briefingOf();
    const labels = readLabels('/nowhere', 'en');
    const pageWith = (marking: string) =>
      makePage(
        { ...draft, print: { ...draft.print, marking, disclaimer: 'Ours.' } },
        parseLabels(labels.text, labels.path, 'en'),
      );
    const long = 'Not for distribution beyond the committee '.repeat(4).trim();
    expect(pageWith('Not for distribution')).toMatchObject({
      marking: 'Not for distribution',
      disclaimer: 'Ours.',
    });
    expect(pageWith(long)).toMatchObject({ disclaimer: `${long} Ours.` });
    expect(pageWith(long).marking).toMatch(/^Not for distribution .{20,70} …$/);
  });
});
