import { describe, expect, it } from 'vitest';
import { BriefingIndex } from '../../../src/views/briefing-index.js';
import { docx } from '../../../src/views/docx/docx.js';
import { makePage } from '../../../src/views/make-page.js';
import { LATER, LATEST, RUSSIAN, source } from '../../commands/project.js';
import { briefingOf, english } from '../page-of.js';
import { all } from './strict-xml.js';
import { DAY, WordFile, wordOf } from './word-file.js';

const ARABIC = 'لا يجوز حفر بئر water well 12 دون رخصة. السد في الوادي.';
const CHINESE = '水井的深度不得超过十米。大坝建于1998年。';

const MANY = {
  'sources/themes.yml': `themes:
  - id: wells
    title: Wells
    question: Who may sink a well?
    terms: {en: {strong: [borehole*, well permit], weak: [depth]}, ru: [скважин*], ar: ['بئر'], zh: ['水井*']}
  - id: dams
    title: Dams
    question: Who builds dams?
    terms: {en: {strong: [dam, dams]}, ru: [плотин*], ar: [السد]}
  - id: tariffs
    title: Tariffs
    question: What does water cost?
    terms: {en: {strong: [water tariff*], plain: [tariff]}}
`,
  'sources/c.md': source('ru-2005', 2005, RUSSIAN, { language: 'ru', publisher: 'Управление вод' }),
  'sources/d.md': source('ar-2006', 2006, ARABIC, { language: 'ar', publisher: 'دائرة المياه' }),
  'sources/e.md': source('zh-2007', 2007, CHINESE, {
    language: 'zh',
    url: 'https://example.org/水?a=1&b="2"',
  }),
  'sources/judgements/wells.md':
    '---\nauthor: The Office\ndate: 2022-01-02\n---\n\nBoth demand a permit [@a-2004/par1; @b-2011/par1]. It is “hard” [@a-2004/par1].\n',
  'sources/judgements/briefing.md':
    '---\nauthor: The Office\ndate: 2022-01-02\n---\n\nPermits stay [@b-2011/par1]. Nobody knows.\n',
};

describe('a Word file', () => {
  it.each([
    ['two sources', {}],
    ['five sources in five languages and three directions', MANY],
    ['one source', { 'sources/b.md': null }],
    ['no sources', { 'sources/a.md': null, 'sources/b.md': null }],
    [
      'seventeen sources',
      Object.fromEntries(
        Array.from({ length: 15 }, (_, n) => [
          `sources/n${n}.md`,
          source(`n-${n}`, 1900 + n, n % 3 ? LATER : LATEST),
        ]),
      ),
    ],
  ])('of %s holds nothing that Word would stumble over', async (_, files) => {
    const { word } = await wordOf(files);
    expect(word.faults()).toEqual([]);
    expect(word.names[0]).toBe('[Content_Types].xml');
  });

  it('prints every quote in front and behind, word for word', async () => {
    const { word, briefing } = await wordOf(MANY);
    const index = new BriefingIndex(briefing);
    const printed = [...word.texts('Quotation'), ...word.texts('QuotationToBeChecked')];
    const quotes = briefing.themes.flatMap(({ codings }) => codings.map((coding) => index.quote(coding)));
    expect(quotes.length).toBeGreaterThan(8);
    expect([...new Set(printed)].sort()).toEqual([...new Set(quotes)].sort());
  });

  it('prints the passages of the sources word for word, each behind its number', async () => {
    const full = { ...MANY, 'sources/briefing.yml': 'title: T\ntexts: full\n' };
    const { word, briefing } = await wordOf(full);
    const texts = word.texts('SourceText');
    for (const { text } of briefing.sources.flatMap(({ passages }) => passages))
      expect(texts.some((printed) => printed.replace(/^¶\u00a0\d+/, '').startsWith(text))).toBe(true);
  });

  it('gives every quote in front a footnote that names its passage, and the source in full once', async () => {
    const { word } = await wordOf();
    const notes = word.texts('FootnoteText', 'word/footnotes.xml');
    expect(notes).toContain(' Water Office 2004, ¶\u00a01: “Report of 2004,” Water Office, 2004.');
    expect(notes.filter((note) => note.includes('“Report of 2004,”'))).toHaveLength(1);
    const inFront = word
      .tables()
      .slice(1)
      .flatMap((table) => all(table, 'w:footnoteReference'));
    expect(inFront.length).toBe(notes.length);
  });

  it('signs judgements, cites them in footnotes and says what cites nothing', async () => {
    const { word } = await wordOf(MANY);
    expect(word.texts('JudgementLabel')[0]).toBe('Judgement · The Office, 2 January 2022');
    expect(word.texts('Judgement')).toEqual([
      'Permits stay. Nobody knows (cites nothing).',
      'Both demand a permit. It is “hard”.',
    ]);
    const [first] = word.paragraphs('Judgement');
    expect(first && all(first.element, 'w:footnoteReference')).toHaveLength(1);
  });

  it('has headings on three levels and contents that link to those of the first two', async () => {
    const { word } = await wordOf({ ...MANY, 'sources/briefing.yml': 'title: T\nquotesPerCell: 1\n' });
    expect(word.texts('Title')).toEqual(['T']);
    expect(word.texts('Heading1')).toContain('Themes');
    expect(word.texts('Heading2')).toEqual(
      expect.arrayContaining(['Wells', 'Dams', 'Tariffs', 'Search records']),
    );
    expect(word.texts('Heading3').length).toBeGreaterThan(3);
    expect(word.texts('TOC1')).toEqual(word.texts('Heading1'));
    expect(word.texts('TOC2')).toEqual(word.texts('Heading2').map((text) => text.replace(/^[■○▲◆×▬] /, '')));
    const field = all(word.part('word/document.xml'), 'w:instrText').map(({ children }) => children.join(''));
    expect(field).toEqual(['TOC \\h \\o "1-2"']);
  });

  it('asks the reader nothing on opening: no field is marked as outdated', async () => {
    const { word } = await wordOf();
    const fields = all(word.part('word/document.xml'), 'w:fldChar');
    expect(fields.filter((field) => field.attributes['w:dirty'] === 'true')).toEqual([]);
    expect(all(word.part('word/settings.xml'), 'w:updateFields')).toEqual([]);
  });

  it('sets the quotes of a theme side by side, under heads that every page repeats', async () => {
    const { word } = await wordOf();
    const table = word.tables()[1];
    const rows = table ? all(table, 'w:tr') : [];
    const [head, ...body] = rows;
    expect(head && all(head, 'w:tblHeader')).toHaveLength(1);
    expect(body.flatMap((row) => all(row, 'w:tblHeader'))).toEqual([]);
    expect(head && all(head, 'w:tc')).toHaveLength(2);
    expect(rows.every((row) => all(row, 'w:cantSplit').length === 1)).toBe(true);
  });

  it('lets the row of a long quote run over the page', async () => {
    const long = `The dam was built ${'and built again '.repeat(80)}in 1998.`;
    const { word } = await wordOf({ 'sources/a.md': source('a-2004', 2004, long) });
    const rows = word.tables().flatMap((table) => all(table, 'w:tr'));
    expect(rows.some((row) => all(row, 'w:cantSplit').length === 0)).toBe(true);
  });

  it('turns the pages of the themes where three sources speak, and only those', async () => {
    const orientations = async (files: Record<string, string>): Promise<(string | undefined)[]> => {
      const { word } = await wordOf(files);
      return all(word.part('word/document.xml'), 'w:pgSz').map((size) => size.attributes['w:orient']);
    };
    expect(await orientations({})).toEqual(['portrait', 'portrait', 'portrait']);
    expect(await orientations({ 'sources/c.md': source('c-2019', 2019, LATEST) })).toEqual([
      'portrait',
      'landscape',
      'portrait',
    ]);
  });

  it('numbers its pages, names its standing and marking in the foot and the title in the head', async () => {
    const { word } = await wordOf({ 'sources/briefing.yml': 'title: Water\nmarking: For all\n' });
    const foot = word.part('word/footer1.xml');
    expect(word.texts(undefined, 'word/footer1.xml').join('')).toBe('Draft, not publishedFor all of ');
    expect(all(foot, 'w:instrText').map(({ children }) => children[0])).toEqual(['PAGE', 'NUMPAGES']);
    expect(word.texts('Header', 'word/header1.xml')).toEqual(['Water']);
    expect(word.texts(undefined, 'word/header2.xml')).toEqual(['']);
    expect(all(word.part('word/header3.xml'), 'w:fldSimple')[0]?.attributes['w:instr']).toBe('STYLEREF 2');
  });

  it('tells the language of each run that is not the document’s, and its direction', async () => {
    const { word } = await wordOf({ ...MANY, 'sources/briefing.yml': 'title: T\ntexts: full\n' });
    const defaults = all(word.part('word/styles.xml'), 'w:docDefaults').flatMap((one) => all(one, 'w:lang'));
    expect(defaults[0]?.attributes).toEqual({ 'w:val': 'en-GB' });
    const said = (
      text: string,
      style = 'Quotation',
    ): { languages: unknown[]; leftward: boolean; turned: string[] } => {
      const found = word.paragraphs(style).find((paragraph) => paragraph.text.includes(text));
      const runs = found?.runs.filter((run) => run.text !== '') ?? [];
      return {
        languages: [...new Set(runs.map((run) => JSON.stringify(run.language)))],
        leftward: found?.rightToLeft ?? false,
        turned: runs.filter((run) => !run.rightToLeft).map((run) => run.text),
      };
    };
    expect(said('скважины')).toMatchObject({ languages: ['{"w:val":"ru-RU"}'], leftward: false });
    expect(said('رخصة')).toEqual({
      languages: ['{"w:bidi":"ar-EG"}'],
      leftward: true,
      turned: ['water well 12'],
    });
    expect(said('水井', 'SourceText').languages).toContain('{"w:eastAsia":"zh-CN"}');
    expect(said('borehole')).toMatchObject({ languages: ['{}'], leftward: false });
  });

  it('says in words what the marks say', async () => {
    const { word } = await wordOf();
    expect(word.texts('Citation').join('\n')).toMatch(/negated: not/);
    const runs = word.paragraphs('Quotation').flatMap((paragraph) => paragraph.runs);
    expect(runs.some((run) => run.style === 'MatchedWordsNegated')).toBe(true);
  });

  it('links out to the web only, each address once named and encoded', async () => {
    const { word } = await wordOf(MANY);
    const links = all(word.part('word/_rels/document.xml.rels'), 'Relationship').filter(
      (one) => one.attributes['TargetMode'] === 'External',
    );
    expect(links.map((link) => [link.attributes['Id'], link.attributes['Target']])).toEqual([
      ['rIdWeb1', 'https://example.org/%E6%B0%B4?a=1&b=%222%22'],
    ]);
    expect(word.texts('SmallNote').join('\n')).toContain('https://example.org/水?a=1&b="2"');
  });

  it('is laid out from right to left as a whole where its own language is', async () => {
    const labels = english();
    const briefing = briefingOf();
    const page = { ...makePage(briefing, labels), language: 'ar' };
    const word = new WordFile(await docx(page, briefing, labels, { date: DAY, reference: null }));
    expect(word.faults()).toEqual([]);
    expect(word.paragraphs('Heading1').every((paragraph) => paragraph.rightToLeft)).toBe(true);
    expect(word.tables().every((table) => all(table, 'w:bidiVisual').length === 1)).toBe(true);
    expect(word.paragraphs('Quotation').some((paragraph) => paragraph.rightToLeft)).toBe(false);
  });
});

describe('the bytes of a Word file', () => {
  it('are the same for the same inputs, also made twice by one process', async () => {
    const [one, other] = [await wordOf(MANY), await wordOf(MANY)];
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
  });

  it('say the date they are given, not the clock’s', async () => {
    const { word } = await wordOf({}, {}, { date: new Date('2001-02-03T04:05:06Z') });
    const core = word.part('docProps/core.xml');
    const dates = ['dcterms:created', 'dcterms:modified'].flatMap((name) => all(core, name));
    expect(dates.map((date) => date.children.join(''))).toEqual([
      '2001-02-03T04:05:06Z',
      '2001-02-03T04:05:06Z',
    ]);
  });
});
