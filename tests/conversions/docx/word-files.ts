import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  EndnoteReferenceRun,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { unzipSync, zipSync } from 'fflate';

const change = { id: 1, author: 'A. Clerk', date: '2011-06-01T00:00:00Z' };
const p = (text: string): Paragraph => new Paragraph(text);
const item = (text: string, level: number, reference?: string): Paragraph =>
  new Paragraph({
    text,
    ...(reference === undefined ? { bullet: { level } } : { numbering: { reference, level } }),
  });
const row = (texts: readonly string[]): TableRow =>
  new TableRow({ children: texts.map((text) => new TableCell({ children: [p(text)] })) });

/** What a reader of the report reads, block by block. */
export const REPORT_TEXT: readonly string[] = [
  'Board & harbour <1999>: the quay is closed.',
  'Дамба закрыта с мая 1999 года. 1999. A year # of * work_ and | more',
  'Boats below nine metres',
  'with a *keel*',
  'Lorries',
  'First, measure.',
  'Then, build.',
  'Lake Tonnes',
  'North 400',
  'South | west 210',
  'The board voted in June and July to wait.',
  'He said little.',
  'A note on the quay.',
  'An endnote on the board.',
];

/** A report with headings, lists, a table, notes, tracked changes, a comment, heads and feet. */
export async function report(): Promise<Uint8Array> {
  const document = new Document({
    title: 'Report of the Board',
    creator: 'Anna Lind; Jo Marsh',
    styles: { default: { document: { run: { language: { value: 'en-GB' } } } } },
    numbering: { config: [{ reference: 'steps', levels: [{ level: 0, format: 'decimal', text: '%1.' }] }] },
    footnotes: { 1: { children: [p('A note on the quay.')] } },
    endnotes: { 1: { children: [p('An endnote on the board.')] } },
    comments: { children: [{ id: 0, author: 'Clerk', date: new Date(0), children: [p('Is this right?')] }] },
    sections: [
      {
        headers: { default: new Header({ children: [p('Draft of the board')] }) },
        footers: { default: new Footer({ children: [p('Kept by the clerk')] }) },
        children: [
          new Paragraph({ text: 'Report of the Board', heading: HeadingLevel.TITLE }),
          new Paragraph({ text: 'The quay', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            children: [
              new TextRun('Board & harbour <1999>: the '),
              new TextRun({ text: 'quay', bold: true }),
              new FootnoteReferenceRun(1),
              new TextRun(' is closed.'),
            ],
          }),
          p('Дамба закрыта с мая 1999 года. 1999. A year # of * work_ and | more'),
          item('Boats below nine metres', 0),
          item('with a *keel*', 1),
          item('Lorries', 0),
          item('First, measure.', 0, 'steps'),
          item('Then, build.', 0, 'steps'),
          new Paragraph({ text: 'Figures', heading: HeadingLevel.HEADING_2 }),
          new Table({ rows: [row(['Lake', 'Tonnes']), row(['North', '400']), row(['South | west', '210'])] }),
          new Paragraph({
            children: [
              new TextRun('The board voted '),
              new InsertedTextRun({ ...change, text: 'in June and July ' }),
              new DeletedTextRun({ ...change, text: 'in April never ' }),
              new TextRun('to wait.'),
              new EndnoteReferenceRun(1),
            ],
          }),
          new Paragraph({
            children: [
              new CommentRangeStart(0),
              new TextRun('He said little.'),
              new CommentRangeEnd(0),
              new TextRun({ children: [new CommentReference(0)] }),
            ],
          }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** A file with parts put in the place of others; null takes one away. */
export function withParts(
  bytes: Uint8Array,
  parts: Readonly<Record<string, string | ((xml: string) => string)>>,
): Uint8Array {
  const files = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    const old = new TextDecoder().decode(files[name] ?? new Uint8Array());
    files[name] = new TextEncoder().encode(typeof part === 'string' ? part : part(old));
  }
  return zipSync(files);
}
