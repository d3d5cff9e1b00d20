import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFStream } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { finishPdf } from '../../src/print/finish-pdf.js';
import { launch } from '../../src/print/launch.js';
import type { PdfFacts } from '../../src/print/pdf-facts.js';
import { pdfText } from './pdf-text.js';
import { bundledPrinter, fontFace, needsShell, noShell } from './with-shell.js';

const facts: PdfFacts = {
  title: 'Договор & <Treaty>',
  author: 'An Analyst',
  subject: 'Arms control',
  language: 'en',
  date: new Date('2024-05-06T07:08:09.123Z'),
  producer: 'Synoptic 0.1.0',
  creator: 'Synoptic',
  text: '',
};

const serif = (script: string, weight: number) =>
  fontFace('Serif', `source-serif-4/files/source-serif-4-${script}-${weight}-normal.woff2`, weight);

/** Several faces: the browser has read them one after the other only some time after the page is loaded. */
const html = `<html lang="en"><title>Browser title</title><style>
  ${serif('latin', 400)} ${serif('latin', 700)} ${serif('latin', 600)} ${serif('latin', 300)} body{font-family:Serif}</style>
  <h1 id="top">Briefing</h1><p>An <em>em</em>, a <strong>strong</strong>, <a href="#top">a link</a>,
  <a href="https://example.org/">another</a>.</p><aside>Aside</aside>
  <table><thead><tr><th>Old<th>New</thead><tbody><tr><td>one<td>two</tbody></table>`;

const load = (bytes: Uint8Array) => PDFDocument.load(bytes, { updateMetadata: false });

describe.skipIf(noShell)(`finishPdf${needsShell}`, () => {
  let prints: readonly Uint8Array[] = [];
  let bare: Uint8Array;
  let finished: Uint8Array;
  let document: PDFDocument;

  /** Three prints: two by one browser, one by another. */
  beforeAll(async () => {
    const printer = await bundledPrinter();
    const print = async (times: number) => {
      const running = await launch(printer);
      const made: Uint8Array[] = [];
      for (let time = 0; time < times; time++)
        made.push(await running.print(html, { tagged: true, outline: true }));
      if (times > 1) bare = await running.print(html, { tagged: false, outline: false });
      await running.close();
      return made;
    };
    prints = (await Promise.all([print(2), print(1)])).flat();
    finished = await finishPdf(prints[0] ?? new Uint8Array(), facts);
    document = await load(finished);
  });

  it('gives the same bytes for every print of the same document', async () => {
    for (const print of prints) expect(Buffer.compare(await finishPdf(print, facts), finished)).toBe(0);
  });

  it('keeps the pages and their text, in a smaller file', async () => {
    expect(await pdfText(finished)).toEqual(await pdfText(prints[0] ?? new Uint8Array()));
    expect(finished.length).toBeLessThan(prints[0]?.length ?? 0);
  });

  it('states the given facts and none of the browser’s', () => {
    expect(document.getTitle()).toBe(facts.title);
    expect(document.getAuthor()).toBe('An Analyst');
    expect(document.getSubject()).toBe('Arms control');
    expect(document.getCreator()).toBe('Synoptic');
    expect(document.getProducer()).toBe('Synoptic 0.1.0');
    expect(document.getCreationDate()).toEqual(new Date('2024-05-06T07:08:09Z'));
    expect(document.getModificationDate()).toEqual(new Date('2024-05-06T07:08:09Z'));
    expect(Buffer.from(finished).toString('latin1')).not.toMatch(/Skia|Chromium/);
  });

  it('leaves out what there is nothing to say about', async () => {
    const silent = await load(await finishPdf(bare, { ...facts, author: '', subject: '' }));
    expect(silent.getAuthor()).toBeUndefined();
    expect(silent.getSubject()).toBeUndefined();
  });

  it('shows the title in the window, and names the language', () => {
    expect(document.catalog.getOrCreateViewerPreferences().getDisplayDocTitle()).toBe(true);
    expect(String(document.catalog.get(PDFName.of('Lang')))).toContain('en');
  });

  it('carries the facts as XMP that any tool can find', () => {
    const stream = document.catalog.lookup(PDFName.of('Metadata'), PDFStream);
    expect(stream.dict.get(PDFName.of('Filter'))).toBeUndefined();
    const text = Buffer.from(finished).toString('utf8');
    expect(text).toContain('<rdf:li xml:lang="x-default">Договор &amp; &lt;Treaty&gt;</rdf:li>');
    expect(text).toContain('<xmp:CreateDate>2024-05-06T07:08:09Z</xmp:CreateDate>');
  });

  it('maps the roles that PDF 1.7 does not know', () => {
    const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
    const roles = root.lookup(PDFName.of('RoleMap'), PDFDict);
    expect(roles.get(PDFName.of('Em'))).toBe(PDFName.of('Span'));
    expect(roles.get(PDFName.of('Strong'))).toBe(PDFName.of('Span'));
  });

  it('has a next key beyond every key of the parent tree', () => {
    const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
    const next = root.lookup(PDFName.of('ParentTreeNextKey'), PDFNumber).asNumber();
    const numbers = root.lookup(PDFName.of('ParentTree'), PDFDict).lookup(PDFName.of('Nums'), PDFArray);
    const keys = numbers.asArray().flatMap((item) => (item instanceof PDFNumber ? [item.asNumber()] : []));
    expect(next).toBe(Math.max(...keys) + 1);
  });

  it('has an identifier that follows from its content', async () => {
    const identifier = async (bytes: Uint8Array) => {
      const { ID } = (await load(bytes)).context.trailerInfo;
      if (!(ID instanceof PDFArray)) throw new Error('no identifier');
      return [0, 1].map((index) => ID.lookup(index, PDFHexString).asString());
    };
    const [first, second] = await identifier(finished);
    expect(first).toMatch(/^[0-9A-F]{32}$/);
    expect(second).toBe(first);
    const other = await finishPdf(prints[0] ?? new Uint8Array(), { ...facts, title: 'Other' });
    expect((await identifier(other))[0]).not.toBe(first);
  });

  it('finishes an untagged print as well', async () => {
    const plain = await load(await finishPdf(bare, facts));
    expect(plain.catalog.has(PDFName.of('StructTreeRoot'))).toBe(false);
    expect(plain.getTitle()).toBe(facts.title);
  });
});
