import { describe, expect, it } from 'vitest';
import { converted, prose, setParagraph } from './made-pdf.js';

interface Pages {
  readonly count: number;
  readonly head?: (page: number) => string;
  readonly foot?: (page: number) => string;
  readonly text?: (page: number) => string;
}

const book = ({ count, head, foot, text = (page) => prose(page, 6) }: Pages) =>
  converted((doc) => {
    for (let page = 1; page <= count; page++) {
      if (page > 1) doc.addPage();
      doc.fontSize(9);
      if (head) doc.text(head(page), 72, 40, { lineBreak: false });
      doc.fontSize(11);
      setParagraph(doc, text(page), { x: 72, y: 80, width: 450 });
      doc.page.margins.bottom = 0;
      if (foot) doc.fontSize(9).text(foot(page), 290, 800, { lineBreak: false });
    }
  });

describe('heads, feet and page numbers', () => {
  it('are fenced where they repeat, digits aside, and told', async () => {
    const { markdown, leftOut, blocks } = await book({
      count: 6,
      head: () => 'Harbour Board · Annual report',
      foot: (page) => `Page ${page} of 6`,
    });
    expect(blocks.map(({ text }) => text)).toEqual([1, 2, 3, 4, 5, 6].map((page) => prose(page, 6)));
    expect(markdown).toContain(
      '<!-- furniture -->\nHarbour Board · Annual report\nPage 3 of 6\n<!-- /furniture -->',
    );
    expect(leftOut).toEqual([
      '“Harbour Board · Annual report” at the head of 6 pages',
      '“Page 1 of 6” at the foot of 6 pages',
    ]);
  });

  it('label the pages where they count on', async () => {
    const { blocks, leftOut } = await book({ count: 5, foot: (page) => `– ${page + 40} –` });
    expect(blocks.map(({ pages }) => pages)).toEqual([41, 42, 43, 44, 45].map((page) => [page, page]));
    expect(leftOut).toEqual(['page numbers at the foot of 5 pages']);
  });

  it('count on also where they say of how many pages', async () => {
    const { blocks, leftOut } = await book({ count: 4, foot: (page) => `${page} / 4` });
    expect(blocks.map(({ text }) => text)).toEqual([1, 2, 3, 4].map((page) => prose(page, 6)));
    expect(leftOut).toEqual(['“1 / 4” at the foot of 4 pages']);
  });

  it('leave pages before the first number a number in brackets', async () => {
    const { blocks, markdown } = await book({ count: 6, foot: (page) => (page < 3 ? '' : String(page - 2)) });
    expect(markdown.match(/<!-- page \S+ -->/g)?.slice(0, 3)).toEqual([
      '<!-- page [1] -->',
      '<!-- page [2] -->',
      '<!-- page 1 -->',
    ]);
    expect(blocks.map(({ pages }) => pages)).toEqual([null, null, [1, 1], [2, 2], [3, 3], [4, 4]]);
  });

  it('may be roman, and are then marked as they are printed', async () => {
    const roman = ['i', 'ii', 'iii', '1', '2', '3', '4'];
    const { markdown, blocks } = await book({ count: 7, foot: (page) => roman[page - 1] ?? '' });
    expect(markdown.match(/(?<=<!-- page )\S+/g)).toEqual(roman);
    expect(blocks.map(({ pages }) => pages)).toEqual([null, null, null, [1, 1], [2, 2], [3, 3], [4, 4]]);
  });

  it('may change with the chapter', async () => {
    const { blocks, leftOut } = await book({
      count: 8,
      head: (page) => (page < 5 ? 'On quays' : page < 8 ? 'On cranes' : 'On pilots'),
    });
    expect(blocks).toHaveLength(8);
    expect(leftOut).toContain('“On pilots” at the head of page 8');
  });

  it('are not numbers that do not count on', async () => {
    const { blocks, leftOut } = await book({
      count: 4,
      foot: (page) => ['1,204', '88', '17', '950'][page - 1] ?? '',
    });
    expect(leftOut).toEqual([]);
    expect(blocks.map(({ text }) => text)).toContain('1,204');
  });

  it('are not the first lines of a text that begins each page alike', async () => {
    const { blocks } = await book({ count: 5, text: () => prose(1, 6) });
    expect(blocks.map(({ text }) => text)).toEqual(Array.from({ length: 5 }, () => prose(1, 6)));
  });
});

describe('a paragraph that runs over a page', () => {
  const long = prose(9, 12);
  const at = long.indexOf('considerable') + 'consider'.length;

  it('stays one, with the mark where the next page begins, furniture behind it', async () => {
    const { markdown, blocks } = await book({
      count: 3,
      head: () => 'Harbour Board',
      text: (page) =>
        page === 1 ? `${prose(1, 3)} The board and` : page === 2 ? `all pilots ${prose(2, 3)}` : prose(3, 3),
    });
    expect(markdown).toContain('The board and <!-- page 2 --> all pilots');
    expect(blocks.map(({ text, pages }) => [text, pages])).toEqual([
      [`${prose(1, 3)} The board and all pilots ${prose(2, 3)}`, [1, 2]],
      [prose(3, 3), [3, 3]],
    ]);
  });

  it('keeps a word that is broken over the page whole', async () => {
    const { markdown } = await book({
      count: 2,
      text: (page) => (page === 1 ? `${long.slice(0, at)}-` : long.slice(at)),
    });
    expect(markdown).toContain('considerable <!-- page 2 --> hesitation');
  });

  it('takes no note into its sentence', async () => {
    const { markdown, blocks } = await converted((doc) => {
      doc.fontSize(11);
      setParagraph(doc, `${prose(1, 4)} The board, as is known,`, { x: 72, y: 80, width: 450 });
      const x = 72 + doc.widthOfString('x');
      doc.fontSize(6).text('1', x + 300, 500, { lineBreak: false });
      doc
        .fontSize(8)
        .text('1 Minutes of the board, 4 June 2011, and of its committee.', 72, 740, { lineBreak: false });
      doc.text('2 See the report of the engineers.', 72, 750, { lineBreak: false });
      doc.addPage().fontSize(11);
      setParagraph(doc, `decided so. ${prose(2, 4)}`, { x: 72, y: 80, width: 450 });
    });
    expect(markdown).toContain('as is known, <!-- page 2 --> decided so.');
    expect(blocks.filter(({ kind }) => kind === 'note').map(({ text, pages }) => [text, pages])).toEqual([
      ['Minutes of the board, 4 June 2011, and of its committee.', [1, 1]],
      ['See the report of the engineers.', [1, 1]],
    ]);
  });

  it('refers to its notes by raised numbers', async () => {
    const { markdown, blocks } = await converted((doc) => {
      doc.fontSize(11);
      const y = setParagraph(doc, prose(1, 4), { x: 72, y: 80, width: 450 });
      doc.text('The board met', 72, y + 20, { lineBreak: false });
      const x = 72 + doc.widthOfString('The board met');
      doc.fontSize(6.5).text('1', x, y + 19, { lineBreak: false });
      doc.fontSize(11).text(' in June.', x + 4, y + 20, { lineBreak: false });
      doc.fontSize(8).text('1 Minutes of the board.', 72, 740, { lineBreak: false });
    });
    expect(markdown).toContain('The board met[^1] in June.');
    expect(markdown).toContain('[^1]: Minutes of the board.');
    expect(blocks.at(-2)?.text).toBe('The board met in June.');
  });
});
