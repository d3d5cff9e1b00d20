import type { PDFContext, PDFName, PDFNumber, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { classOf, numberBetween, REGULAR, WHITE } from '../content/tokens.js';
import type { PdfLib } from '../pdf-lib.js';

/** Where bytes are not the plain syntax that printers write; the library's own reader may still make sense of them. */
export class UnusualSyntax extends Error {}

const [ZERO, NINE, PLUS, MINUS, POINT] = [0x30, 0x39, 0x2b, 0x2d, 0x2e];
const [OPEN, CLOSE, SLASH, LESS, MORE] = [0x28, 0x29, 0x2f, 0x3c, 0x3e];
const [BRACKET, BACKSLASH, UNBRACKET, LETTER_R, CR, LF] = [0x5b, 0x5c, 0x5d, 0x52, 0x0d, 0x0a];
/** Whole numbers below this are made once each: a file repeats them by the ten thousand. */
const FEW = 1 << 16;
/** Whole numbers below this are held without loss, as is what is written with fewer digits. */
const EXACT = 1e15;
const EXACT_DIGITS = 15;

interface KnownName {
  readonly from: number;
  readonly to: number;
  readonly name: PDFName;
}

/** Reads the objects of a file into the library's own. Throws an UnusualSyntax at whatever it does not know. */
export class ObjectReader {
  readonly #bytes: Buffer;
  readonly #context: PDFContext;
  readonly #lib: PdfLib;
  readonly #type: PDFName;
  readonly #length: PDFName;
  /** Names by a sum of their bytes. */
  readonly #names = new Map<number, KnownName>();
  readonly #numbers: PDFNumber[] = [];
  /** Numbers with a sign or a fraction, made once each: the library writes out every one that it makes. */
  readonly #fractions = new Map<number, PDFNumber>();
  readonly #refs: PDFRef[] = [];
  #at = 0;

  constructor(bytes: Uint8Array, context: PDFContext, lib: PdfLib) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#context = context;
    this.#lib = lib;
    this.#type = lib.PDFName.of('Type');
    this.#length = lib.PDFName.of('Length');
  }

  /** Reads `12 0 obj … endobj` at an offset, and puts the object into its place. Only that number may stand there. */
  indirect(at: number, number: number): void {
    this.#at = at;
    if (this.#whole() !== number || this.#whole() !== 0) throw this.#unusual();
    this.#word('obj');
    const value = this.value();
    const stands = this.#white();
    const object = this.#bytes[stands] === 0x73 ? this.#stream(value) : value;
    this.#white();
    this.#word('endobj');
    this.#context.assign(this.#ref(number), object);
  }

  /** Reads the whole number at an offset. */
  whole(at: number): number {
    this.#at = at;
    return this.#whole();
  }

  /** Reads the object at an offset, which is none in its own right. */
  direct(at: number): PDFObject {
    this.#at = at;
    return this.value();
  }

  value(): PDFObject {
    const byte = this.#bytes[this.#white()] ?? 0;
    if (byte === SLASH) return this.#name();
    if (byte >= ZERO && byte <= NINE) return this.#numberOrRef();
    if (byte === LESS) return this.#bytes[this.#at + 1] === LESS ? this.#dict() : this.#hexString();
    if (byte === BRACKET) return this.#array();
    if (byte === OPEN) return this.#string();
    if (byte === MINUS || byte === POINT || byte === PLUS) return this.#number();
    return this.#literal();
  }

  #unusual(): UnusualSyntax {
    return new UnusualSyntax(`no plain syntax at byte ${this.#at}`);
  }

  /** Offset of the next byte that is no white space; comments are not read. */
  #white(): number {
    const bytes = this.#bytes;
    let at = this.#at;
    while (at < bytes.length && classOf[bytes[at] ?? 0] === WHITE) at++;
    this.#at = at;
    return at;
  }

  #word(word: string): void {
    this.#white();
    for (let index = 0; index < word.length; index++) {
      if (this.#bytes[this.#at + index] !== word.charCodeAt(index)) throw this.#unusual();
    }
    this.#at += word.length;
  }

  /** A whole number without sign. */
  #whole(): number {
    const bytes = this.#bytes;
    const begin = this.#white();
    let value = 0;
    let at = begin;
    for (let byte = bytes[at] ?? 0; byte >= ZERO && byte <= NINE; byte = bytes[++at] ?? 0)
      value = value * 10 + byte - ZERO;
    if (at === begin || value > EXACT) throw this.#unusual();
    this.#at = at;
    return value;
  }

  #literal(): PDFObject {
    const { PDFBool, PDFNull } = this.#lib;
    const bytes = this.#bytes;
    const begin = this.#at;
    let end = begin;
    while (end < bytes.length && classOf[bytes[end] ?? 0] === REGULAR) end++;
    const word = bytes.toString('latin1', begin, Math.min(end, begin + 8));
    this.#at = end;
    if (word === 'true') return PDFBool.True;
    if (word === 'false') return PDFBool.False;
    if (word === 'null') return PDFNull;
    this.#at = begin;
    throw this.#unusual();
  }

  #name(): PDFName {
    const bytes = this.#bytes;
    const from = this.#at + 1;
    let sum = 0;
    let to = from;
    for (; to < bytes.length; to++) {
      const byte = bytes[to] ?? 0;
      if (classOf[byte] !== REGULAR) break;
      sum = (sum * 31 + byte) | 0;
    }
    this.#at = to;
    const known = this.#names.get(sum);
    if (known && this.#same(known, from, to)) return known.name;
    const text = bytes.toString('latin1', from, to);
    const name = this.#lib.PDFName.of(
      text.replace(/#([\da-f]{2})/gi, (_escape, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      ),
    );
    if (!known) this.#names.set(sum, { from, to, name });
    return name;
  }

  #same(known: KnownName, from: number, to: number): boolean {
    const bytes = this.#bytes;
    const length = to - from;
    if (known.to - known.from !== length) return false;
    for (let index = 0; index < length; index++)
      if (bytes[known.from + index] !== bytes[from + index]) return false;
    return true;
  }

  #numberOrRef(): PDFObject {
    const bytes = this.#bytes;
    let value = 0;
    let at = this.#at;
    let byte = bytes[at] ?? 0;
    for (; byte >= ZERO && byte <= NINE; byte = bytes[++at] ?? 0) value = value * 10 + byte - ZERO;
    if (classOf[byte] === REGULAR || value >= EXACT) return this.#number();
    this.#at = at;
    // The generation is always 0 in a file that has just been made.
    if (byte === 0x20 && bytes[at + 1] === ZERO && bytes[at + 2] === 0x20 && bytes[at + 3] === LETTER_R) {
      this.#at = at + 4;
      return this.#ref(value);
    }
    if (this.#refFollows(at)) throw this.#unusual();
    return this.#small(value);
  }

  /** Whether a reference stands here that is spaced or counted in another way. */
  #refFollows(at: number): boolean {
    const bytes = this.#bytes;
    let end = at;
    while (classOf[bytes[end] ?? 0] === WHITE) end++;
    const digits = end;
    while ((bytes[end] ?? 0) >= ZERO && (bytes[end] ?? 0) <= NINE) end++;
    if (end === digits) return false;
    while (classOf[bytes[end] ?? 0] === WHITE) end++;
    return bytes[end] === LETTER_R;
  }

  #small(value: number): PDFNumber {
    if (value >= FEW) return this.#lib.PDFNumber.of(value);
    return (this.#numbers[value] ??= this.#lib.PDFNumber.of(value));
  }

  /** A number with a sign or a fraction. */
  #number(): PDFNumber {
    const bytes = this.#bytes;
    const begin = this.#at;
    let end = begin;
    while (classOf[bytes[end] ?? 0] === REGULAR) end++;
    const value = numberBetween(bytes, begin, end);
    if (Number.isNaN(value)) throw this.#unusual();
    this.#at = end;
    if (end - begin > EXACT_DIGITS)
      return this.#lib.PDFNumber.of(Number(bytes.toString('latin1', begin, end)));
    let known = this.#fractions.get(value);
    if (!known) this.#fractions.set(value, (known = this.#lib.PDFNumber.of(value)));
    return known;
  }

  #ref(number: number): PDFRef {
    return (this.#refs[number] ??= this.#lib.PDFRef.of(number));
  }

  #array(): PDFObject {
    const list = this.#lib.PDFArray.withContext(this.#context);
    this.#at++;
    while (this.#bytes[this.#white()] !== UNBRACKET) list.push(this.value());
    this.#at++;
    return list;
  }

  #dict(): PDFObject {
    const { PDFCatalog, PDFDict, PDFPageLeaf, PDFPageTree } = this.#lib;
    const bytes = this.#bytes;
    const map = new Map<PDFName, PDFObject>();
    this.#at += 2;
    while (bytes[this.#white()] === SLASH) map.set(this.#name(), this.value());
    if (bytes[this.#at] !== MORE || bytes[this.#at + 1] !== MORE) throw this.#unusual();
    this.#at += 2;
    switch (map.get(this.#type)?.toString()) {
      case '/Catalog':
        return PDFCatalog.fromMapWithContext(map, this.#context);
      case '/Pages':
        return PDFPageTree.fromMapWithContext(map, this.#context);
      case '/Page':
        return PDFPageLeaf.fromMapWithContext(map, this.#context);
      default:
        return PDFDict.fromMapWithContext(map, this.#context);
    }
  }

  #stream(dict: PDFObject): PDFObject {
    const { PDFDict, PDFNumber, PDFRawStream } = this.#lib;
    this.#word('stream');
    const bytes = this.#bytes;
    if (bytes[this.#at] === CR) this.#at++;
    if (bytes[this.#at] !== LF || !(dict instanceof PDFDict)) throw this.#unusual();
    const begin = this.#at + 1;
    const length = dict.get(this.#length);
    if (!(length instanceof PDFNumber)) throw this.#unusual();
    this.#at = begin + length.asNumber();
    const contents = new Uint8Array(bytes.buffer, bytes.byteOffset + begin, length.asNumber());
    this.#word('endstream');
    return PDFRawStream.of(dict, contents);
  }

  #hexString(): PDFObject {
    const end = this.#bytes.indexOf(MORE, this.#at);
    if (end < 0) throw this.#unusual();
    const text = this.#bytes.toString('latin1', this.#at + 1, end);
    this.#at = end + 1;
    return this.#lib.PDFHexString.of(text);
  }

  /** A string as it is written, escapes and all: the library undoes them where it is read. */
  #string(): PDFObject {
    const bytes = this.#bytes;
    let depth = 0;
    for (let at = this.#at; at < bytes.length; at++) {
      const byte = bytes[at];
      if (byte === BACKSLASH) at++;
      else if (byte === OPEN) depth++;
      else if (byte === CLOSE && --depth === 0) {
        const text = bytes.toString('latin1', this.#at + 1, at);
        this.#at = at + 1;
        return this.#lib.PDFString.of(text);
      }
    }
    throw this.#unusual();
  }
}
