import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BriefingIndex } from '../../../src/views/briefing-index.js';
import { docx } from '../../../src/views/docx/docx.js';
import { heldText, released } from '../../../src/views/docx/held-texts.js';
import { makePage } from '../../../src/views/make-page.js';
import type { Page } from '../../../src/views/page.js';
import { plainCharacters } from '../../../src/views/plain-characters.js';
import { EARLIER, source } from '../../commands/project.js';
import { briefingOf, english } from '../page-of.js';
import { DAY, WordFile, wordOf } from './word-file.js';

describe('a held text', () => {
  it('holds no brace, and is the plain text when it is released', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', 'a', '\ufffe', '\u0001', 'ж') }), (text) => {
        expect(heldText(text)).not.toContain('{');
        expect(released(heldText(text))).toBe(plainCharacters(text));
      }),
    );
  });
});

describe('hostile texts', () => {
  const HOSTILE = [
    'The dam \u0001\u001b[31m holds.',
    'The dam ]]> & <w:p> </w:t> "stands".',
    'The dam {default-bullet-numbering-0} and {{x}} stand.',
    'The dam 🏞️👩‍👩‍👧 e\u0301 \u202estands\u202c \u2067here.',
    'The dam \ufffe \uffff holds \u0085 \u009f.',
    'The dam _Toc000001 TOC \\h stands.',
  ];

  it('are printed as they are, save what XML cannot hold, and break nothing', async () => {
    const { word, briefing } = await wordOf({ 'sources/a.md': source('a-2004', 2004, HOSTILE.join('\n\n')) });
    expect(word.faults()).toEqual([]);
    const index = new BriefingIndex(briefing);
    const quotes = briefing.themes.flatMap(({ codings }) => codings.map((coding) => index.quote(coding)));
    const printed = word.texts('Quotation').map((text) => text.replace(/[\u202c\u2069]+$/u, ''));
    for (const quote of quotes) expect(printed).toContain(plainCharacters(quote));
    expect(printed.join('\n')).toContain('{default-bullet-numbering-0} and {{x}}');
  });

  it('leave no mark of direction open behind them', async () => {
    const { word } = await wordOf({
      'sources/a.md': source('a-2004', 2004, 'The dam \u202estands \u2067in the valley.'),
    });
    const [quote] = word.texts('Quotation').filter((text) => text.includes('\u202e'));
    expect(quote).toBe('The dam \u202estands \u2067in the valley.\u2069\u202c');
  });

  it('of any kind in any place of the page make a file that opens', async () => {
    const briefing = briefingOf({ 'sources/c.md': source('c-2019', 2019, EARLIER) });
    const labels = english();
    const page = makePage(briefing, labels);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (text) => {
        const made = await docx(filledWith(text, page), briefing, labels, { date: DAY, reference: null });
        const word = new WordFile(made);
        expect(word.faults()).toEqual([]);
        const expected = plainCharacters(text).replace(/\r\n?/g, '\n');
        for (const quote of word.paragraphs('Quotation'))
          expect(quote.text.replace(/\r\n?/g, '\n').startsWith(expected)).toBe(true);
      }),
      { numRuns: 12 },
    );
  });
});

/** The page with one text in the place of every text it prints. */
function filledWith(text: string, page: Page): Page {
  const segments = [
    { text, matched: true, cue: false, inserted: false, deleted: false, opens: true, closes: true },
  ];
  return {
    ...page,
    title: text,
    subtitle: text,
    question: text,
    byline: text,
    standing: text,
    marking: text,
    disclaimer: text,
    pageNumber: [text, text, text],
    cannotConclude: [text],
    method: [text],
    themes: page.themes.map((theme) => ({
      ...theme,
      title: text,
      question: text,
      bands: theme.bands.map((band) => ({
        kept: band.kept,
        columns: band.columns.map((column) => ({ ...column, label: text, details: text })),
        rows: band.rows.map((row) => ({
          ...row,
          shared: text,
          cells: row.cells.map((cell) => ({
            ...cell,
            quotes: cell.quotes.map((quote) => ({ ...quote, segments, tags: [text] })),
          })),
        })),
      })),
    })),
    sources: page.sources.map((one) => ({
      ...one,
      label: text,
      note: [{ text, italic: false, href: '' }],
      entry: [{ text, italic: true, href: '' }],
    })),
    further: [],
    inputs: [{ path: text, sha256: text }],
  };
}
