import { inlineImageEnd } from './inline-image.js';
import { classOf, isComment, latin1, REGULAR, skipObject, skipWhite } from './tokens.js';

/** The bytes of an operator as one number, to be compared without making a string of each. */
export function operatorCode(name: string): number {
  let code = 0;
  for (let index = name.length - 1; index >= 0; index--) code = code * 256 + name.charCodeAt(index);
  return code;
}

const BEGIN_IMAGE = operatorCode('BI');
const LITERALS: ReadonlySet<number> = new Set(['true', 'false', 'null'].map(operatorCode));
const [PLUS, MINUS, POINT, ZERO, NINE] = [0x2b, 0x2d, 0x2e, 0x30, 0x39];
/** Bytes of a word that are looked at: no operator has more than three. */
const LONGEST = 5;

/**
 * Reads a content stream operator by operator: `next()` moves to the following one, whose place and operands the fields
 * then tell. One reader is moved along, since a page has thousands of operators. Throws a ContentFault where a string,
 * an array, a dictionary or an inline image does not end.
 */
export class ContentReader {
  readonly bytes: Uint8Array;
  /** `operatorCode` of the operator; an inline image, from BI to EI, is the one operator `BI`. */
  operator = 0;
  /** Offset of the first operand, or of the operator where it has none. */
  from = 0;
  /** Offset behind the operator. */
  to = 0;
  /** How many operands there are: only as many of the offsets below belong to this operator. */
  operands = 0;
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** Moves to the next operator; false at the end of the stream. */
  next(): boolean {
    const { bytes } = this;
    this.operands = 0;
    for (let at = skipWhite(bytes, this.to); at < bytes.length; at = skipWhite(bytes, at)) {
      const first = bytes[at] ?? 0;
      if (classOf[first] === REGULAR && (first < PLUS || first > NINE) && this.#operator(at)) return true;
      const end = skipObject(bytes, at);
      if (!isComment(first)) {
        this.starts[this.operands] = at;
        this.ends[this.operands++] = end;
      }
      at = end;
    }
    this.to = bytes.length;
    return false;
  }

  /** Whether an operator begins here, and not a literal; if so, its place and code are taken. */
  #operator(begin: number): boolean {
    const { bytes } = this;
    let code = 0;
    let unit = 1;
    let at = begin;
    for (; at < bytes.length && classOf[bytes[at] ?? 0] === REGULAR; at++) {
      if (at - begin >= LONGEST) continue;
      code += (bytes[at] ?? 0) * unit;
      unit *= 256;
    }
    if (LITERALS.has(code)) return false;
    this.operator = code;
    this.from = this.operands > 0 ? (this.starts[0] ?? begin) : begin;
    this.to = code === BEGIN_IMAGE ? inlineImageEnd(bytes, at) : at;
    return true;
  }

  /** A name operand without its slash; empty where there is none. */
  name(index: number): string {
    const [start, end] = [this.starts[index] ?? 0, this.ends[index] ?? 0];
    return index < this.operands ? latin1(this.bytes, start + 1, end) : '';
  }

  /** A number operand; 0 where there is none. */
  number(index: number): number {
    if (index >= this.operands) return 0;
    const { bytes } = this;
    const end = this.ends[index] ?? 0;
    let at = this.starts[index] ?? 0;
    const negative = bytes[at] === MINUS;
    if (negative || bytes[at] === PLUS) at++;
    let value = 0;
    let scale = 0;
    for (; at < end; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === POINT) scale = 1;
      else if (byte >= ZERO && byte <= NINE) {
        value = value * 10 + (byte - ZERO);
        scale *= 10;
      } else return 0;
    }
    if (scale > 1) value /= scale;
    return negative ? -value : value;
  }
}
