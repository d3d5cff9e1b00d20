/** A stretch of a Markdown text: a plain paragraph, or something that needs the parser. */
export interface Stretch {
  readonly plain: boolean;
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** First line, from 1. */
  readonly line: number;
}

// A line that no block construct begins, without a sign that means something within a line.
const PLAIN_LINE = /^(?![#>+*=_`~:|\-\s]|\d{1,9}[.)](?:\s|$))[^\\`*_[\]<&|]*$/u;

// What may reach over an empty line: code fences, comments and other HTML without an end, definitions.
const REACHES_ON = /^[^\S\n]*(?:[-+*>]\s+|\d+[.)]\s+)*(?:```|~~~|<[!?]|<(?:script|pre|style|textarea)\b|\[[^\]\n]*\]:)/imu;

/**
 * Parts a Markdown text at its empty lines into plain paragraphs and what needs the parser; neighbours of the second
 * kind stay together. Where anything reaches over an empty line, the whole text is one stretch.
 */
export function splitPlain(text: string): Stretch[] {
  if (REACHES_ON.test(text)) return [{ plain: false, start: 0, end: text.length, line: 1 }];
  const found: { plain: boolean; start: number; end: number; line: number }[] = [];
  let open: (typeof found)[number] | undefined;
  let line = 1;
  for (let start = 0; start < text.length; line++) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline + 1;
    const content = text.slice(start, end).trimEnd();
    if (content === '') open = undefined;
    else if (open) {
      open.plain &&= PLAIN_LINE.test(content);
      open.end = end;
    } else {
      open = { plain: PLAIN_LINE.test(content), start, end, line };
      found.push(open);
    }
    start = end;
  }
  return joined(found);
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const kept: { plain: boolean; start: number; end: number; line: number }[] = [];
  for (const stretch of stretches) {
    const last = kept.at(-1);
    if (last && !last.plain && !stretch.plain) last.end = stretch.end;
    else kept.push({ ...stretch });
  }
  return kept;
}
