import { describe, expect, it } from 'vitest';
import { convertPdf } from '../../../src/conversions/pdf/convert-pdf.js';
import { converted, madePdf, prose } from './made-pdf.js';

const SITES = [
  ['Site', 'Task of the installation', 'Term'],
  [
    'Hantsavichy',
    'Radar that watches the approaches for missiles',
    'Twenty-five years from 1995, to be prolonged by agreement',
  ],
  ['Vileyka', 'Radio station that speaks to submarines under water', 'The same'],
  ['Baranavichy', 'Airfield used by fighters in turn, a few at a time, with crews from both sides', 'Open'],
];

async function rowsOf(draw: (doc: PDFKit.PDFDocument) => void): Promise<string[]> {
  const { markdown } = await convertPdf({ path: 'a.pdf', bytes: await madePdf(draw) });
  return markdown.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| ---'));
}

function written(rows: readonly (readonly string[])[]): string[] {
  return rows.map((row) => `| ${row.join(' | ')} |`);
}

/** Numbers from 0 to 1, the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}

describe('tables of a PDF', () => {
  it('keep the lines of a cell together where they nearly touch those of the next', async () => {
    const rows = await rowsOf((doc) => {
      doc.fontSize(10).text(prose(1, 3)).moveDown();
      doc.table({ data: SITES });
      doc.moveDown().text(prose(2, 3));
    });
    expect(rows).toEqual(written(SITES));
  });

  it('part rows by their distance where a first cell has several lines', async () => {
    const sites = [
      ['Hantsavichy, in the west of the country', 'Radar', 'Until 2020 and beyond'],
      ['Vileyka, north of the capital', 'Radio on long waves for submarines', 'The same'],
      ['Baranavichy airfield with the Depot behind it', 'Fighters', 'Open'],
    ];
    const rows = await rowsOf((doc) => {
      doc.fontSize(10).text(prose(1, 3)).moveDown();
      doc.table({ columnStyles: [90, 90, 90], defaultStyle: { padding: 5 }, data: sites });
    });
    expect(rows).toEqual(written(sites));
  });

  it('leave short rows that stand in groups a row each', async () => {
    const groups = [0, 1, 2].map((group) =>
      [0, 1, 2].map((row) => [`Port ${group}${row}`, `${group + 1}${row}0`, `+${row} %`]),
    );
    const rows = await rowsOf((doc) => {
      doc.fontSize(10).text(prose(1, 3));
      for (const [group, lines] of groups.entries())
        for (const [row, cells] of lines.entries())
          for (const [at, cell] of cells.entries())
            doc.text(cell, 72 + at * 120, 200 + group * 60 + row * 13, { lineBreak: false });
    });
    expect(rows).toEqual(written(groups.flat()));
  });

  it('keep at least 97 of 100 cells whole, whatever is in them', async () => {
    const random = numbers(7);
    const upTo = (most: number): number => 1 + Math.floor(random() * most);
    let word = 0;
    const cell = (most: number): string =>
      Array.from({ length: upTo(most) }, () => `${'waterways'.slice(0, upTo(9))}${word++}`)
        .join(' ')
        .replace(/^./, (first) => first.toUpperCase());
    const lost: string[] = [];
    let all = 0;
    for (let trial = 0; trial < 24; trial++) {
      const columns = 2 + (trial % 3);
      const data = Array.from({ length: 2 + upTo(5) }, () =>
        Array.from({ length: columns }, (_, at) => cell(at === 0 ? 3 : 14)),
      );
      const bytes = await madePdf((doc) => {
        doc
          .fontSize(8 + upTo(3))
          .text(prose(1, 3))
          .moveDown();
        doc.table({ defaultStyle: { padding: 2 + random() * 5 }, data });
        doc.moveDown().text(prose(2, 3));
      });
      const { markdown } = await convertPdf({ path: 'a.pdf', bytes });
      all += data.flat().length;
      const flat = markdown.replace(/\s*\n+\s*/g, ' ¶ ');
      lost.push(...data.flat().filter((text) => !flat.includes(text)));
    }
    expect(lost.length / all, `${lost.length} of ${all}, such as ${lost[0]}`).toBeLessThan(0.03);
  });
});

describe('tags of a PDF', () => {
  it('tell the cells of a table and the items of a list whose bullets are drawn', async () => {
    const items = ['for radar', 'for radio on long waves', 'Exercises every second year'];
    const rows = [
      ['Both sides meet', 'once a year'],
      ['and then part', 'until they meet again'],
      ['for good', 'as they say'],
    ];
    const { blocks } = await converted(
      (doc) => {
        const root = doc.struct('Document');
        doc.addStructure(root);
        const tagged = (role: string, within: PDFKit.PDFStructureElement, draw: () => void): void => {
          within.add(doc.struct(role, {}, draw));
        };
        tagged('P', root, () => doc.text(prose(1, 3)));
        const table = doc.struct('Table');
        root.add(table);
        const y = doc.y + 20;
        for (const [row, cells] of rows.entries()) {
          const line = doc.struct('TR');
          table.add(line);
          for (const [at, cell] of cells.entries())
            tagged('TD', line, () => doc.text(cell, 72 + at * 72, y + row * 13, { lineBreak: false }));
        }
        const list = doc.struct('L');
        root.add(list);
        for (const [at, item] of items.entries())
          tagged('LI', list, () => doc.text(item, 90, y + 70 + at * 13, { lineBreak: false }));
        root.end();
      },
      { tagged: true },
    );
    expect(blocks.slice(1).map(({ kind, text }) => [kind, text])).toEqual([
      ...rows.map((row) => ['row', row.join(' ')]),
      ...items.map((item) => ['item', item]),
    ]);
  });
});
