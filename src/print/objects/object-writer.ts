import type { PDFArray, PDFDict, PDFName, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import type { PdfLib } from '../pdf-lib.js';

/** What is written for each reference: the object's number in the new file, 0 for an object that is not there. */
export type NewNumbers = (ref: PDFRef) => number;

const [ZERO, SPACE, OPEN, CLOSE, LESS, MORE] = [0x30, 0x20, 0x28, 0x29, 0x3c, 0x3e];
const [BRACKET, UNBRACKET, LETTER_R, LF] = [0x5b, 0x5d, 0x52, 0x0a];
/** Bytes there is always room for: the longest number and what stands round it. */
const ROOM = 64;

/** Writes objects one behind the other, with no white space that is not needed. */
export class ObjectWriter {
  readonly #lib: PdfLib;
  readonly #numbers: NewNumbers;
  #buffer = Buffer.allocUnsafe(1 << 16);
  /** Whether the byte before is one that a number or a word would run into. */
  #open = false;
  size = 0;

  constructor(lib: PdfLib, numbers: NewNumbers) {
    this.#lib = lib;
    this.#numbers = numbers;
  }

  /** What was written since the last time, as bytes of their own. */
  take(): Buffer {
    const taken = Buffer.from(this.#buffer.subarray(0, this.size));
    this.size = 0;
    this.#open = false;
    return taken;
  }

  text(text: string): void {
    this.#need(text.length);
    this.size += this.#buffer.write(text, this.size, 'latin1');
    this.#open = false;
  }

  /** Ends the line. */
  line(): void {
    this.#byte(LF);
    this.#open = false;
  }

  object(object: PDFObject): void {
    const { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef } = this.#lib;
    if (object instanceof PDFRef) this.#ref(object);
    else if (object instanceof PDFName) this.#name(object);
    else if (object instanceof PDFNumber) this.#number(object.asNumber(), object);
    else if (object instanceof PDFDict) this.dict(object);
    else if (object instanceof PDFArray) this.#array(object);
    else if (object instanceof PDFHexString) this.#between(LESS, object.asString(), MORE);
    else this.#other(object);
  }

  dict(dict: PDFDict): void {
    this.#byte(LESS);
    this.#byte(LESS);
    this.#open = false;
    for (const [key, value] of dict.entries()) {
      this.#name(key);
      this.object(value);
    }
    this.#byte(MORE);
    this.#byte(MORE);
    this.#open = false;
  }

  #array(array: PDFArray): void {
    this.#byte(BRACKET);
    this.#open = false;
    for (let index = 0; index < array.size(); index++) this.object(array.get(index));
    this.#byte(UNBRACKET);
    this.#open = false;
  }

  #ref(ref: PDFRef): void {
    const number = this.#numbers(ref);
    if (number === 0) return this.#word('null');
    this.#digits(number);
    this.#byte(SPACE);
    this.#byte(ZERO);
    this.#byte(SPACE);
    this.#byte(LETTER_R);
    this.#open = true;
    return undefined;
  }

  #word(word: string): void {
    this.#part();
    this.text(word);
    this.#open = true;
  }

  #name(name: PDFName): void {
    const text = name.asString();
    this.#need(text.length);
    const buffer = this.#buffer;
    let at = this.size;
    for (let index = 0; index < text.length; index++) buffer[at++] = text.charCodeAt(index);
    this.size = at;
    this.#open = true;
  }

  #number(value: number, object: PDFObject): void {
    if (Number.isInteger(value) && value >= 0 && value < 1e9) this.#digits(value);
    else {
      this.#part();
      // As short as PDF allows: no zero stands before the point.
      this.text(object.toString().replace(/^(-?)0\./, '$1.'));
    }
    this.#open = true;
  }

  #digits(value: number): void {
    this.#part();
    let digits = 1;
    for (let rest = value; rest >= 10; rest = Math.floor(rest / 10)) digits++;
    const end = this.size + digits;
    let rest = value;
    for (let at = end - 1; at >= this.size; at--) {
      const next = Math.floor(rest / 10);
      this.#buffer[at] = ZERO + rest - next * 10;
      rest = next;
    }
    this.size = end;
  }

  #between(first: number, text: string, last: number): void {
    this.#byte(first);
    this.text(text);
    this.#byte(last);
    this.#open = false;
  }

  /** What there are few of: strings, true and false; all else is null, or nothing that can be read. */
  #other(object: PDFObject): void {
    if (object instanceof this.#lib.PDFString) this.#between(OPEN, object.asString(), CLOSE);
    else this.#word(object instanceof this.#lib.PDFBool ? object.toString() : 'null');
  }

  /** Parts a number or word from the one before it. */
  #part(): void {
    this.#need(ROOM);
    if (this.#open) this.#buffer[this.size++] = SPACE;
  }

  #byte(byte: number): void {
    if (this.size + ROOM > this.#buffer.length) this.#need(ROOM);
    this.#buffer[this.size++] = byte;
  }

  #need(bytes: number): void {
    if (this.size + bytes <= this.#buffer.length) return;
    const more = Buffer.allocUnsafe(Math.max(this.#buffer.length * 2, this.size + bytes + ROOM));
    this.#buffer.copy(more, 0, 0, this.size);
    this.#buffer = more;
  }
}
