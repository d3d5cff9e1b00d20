import { decodeString } from 'micromark-util-decode-string';
import type { Range } from '../model/range.js';
import type { PrintedText } from './printed-text.js';

const REFERENCE = /^&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]{1,31});/i;
const ESCAPE = /^\\[!-/:-@[-`{-~]/;

/**
 * Puts `value`, a stretch of text that Markdown made of `text` between `start` and `end`, with the place of each
 * character: the marks at the head of continued lines are stepped over, and, unless the text is `literal` (code),
 * escapes and character references.
 */
export function putPrinted(
  printed: PrintedText,
  value: string,
  text: string,
  [start, end]: Range,
  literal: boolean,
): void {
  // A code span begins behind its fence.
  let at = start + (literal ? (/^`+/.exec(text.slice(start, end))?.[0].length ?? 0) : 0);
  for (let index = 0; index < value.length; ) {
    const step = nextStep(value, index, text, [at, end], literal);
    const character = String.fromCodePoint(value.codePointAt(index) ?? 0);
    if (step === undefined) {
      // Nothing in the file stands for this character: Markdown made it of what precedes.
      printed.put(character, Math.min(at, end - 1));
      index += character.length;
      continue;
    }
    for (const part of value.slice(index, index + step.length)) printed.put(part, step.from);
    index += step.length;
    at = step.to;
  }
}

interface Step {
  /** Offset of the characters in the file. */
  readonly from: number;
  /** Offset behind what stands for them. */
  readonly to: number;
  /** UTF-16 units of the value they make. */
  readonly length: number;
}

function nextStep(value: string, index: number, text: string, [from, end]: Range, literal: boolean): Step | undefined {
  const wanted = String.fromCodePoint(value.codePointAt(index) ?? 0);
  for (let at = from; at < end; at++) {
    const step = (literal ? undefined : markupAt(value, index, text, at, wanted)) ?? plainAt(text, at, wanted);
    if (step) return step;
    // Blanks and the marks of quotations stand at the head of continued lines; a wanted blank is not looked for there.
    if (!/[\s>]/.test(text[at] ?? '') || /[ \t]/.test(wanted)) return undefined;
  }
  return undefined;
}

/** A character reference or an escape that stands for what is wanted. */
function markupAt(value: string, index: number, text: string, at: number, wanted: string): Step | undefined {
  if (text[at] === '&') {
    const reference = REFERENCE.exec(text.slice(at, at + 40))?.[0];
    const decoded = reference && decodeString(reference);
    if (reference && decoded && decoded !== reference && value.startsWith(decoded, index)) {
      return { from: at, to: at + reference.length, length: decoded.length };
    }
  }
  const escaped = ESCAPE.test(text.slice(at, at + 2)) && text[at + 1] === wanted;
  return escaped ? { from: at + 1, to: at + 2, length: 1 } : undefined;
}

function plainAt(text: string, at: number, wanted: string): Step | undefined {
  if (text.startsWith(wanted, at)) return { from: at, to: at + wanted.length, length: wanted.length };
  const bothSpace = /[ \t\r\n]/.test(wanted) && /\s/.test(text[at] ?? '');
  return bothSpace ? { from: at, to: at + 1, length: 1 } : undefined;
}
