import { Document, FootnoteReferenceRun, Packer, Paragraph, TextRun } from 'docx';
import { zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { convertDocx } from '../../../src/conversions/docx/convert-docx.js';
import { Refusal } from '../../../src/errors.js';
import { withoutFurniture } from '../../../src/sources/furniture.js';
import { readMarkdown } from '../../../src/sources/read-markdown.js';
import { report, REPORT_TEXT, withParts } from './word-files.js';

const convert = (bytes: Uint8Array) => convertDocx({ path: 'a.docx', bytes });
const texts = (markdown: string) =>
  readMarkdown(withoutFurniture(markdown, 0, 'a.md'), markdown, 'a.md').blocks.map((block) => block.text);
const message = async (bytes: Uint8Array): Promise<string> => {
  try {
    await convert(bytes);
    return 'converted';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.problems.map(({ what, remedy }) => `${what}: ${remedy}`).join('\n');
  }
};

describe('convertDocx', () => {
  let bytes = new Uint8Array();
  beforeAll(async () => {
    bytes = Uint8Array.from(await report());
  });

  it('keeps the words of a report in order', async () => {
    expect(texts((await convert(bytes)).markdown)).toEqual(REPORT_TEXT);
  });

  it('keeps headings, lists, a table and notes as such', async () => {
    const { markdown } = await convert(bytes);
    expect(markdown).toContain('# Report of the Board\n\n# The quay\n');
    expect(markdown).toContain('- Boats below nine metres\n  - with a \\*keel\\*\n- Lorries\n');
    expect(markdown).toContain('1. First, measure.\n2. Then, build.\n');
    expect(markdown).toContain(
      '## Figures\n\n| Lake | Tonnes |\n| - | - |\n| North | 400 |\n| South \\| west | 210 |\n',
    );
    expect(markdown).toContain('the quay[^1] is closed.');
    expect(markdown).toContain('[^1]: A note on the quay.');
  });

  it('keeps a note that holds page numbers only', async () => {
    const file = new Document({
      footnotes: { 1: { children: [new Paragraph('12, 15–17.')] } },
      sections: [
        { children: [new Paragraph({ children: [new TextRun('As said'), new FootnoteReferenceRun(1)] })] },
      ],
    });
    const { markdown } = await convert(Uint8Array.from(await Packer.toBuffer(file)));
    expect(markdown.trim()).toBe('As said[^1]\n\n[^1]: 12, 15–17.');
  });

  it('tells of changes, comments, heads and feet, and keeps these as furniture', async () => {
    const { markdown, leftOut } = await convert(bytes);
    expect(leftOut).toEqual([
      'head or foot of the pages: “Draft of the board”',
      'head or foot of the pages: “Kept by the clerk”',
      '1 tracked deletion taken out: “in April never”, 3 words',
      '1 tracked insertion kept: “in June and July”, 4 words',
      '1 comment left out: “Is this right?”, 3 words',
    ]);
    expect(markdown).toContain(
      '<!-- furniture -->\n\nDraft of the board\n\nKept by the clerk\n\n<!-- /furniture -->\n',
    );
    expect(markdown).not.toMatch(/April|Is this right/);
  });

  it('tells what the file says of itself', async () => {
    const { found, format, encoding } = await convert(bytes);
    expect({ format, encoding }).toEqual({ format: 'docx', encoding: null });
    expect(found).toMatchObject({
      title: { value: 'Report of the Board', from: 'document property title' },
      authors: { value: ['Anna Lind', 'Jo Marsh'], from: 'document property creator' },
      published: { from: 'document property created' },
      language: { value: 'en-GB' },
    });
  });

  it('keeps the words of a text box, in either form', async () => {
    const box = (inner: string): string =>
      `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing><x:txbx xmlns:x="x"><w:txbxContent><w:p><w:r><w:t>Boxed words</w:t></w:r></w:p></w:txbxContent></x:txbx></w:drawing></mc:Choice>${inner}</mc:AlternateContent></w:r></w:p>`;
    const older =
      '<mc:Fallback><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent><w:p><w:r><w:t>Boxed words</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>';
    for (const inner of ['', '<mc:Fallback/>', older]) {
      const file = withParts(bytes, {
        'word/document.xml': (xml) => xml.replace('<w:body>', `<w:body>${box(inner)}`),
      });
      expect(texts((await convert(file)).markdown).filter((text) => text === 'Boxed words')).toHaveLength(1);
    }
  });

  it('takes text that was moved where it stands now', async () => {
    const move =
      '<w:p><w:moveFrom w:id="8" w:author="a"><w:r><w:t>Moved words</w:t></w:r></w:moveFrom></w:p><w:p><w:moveTo w:id="9" w:author="a"><w:r><w:t>Moved words</w:t></w:r></w:moveTo></w:p>';
    const file = withParts(bytes, {
      'word/document.xml': (xml) => xml.replace('<w:body>', `<w:body>${move}`),
    });
    expect(texts((await convert(file)).markdown)[0]).toBe('Moved words');
    expect(texts((await convert(file)).markdown)[1]).not.toBe('Moved words');
  });

  it('never reads pictures, macros or what lies outside of the file', async () => {
    const rels = (xml: string): string =>
      xml.replace(
        '</Relationships>',
        '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="http://bad.invalid/t.dotm" TargetMode="External"/><Relationship Id="rId98" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/hostname" TargetMode="External"/></Relationships>',
      );
    const picture =
      '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="rId98"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
    const file = withParts(bytes, {
      'word/_rels/document.xml.rels': rels,
      'word/vbaProject.bin': 'Sub AutoOpen()',
      'word/document.xml': (xml) => xml.replace('<w:body>', `<w:body>${picture}`),
    });
    const { markdown, leftOut } = await convert(file);
    expect(texts(markdown)).toEqual(REPORT_TEXT);
    expect(leftOut).toContain('1 picture, without their alternative texts');
  });

  it('refuses what unpacks to more than any document', async () => {
    const zeros = zipSync({ 'word/document.xml': new Uint8Array(50_000_000) });
    expect(await message(zeros)).toMatch(/unpacks to \d+ times its size/);
  });

  it('refuses a file that says less of its size than is so', async () => {
    const file = zipSync({ 'word/document.xml': new Uint8Array(50_000_000) });
    const view = new DataView(file.buffer, file.byteOffset);
    for (let at = 0; at < file.length - 4; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1_000, true);
    }
    expect(await message(file)).toContain('not of the size it says');
  });

  it.each([
    [
      'a name that leads out of it',
      (file: Uint8Array) => withParts(file, { '../../etc/x': 'x' }),
      'leads out of the file',
    ],
    [
      'a document type',
      (file: Uint8Array) =>
        withParts(file, {
          'word/document.xml': (xml) => xml.replace('?>', '?><!DOCTYPE x SYSTEM "http://bad.invalid/x.dtd">'),
        }),
      'declares entities',
    ],
    ['no document', (file: Uint8Array) => zipSync({ 'x.txt': file }), 'no Word document'],
    ['half of itself', (file: Uint8Array) => file.subarray(0, file.length / 2), 'damaged'],
    [
      'XML that is none',
      (file: Uint8Array) => withParts(file, { 'word/document.xml': '<w:document><w:body>' }),
      '',
    ],
    [
      'paragraphs nested without end',
      (file: Uint8Array) =>
        withParts(file, {
          'word/document.xml': (xml) => xml.replace('<w:body>', `<w:body>${'<w:ins>'.repeat(100_000)}`),
        }),
      '',
    ],
  ])('refuses a file with %s', async (_, make, what) => {
    const told = await message(make(bytes));
    expect(told).not.toBe('converted');
    expect(told).toContain(what);
  });

  it('refuses older and locked files, and says what to do', async () => {
    const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.alloc(600)]);
    expect(await message(compound)).toContain('save it as .docx');
    const locked = Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await message(locked)).toContain('protected by a password');
  });
});
