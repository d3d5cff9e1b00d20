import {
  AFRelationship,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFString,
} from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { attachEvidence } from '../../src/print/attach-evidence.js';
import { loadPdfLib } from '../../src/print/load-pdf-lib.js';
import { printedPdf } from '../../src/print/printed-pdf.js';
import { readAttachments } from '../../src/print/read-attachments.js';
import { sha256 } from '../../src/notation/sha256.js';

const DATE = new Date('2024-05-06T00:00:00Z');
const NAMES = ['briefing.json', 'sources/Отчёт (1 \\ a).md', 'sources/b\u202e.md', 'sources/ '];

async function blank(): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.addPage();
  return document;
}

/** A PDF with a file of each name, attached as a print is. */
async function attachedTo(names: readonly string[]): Promise<Uint8Array> {
  const pdf = await printedPdf(await (await blank()).save(), await loadPdfLib());
  const attachments = names.map((name) => {
    const content = Buffer.from(`content of ${name}`);
    const description = `A file. SHA-256: ${sha256(content)}`;
    return { name, content, mimeType: 'text/plain', description, relationship: 'Source' as const };
  });
  attachEvidence(pdf, attachments, DATE);
  await pdf.compression.settled();
  return pdf.document.save();
}

const read = (pdf: Uint8Array) => readAttachments(pdf, 'a.pdf', () => true);

describe('readAttachments', () => {
  it('gives back what was attached, whatever its name', async () => {
    const { attachments, creator, unaltered } = await read(await attachedTo(NAMES));
    expect(attachments.map(({ name }) => name).sort()).toEqual([...NAMES].sort());
    for (const { name, content, stated } of attachments) {
      expect(Buffer.from(content).toString()).toBe(`content of ${name}`);
      expect(stated).toBe(sha256(content));
    }
    expect({ creator, unaltered }).toEqual({ creator: '', unaltered: false });
  });

  it('reads only what is wanted', async () => {
    const { attachments } = await readAttachments(await attachedTo(NAMES), 'a.pdf', (name) => name === 'briefing.json');
    expect(attachments).toHaveLength(1);
  }); // prettier-ignore

  it('is understood by another reader of PDFs', async () => {
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const task = getDocument({ data: await attachedTo(NAMES), verbosity: 0 });
    const found: unknown = await (await task.promise).getAttachments();
    expect(Object.keys(Object(found)).sort()).toEqual([...NAMES].sort());
    await task.destroy();
  });

  it('finds nothing in a PDF that carries nothing', async () => {
    expect((await read(await (await blank()).save())).attachments).toEqual([]);
  });

  it.each<[string, (tree: PDFDict, document: PDFDocument) => void]>([
    ['that is its own branch', (tree, { context }) => tree.set(PDFName.of('Kids'), context.obj([context.register(tree)]))],
    ['whose names are numbers', (tree, { context }) => tree.set(PDFName.of('Names'), context.obj([PDFNumber.of(1), PDFNumber.of(2)]))],
    ['whose files are no files', (tree, { context }) => tree.set(PDFName.of('Names'), context.obj([PDFString.of('a'), context.obj({ UF: 7 })]))],
    ['with half a pair', (tree, { context }) => tree.set(PDFName.of('Names'), context.obj([PDFString.of('a')]))],
  ])('reads nothing out of a tree of names %s', async (_, change) => {
    const document = await blank();
    const tree = document.context.obj({});
    change(tree, document);
    document.catalog.set(PDFName.of('Names'), document.context.obj({ EmbeddedFiles: tree }));
    expect((await read(await document.save())).attachments).toEqual([]);
  }); // prettier-ignore

  it('refuses a file without content, and more files than any briefing has', async () => {
    const document = await blank();
    await document.attach(Buffer.from('x'), 'a.txt', { afRelationship: AFRelationship.Data });
    await document.flush();
    const file = document.catalog.lookup(PDFName.of('AF'), PDFArray).lookup(0, PDFDict);
    const names = document.catalog.lookup(PDFName.of('Names'), PDFDict);
    const { context } = document;
    const pairs = Array.from({ length: 10_001 }, () => [PDFString.of('b'), file]).flat();
    const without = context.obj({
      Names: context.obj([PDFString.of('a'), context.obj({ UF: PDFString.of('a') })]),
    });
    names.set(PDFName.of('EmbeddedFiles'), without);
    await expect(read(await document.save())).rejects.toThrow('has no content');
    names.set(PDFName.of('EmbeddedFiles'), context.obj({ Names: context.obj(pairs) }));
    await expect(read(await document.save())).rejects.toThrow('more than 10000 files');
  });

  it.each([
    ['plain words', 'plain words', 'does not begin as one'],
    ['a beginning without an end', '%PDF-1.7\n', 'its end is missing'],
    ['nothing between beginning and end', '%PDF-1.7\n%%EOF', 'not a PDF that can be read'],
  ])('refuses %s', async (_, text, said) => {
    await expect(read(Buffer.from(text))).rejects.toThrow(said);
  });
});
