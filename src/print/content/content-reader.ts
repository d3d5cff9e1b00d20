import { inlineImageEnd } from './inline-image.js';
import { classOf, isComment, latin1, numberBetween, REGULAR, skipObject, WHITE } from './tokens.js';

/** The bytes of an operator as one number, to be compared without making a string of each. */
export function operatorCode(name: string): number {
  let code = 0;
  for (let index = name.length - 1; index >= 0; index--) code = code * 256 + name.charCodeAt(index);
  return code;
}

const BEGIN_IMAGE = operatorCode('BI');
const LITERALS: ReadonlySet<number> = new Set(['true', 'false', 'null'].map(operatorCode));
const [PLUS, NINE] = [0x2b, 0x39];
/** Bytes of a word that are looked at: no operator has more than three. */
const LONGEST = 5;
/** The code of no operator is greater, but those of the literals are. */
const MOST = 0xffffff;

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
    const { bytes, starts, ends } = this;
    const { length } = bytes;
    let operands = 0;
    for (let at = this.to; at < length;) {
      const first = bytes[at] ?? 0;
      const begin = at;
      switch (classOf[first]) {
        case WHITE:
          at++;
          continue;
        case REGULAR:
          if ((first < PLUS || first > NINE) && this.#operator(at, operands)) return true;
          do at++;
          while (at < length && classOf[bytes[at] ?? 0] === REGULAR);
          break;
        default:
          at = skipObject(bytes, at);
          if (isComment(first)) continue;
      }
      starts[operands] = begin;
      ends[operands++] = at;
    }
    this.operands = operands;
    this.to = length;
    return false;
  }

  /** Whether an operator begins here, and not a literal; if so, its place and code are taken. */
  #operator(begin: number, operands: number): boolean {
    const { bytes } = this;
    let code = bytes[begin] ?? 0;
    let at = begin + 1;
    for (let unit = 256; at < bytes.length; at++, unit *= 256) {
      const byte = bytes[at] ?? 0;
      if (classOf[byte] !== REGULAR) break;
      if (at - begin < LONGEST) code += byte * unit;
    }
    if (code > MOST && LITERALS.has(code)) return false;
    this.operands = operands;
    this.operator = code;
    this.from = operands > 0 ? (this.starts[0] ?? begin) : begin;
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
    return numberBetween(this.bytes, this.starts[index] ?? 0, this.ends[index] ?? 0) || 0;
  }
}
