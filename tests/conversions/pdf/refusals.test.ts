import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { convertPdf } from '../../../src/conversions/pdf/convert-pdf.js';
import { PAGES_AT_MOST, tooLarge } from '../../../src/conversions/pdf/refusals.js';
import { Refusal, type Problem } from '../../../src/errors.js';
import { madePdf, prose } from './made-pdf.js';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

async function problem(bytes: Uint8Array): Promise<Problem | undefined> {
  try {
    await convertPdf({ path: 'in/a.pdf', bytes });
  } catch (error) {
    if (error instanceof Refusal) return error.problems[0];
    throw error;
  }
  return undefined;
}

describe('convertPdf refuses', () => {
  it('an encrypted PDF', async () => {
    const bytes = await madePdf((doc) => doc.text(prose(1, 3)), { userPassword: 'secret' });
    expect(await problem(bytes)).toMatchObject({
      what: 'the PDF is encrypted and opens with a password only',
      where: 'in/a.pdf',
      remedy: expect.stringContaining('qpdf --decrypt'),
    });
  });

  it('a scan without text, naming the way to read it', async () => {
    const bytes = await madePdf((doc) => {
      doc.image(PNG, 0, 0, { width: 500 }).addPage().image(PNG, 0, 0, { width: 500 });
    });
    expect(await problem(bytes)).toMatchObject({
      what: 'the PDF holds no letters on its 2 pages: a scan, or pictures of text',
      remedy: expect.stringContaining('ocrmypdf in.pdf out.pdf'),
    });
  });

  it('a scan with no more than a stamp', async () => {
    const bytes = await madePdf((doc) => {
      doc.image(PNG, 0, 0, { width: 500 }).text('Copy');
    });
    expect((await problem(bytes))?.what).toBe(
      'the PDF holds only 4 letters on its page: a scan, or pictures of text',
    );
  });

  it.each([
    ['an empty file', new Uint8Array()],
    ['what is no PDF', Buffer.from('<html>Not found</html>')],
    ['a PDF cut off in its head', Buffer.from('%PDF-1.7\n1 0 obj\n<<')],
  ])('%s', async (_, bytes) => {
    expect(await problem(bytes)).toMatchObject({
      what: expect.stringMatching(/^not a PDF that can be read: /),
      where: 'in/a.pdf',
      expected: 'a whole PDF file',
    });
  });

  it('too many pages', async () => {
    const pdf = await PDFDocument.create();
    for (let page = 0; page <= PAGES_AT_MOST; page++) pdf.addPage();
    expect((await problem(await pdf.save()))?.what).toBe('the PDF has 2501 pages');
  });

  it('too many bytes', () => {
    expect(tooLarge('a.pdf', 234_000_000).problems[0]).toMatchObject({
      what: 'the PDF has 234 MB',
      expected: 'at most 150 MB',
    });
  });
});

describe('convertPdf reads', () => {
  it('a PDF that opens without its password', async () => {
    const bytes = await madePdf((doc) => doc.text(prose(1, 3)), { ownerPassword: 'secret' });
    expect(await problem(bytes)).toBeUndefined();
  });
});
