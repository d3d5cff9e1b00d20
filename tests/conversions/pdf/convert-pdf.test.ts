import { describe, expect, it } from 'vitest';
import { converted, keptInOrder, prose, SANS, setParagraph, wordsRead } from './made-pdf.js';

const COLUMN = { width: 215, hyphenate: 9 };
const texts = (blocks: readonly { readonly text: string }[]): string[] => blocks.map((block) => block.text);

describe('convertPdf', () => {
  it('reads two columns one after the other, and what spans them where it stands', async () => {
    const paragraphs = Array.from({ length: 8 }, (_, index) => prose(index, 4));
    const { blocks } = await converted((doc) => {
      doc.fontSize(18).text('A heading over both columns', 72, 80, { lineBreak: false });
      doc.fontSize(10);
      for (const [column, x] of [
        [0, 72],
        [1, 310],
      ] as const) {
        let y = 120;
        for (const text of paragraphs.slice(column * 4, column * 4 + 4))
          y = setParagraph(doc, text, { ...COLUMN, x, y }) + 8;
      }
    });
    expect(blocks[0]?.headings).toEqual(['A heading over both columns']);
    expect(texts(blocks)).toEqual(paragraphs);
  });

  it('reads three columns, given line by line over the page', async () => {
    const paragraphs = Array.from({ length: 6 }, (_, index) => prose(index + 20, 4));
    const { blocks } = await converted((doc) => {
      doc.fontSize(9);
      for (const [index, text] of paragraphs.entries()) {
        const [column, row] = [index % 3, Math.floor(index / 3)];
        setParagraph(doc, text, {
          x: 60 + column * 165,
          y: 80 + row * 240,
          width: 145,
          leading: 11,
          hyphenate: 10,
        });
      }
    });
    const inColumns = [0, 3, 1, 4, 2, 5].map((index) => paragraphs[index] ?? '');
    expect(keptInOrder(inColumns.join(' '), wordsRead(blocks))).toBeGreaterThan(0.99);
  });

  it('reads three columns of a few words a line, page after page', async () => {
    const paragraphs = Array.from({ length: 12 }, (_, index) => prose(index + 60, 4));
    const { blocks } = await converted((doc) => {
      doc.fontSize(11);
      for (const page of [0, 1, 2, 3]) {
        if (page > 0) doc.addPage();
        for (const column of [0, 1, 2]) {
          const text = paragraphs[page * 3 + column] ?? '';
          setParagraph(doc, text, { x: 60 + column * 165, y: 80, width: 135, leading: 14 });
        }
      }
    });
    expect(keptInOrder(paragraphs.join(' '), wordsRead(blocks))).toBeGreaterThan(0.99);
  });

  it('knows the columns of other pages where a page has but a line or two in one', async () => {
    const [a, b, c] = [1, 2, 3].map((seed) => prose(seed, 5));
    const last = 'The last words of the report end here.';
    const { blocks } = await converted((doc) => {
      doc.fontSize(10);
      setParagraph(doc, a ?? '', { ...COLUMN, x: 72, y: 80 });
      setParagraph(doc, b ?? '', { ...COLUMN, x: 310, y: 80 });
      doc.addPage();
      setParagraph(doc, c ?? '', { ...COLUMN, x: 72, y: 80 });
      setParagraph(doc, last, { ...COLUMN, x: 310, y: 80 });
    });
    expect(texts(blocks)).toEqual([a, b, c, last]);
  });

  it('reads narrow justified lines on, however wide their blanks are', async () => {
    const lines = [
      'Nobody in the town could say whose',
      'house this was, or who knew whose',
      'ships lay here, nor had asked whose',
    ];
    const last = 'waters they were in all of those years.';
    const { blocks } = await converted((doc) => {
      doc.fontSize(10);
      for (const [row, line] of lines.entries()) {
        const words = line.split(' ');
        const end = 72 + 200 - doc.widthOfString('whose');
        // The last word stands far behind the others, and flush with those above and below.
        const blank = end - 13 - 72 - doc.widthOfString(words.slice(0, -1).join(''));
        let x = 72;
        for (const word of words.slice(0, -1)) {
          doc.text(word, x, 80 + row * 12, { lineBreak: false });
          x += doc.widthOfString(word) + blank / (words.length - 2);
        }
        doc.text('whose', end, 80 + row * 12, { lineBreak: false });
      }
      doc.text(last, 72, 116, { lineBreak: false });
      setParagraph(doc, prose(4, 3), { x: 72, y: 160, width: 200 });
    });
    expect(blocks[0]?.text).toBe([...lines, last].join(' '));
  });

  it('parts bands of columns by a text over the whole width', async () => {
    const [a, b, c, d, e] = [1, 2, 3, 4, 5].map((seed) => prose(seed, 3));
    const { blocks } = await converted((doc) => {
      doc.fontSize(10);
      setParagraph(doc, a ?? '', { ...COLUMN, x: 72, y: 80 });
      setParagraph(doc, b ?? '', { ...COLUMN, x: 310, y: 80 });
      setParagraph(doc, c ?? '', { x: 72, y: 260, width: 453 });
      setParagraph(doc, d ?? '', { ...COLUMN, x: 72, y: 340 });
      setParagraph(doc, e ?? '', { ...COLUMN, x: 310, y: 340 });
    });
    expect(texts(blocks)).toEqual([a, b, c, d, e]);
  });

  it('tells paragraphs by indents, by gaps and by short last lines', async () => {
    const paragraphs = Array.from({ length: 9 }, (_, index) => prose(index + 40, 3));
    const { blocks } = await converted((doc) => {
      doc.fontSize(11);
      let y = 80;
      for (const text of paragraphs.slice(0, 3))
        y = setParagraph(doc, text, { x: 72, y, width: 450, indent: 18 });
      y += 40;
      for (const text of paragraphs.slice(3, 6)) y = setParagraph(doc, text, { x: 72, y, width: 450 }) + 7;
      y += 40;
      for (const text of paragraphs.slice(6)) y = setParagraph(doc, text, { x: 72, y, width: 450 });
    });
    expect(texts(blocks)).toEqual(paragraphs);
  });

  it('makes words broken at the end of a line whole, and leaves compounds their hyphens', async () => {
    const { blocks } = await converted((doc) => {
      doc.fontSize(11);
      const lines = [
        'The US-led fleet kept a long-term plan for the rebuil-',
        'ding of the quay, said the head of the US-',
        'led mission of Jean-',
        'Pierre Dupont in the long-',
        'term report of 1990–',
        '1995 and of the NATO-',
        'wide talks, which inclu\u00ad',
        'ded pilots.',
      ];
      for (const [index, line] of lines.entries()) doc.text(line, 72, 80 + index * 14, { lineBreak: false });
    });
    expect(texts(blocks).join(' ')).toBe(
      'The US-led fleet kept a long-term plan for the rebuilding of the quay, said the head of the US-led mission of ' +
        'Jean-Pierre Dupont in the long-term report of 1990–1995 and of the NATO-wide talks, which included pilots.',
    );
  });

  it('knows headings by size and weight, and items by their marks', async () => {
    const { markdown, blocks } = await converted((doc) => {
      doc.font('Helvetica-Bold').fontSize(22).text('Report of the Board', 72, 80);
      doc.fontSize(14).text('Quays and cranes', 72, 120);
      doc.font('Helvetica').fontSize(11);
      setParagraph(doc, prose(3, 3), { x: 72, y: 145, width: 450 });
      doc.font('Helvetica-Bold').fontSize(11).text('What is asked for', 72, 205);
      doc.font('Helvetica').fontSize(11);
      const y = setParagraph(doc, `• ${prose(1, 2)}`, { x: 72, y: 225, width: 450, indent: -9 });
      setParagraph(doc, `• ${prose(2, 2)}`, { x: 72, y, width: 450, indent: -9 });
      doc.text('1. First the quay.', 72, 313, { lineBreak: false });
      doc.text('2. Then the cranes.', 72, 326, { lineBreak: false });
      setParagraph(doc, prose(5, 2), { x: 72, y: 353, width: 450 });
    });
    expect(markdown).toContain('# Report of the Board\n\n## Quays and cranes\n\n');
    expect(markdown).toContain('### What is asked for\n\n- ');
    expect(markdown).toContain('\n1. First the quay.\n2. Then the cranes.\n');
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', prose(3, 3)],
      ['item', prose(1, 2)],
      ['item', prose(2, 2)],
      ['item', 'First the quay.'],
      ['item', 'Then the cranes.'],
      ['paragraph', prose(5, 2)],
    ]);
  });

  it('reads rows of cells as a table', async () => {
    const rows = [
      ['Port', 'Tonnes', 'Change'],
      ['North', '1,200', '+4 %'],
      ['South', '800', '–2 %'],
      ['East', '90', '0 %'],
    ];
    const { blocks } = await converted((doc) => {
      doc.fontSize(11);
      const y = setParagraph(doc, prose(1, 3), { x: 72, y: 80, width: 450 }) + 15;
      for (const [row, cells] of rows.entries()) {
        for (const [column, cell] of cells.entries())
          doc.text(cell, 72 + column * 130, y + row * 16, { lineBreak: false });
      }
    });
    expect(blocks.slice(1).map(({ kind, text }) => [kind, text])).toEqual(
      rows.map((row) => ['row', row.join(' ')]),
    );
  });

  it('keeps words that look like marks of Markdown', async () => {
    const lines = [
      '# no heading',
      '> no quotation *at all*',
      '1986. A year_of_words',
      '[a](b) & <c> &amp; `d`',
      '--- a | b |',
      '[^1]: no note',
      'C:\\new',
    ];
    const { blocks } = await converted((doc) => {
      doc.fontSize(11);
      for (const [index, line] of lines.entries()) doc.text(line, 72, 80 + index * 40, { lineBreak: false });
      doc.text(prose(1, 2), 72, 400);
    });
    expect(texts(blocks)).toEqual([...lines, prose(1, 2)]);
  });

  it('reads Cyrillic', async () => {
    const text =
      'Стороны договорились о создании региональной группировки войск. Объекты военной инфраструктуры, расположенные на ' +
      'территории Республики Беларусь, используются совместно; решение принимается в соответствии с законодательством.';
    const { blocks, leftOut } = await converted((doc) => {
      doc.font(SANS).fontSize(11);
      setParagraph(doc, text, { x: 72, y: 80, width: 250, hyphenate: 9 });
    });
    expect(texts(blocks)).toEqual([text]);
    expect(leftOut).toEqual([]);
  });

  it('takes a picture upside down of nothing: text turned on its page is told, not mixed in', async () => {
    const { markdown, leftOut, blocks } = await converted((doc) => {
      doc.fontSize(11);
      setParagraph(doc, prose(1, 8), { x: 72, y: 80, width: 450 });
      doc
        .rotate(-90, { origin: [30, 400] })
        .text('Downloaded from the archive', 30, 400, { lineBreak: false });
    });
    expect(texts(blocks)).toEqual([prose(1, 8)]);
    expect(markdown).toContain('<!-- furniture -->\nDownloaded from the archive\n<!-- /furniture -->');
    expect(leftOut).toEqual(['“Downloaded from the archive”, at an angle to the text, on page 1']);
  });

  it('reads two hundred pages in order, in little time', async () => {
    const began = performance.now();
    const { blocks } = await converted((doc) => {
      for (let page = 0; page < 200; page++) {
        if (page > 0) doc.addPage();
        doc.fontSize(11);
        setParagraph(doc, prose(page, 12), { x: 72, y: 80, width: 450 });
      }
    });
    expect(texts(blocks)).toEqual(Array.from({ length: 200 }, (_, page) => prose(page, 12)));
    expect(blocks.map((block) => block.pages)).toEqual(
      Array.from({ length: 200 }, (_, page) => [page + 1, page + 1]),
    );
    expect(performance.now() - began).toBeLessThan(40_000);
  });
});
