import { deflateSync } from 'node:zlib';
import type { PDFDocument, PDFObject, PDFRef, PDFStream } from '@cantoo/pdf-lib';
import { Compression } from '../compression.js';
import type { PdfLib } from '../pdf-lib.js';
import { CrossReferences } from './cross-references.js';
import { ObjectWriter } from './object-writer.js';

/** Objects that are compressed together: more make the file smaller, and one of them slower to reach. */
const TOGETHER = 250;
/** Marks the file as one that holds more than letters (ISO 32000-1, 7.5.2). */
const HEADER = Buffer.from('%PDF-1.7\n%\x81\x81\x81\x81\n\n', 'latin1');

/**
 * A document's file: its objects numbered afresh, compressed together while the others are written. The library's
 * own writer goes over every object three times, and compresses them in JavaScript. Nothing in it may be encrypted.
 */
export async function writeDocument(
  document: PDFDocument,
  lib: PdfLib,
  compression = new Compression(),
): Promise<Buffer> {
  await document.flush();
  return new DocumentWriter(document, lib, compression).write();
}

/** Objects in one stream: the beginning of its dictionary, and what it holds. */
interface Pack {
  readonly head: string;
  readonly contents: Buffer;
}

type Indirect = readonly [PDFRef, PDFObject];

class DocumentWriter {
  readonly #document: PDFDocument;
  readonly #lib: PdfLib;
  readonly #compression: Compression;
  /** New numbers, by the references' own: a print has no later generations of an object. */
  readonly #numbers: number[] = [];
  readonly #writer: ObjectWriter;
  readonly #places = new CrossReferences();
  readonly #parts: Buffer[] = [];
  #size = 0;

  constructor(document: PDFDocument, lib: PdfLib, compression: Compression) {
    this.#compression = compression;
    this.#document = document;
    this.#lib = lib;
    this.#writer = new ObjectWriter(lib, (ref) => this.#numbers[ref.objectNumber] ?? 0);
  }

  async write(): Promise<Buffer> {
    const objects = this.#document.context
      .enumerateIndirectObjects()
      .filter(([, object]) => !this.#isContainer(object));
    for (const [index, [ref]] of objects.entries()) this.#numbers[ref.objectNumber] = index + 1;
    const [alone, together] = [[] as Indirect[], [] as Indirect[]];
    for (const object of objects) (this.#standsAlone(object[1]) ? alone : together).push(object);
    const packing = this.#pack(together, objects.length + 1);
    this.#put(HEADER);
    for (const [ref, object] of alone) this.#writeAlone(ref, object);
    let number = objects.length + 1;
    for (const { head, contents } of await packing) {
      this.#places.at(number, this.#size);
      this.#writeStream(number++, `${head}/Length ${contents.length}>>`, contents);
    }
    this.#writeTable(number);
    return Buffer.concat(this.#parts, this.#size);
  }

  /** Objects that other objects were packed in, and tables of objects, are made anew. */
  #isContainer(object: PDFObject): boolean {
    const { PDFName, PDFRawStream } = this.#lib;
    const type = object instanceof PDFRawStream ? object.dict.get(PDFName.of('Type')) : undefined;
    return type === PDFName.of('ObjStm') || type === PDFName.of('XRef');
  }

  /** Streams cannot be packed; the catalogue is left where simple readers look for it. */
  #standsAlone(object: PDFObject): boolean {
    return object instanceof this.#lib.PDFStream || object instanceof this.#lib.PDFCatalog;
  }

  /** Packs objects, which other threads compress while the next are written. */
  async #pack(objects: readonly Indirect[], first: number): Promise<readonly Pack[]> {
    const packs: Promise<Pack>[] = [];
    for (let begin = 0; begin < objects.length; begin += TOGETHER) {
      packs.push(this.#packOf(objects.slice(begin, begin + TOGETHER), first + packs.length));
    }
    return Promise.all(packs);
  }

  async #packOf(members: readonly Indirect[], number: number): Promise<Pack> {
    const writer = this.#writer;
    const offsets = members.map(([ref, object], place) => {
      const member = this.#numbers[ref.objectNumber] ?? 0;
      this.#places.within(member, number, place);
      const offset = writer.size;
      writer.object(object);
      writer.line();
      return `${member} ${offset}`;
    });
    const head = Buffer.from(`${offsets.join(' ')}\n`);
    const bytes = Buffer.concat([head, writer.take()]);
    const says = `<</Type/ObjStm/N ${members.length}/First ${head.length}/Filter/FlateDecode`;
    return { head: says, contents: await this.#compression.compress(bytes) };
  }

  #writeAlone(ref: PDFRef, object: PDFObject): void {
    const { PDFStream } = this.#lib;
    const number = this.#numbers[ref.objectNumber] ?? 0;
    this.#places.at(number, this.#size);
    const writer = this.#writer;
    if (object instanceof PDFStream)
      return this.#writeStream(number, this.#headOf(object), object.getContents());
    writer.text(`${number} 0 obj\n`);
    writer.object(object);
    writer.text('\nendobj\n');
    this.#put(writer.take());
    return undefined;
  }

  #headOf(stream: PDFStream): string {
    stream.updateDict();
    this.#writer.dict(stream.dict);
    return this.#writer.take().toString('latin1');
  }

  #writeStream(number: number, head: string, contents: Uint8Array): void {
    this.#put(Buffer.from(`${number} 0 obj\n${head}\nstream\n`, 'latin1'));
    this.#put(Buffer.from(contents.buffer, contents.byteOffset, contents.byteLength));
    this.#put(Buffer.from('\nendstream\nendobj\n'));
  }

  /** The table of all objects, with the trailer in it (ISO 32000-1, 7.5.8). */
  #writeTable(number: number): void {
    const { context } = this.#document;
    const { Root, Info, ID } = context.trailerInfo;
    const at = this.#size;
    this.#places.at(number, at);
    const contents = deflateSync(this.#places.bytes());
    const trailer = context.obj({
      Type: 'XRef',
      Size: number + 1,
      W: [...this.#places.widths],
      Root,
      Info,
      ID,
      Filter: 'FlateDecode',
      Length: contents.length,
    });
    this.#writer.dict(trailer);
    this.#writeStream(number, this.#writer.take().toString('latin1'), contents);
    this.#put(Buffer.from(`startxref\n${at}\n%%EOF\n`));
  }

  #put(bytes: Buffer): void {
    this.#parts.push(bytes);
    this.#size += bytes.length;
  }
}
