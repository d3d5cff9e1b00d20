/** A stretch of a Markdown text. */
export interface Stretch {
  /** A plain paragraph, a plain heading or item of a list in a line of its own, or something that needs the parser. */
  readonly kind: 'paragraph' | 'heading' | 'item' | 'markdown';
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** First line, from 1. */
  readonly line: number;
}

// A line that no block construct begins, without a sign that means something within a line: escapes, and & before a blank, do not.
const PLAIN_LINE =
  /^(?![#>+*=_`~:|\-\s]|\d{1,9}[.)](?:\s|$))[^\\`*_[\]<&|]*(?:(?:\\[!-/:-@[-`{-~]|&(?=[ \t]))[^\\`*_[\]<&|]*)*$/u;

// A heading whose words are as plain, and hold no mark that might close it.
const PLAIN_HEADING = /^#{1,6}[ \t]+[^\\`*_[\]<&|#\s][^\\`*_[\]<&|#]*$/u;

// The mark of an item of a list, and what makes its words plain.
const ITEM = /^(?:[-+*]|\d{1,9}[.)]) {1,4}(?=\S)/;

// The marks of items that may stand right below other text.
const BEGINS_ANYWHERE = /^(?:[-+*]|1[.)])/;

// What may reach over an empty line: code fences, comments and other HTML without an end, definitions.
const REACHES_ON = /^[^\S\n]*(?:[-+*>]\s+|\d+[.)]\s+)*(?:```|~~~|<[!?]|<(?:script|pre|style|textarea)\b|\[[^\]\n]*\]:)/imu;

// Markdown ends lines here too.
const BARE_RETURN = /\r(?!\n)/;

// To Markdown other white space makes no line empty.
const EMPTY_LINE = /^[ \t]*\r?\n?$/;

/**
 * Parts a Markdown text at its empty lines and headings into plain paragraphs, plain headings and what needs the parser;
 * neighbours of the third kind stay together. Where anything reaches over an empty line, the whole text is one stretch.
 */
export function splitPlain(text: string): Stretch[] {
  if (REACHES_ON.test(text) || BARE_RETURN.test(text))
    return [{ kind: 'markdown', start: 0, end: text.length, line: 1 }];
  const found: Open[] = [];
  let run: Open[] = [];
  let line = 1;
  for (let start = 0; start < text.length; line++) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline + 1;
    const written = text.slice(start, end);
    if (EMPTY_LINE.test(written)) {
      for (const stretch of run) found.push(stretch);
      run = [];
    } else addLine(run, { kind: kindOf(written.trimEnd()), start, end, line });
    start = end;
  }
  return joined([...found, ...run], text);
}

function kindOf(content: string): Stretch['kind'] {
  if (PLAIN_HEADING.test(content)) return 'heading';
  if (content !== '' && PLAIN_LINE.test(content)) return 'paragraph';
  const item = ITEM.exec(content);
  return item && PLAIN_LINE.test(content.slice(item[0].length)) ? 'item' : 'markdown';
}

/**
 * Adds a line to the stretches of lines that no empty line parts: headings part paragraphs, and items stand each in a line.
 * Where they meet otherwise, or with anything else, the parser alone can tell what belongs together.
 */
function addLine(run: Open[], next: Open): void {
  const last = run.at(-1);
  if (!last || partsFrom(last.kind, next.kind)) run.push(next);
  else if (last.kind === 'paragraph' && next.kind === 'paragraph') last.end = next.end;
  else {
    const [first = next] = run;
    run.splice(0, run.length, { ...first, kind: 'markdown', end: next.end });
  }
}

/** Whether a line of the second kind right below one of the first is a stretch of its own. */
function partsFrom(before: Stretch['kind'], kind: Stretch['kind']): boolean {
  if (before === 'markdown' || kind === 'markdown') return false;
  if (before === 'heading') return true;
  return before === 'item' ? kind === 'item' : kind === 'heading';
}

interface Open {
  kind: Stretch['kind'];
  start: number;
  end: number;
  line: number;
}

function joined(stretches: readonly Open[], text: string): Stretch[] {
  const kept: Open[] = [];
  for (const stretch of stretches) {
    const last = kept.at(-1);
    // Behind indented text the parser takes a number other than 1 for words, as if no empty line stood between.
    if (last?.kind === 'markdown' && stretch.kind === 'item' && !BEGINS_ANYWHERE.test(text.slice(stretch.start, stretch.start + 2)))
      stretch.kind = 'markdown';
    const indented = stretch.kind === 'markdown' && /[ \t]/.test(text[stretch.start] ?? '');
    // What is indented behind an item may be a part of it.
    if (last?.kind === 'item' && indented) last.kind = 'markdown';
    if (last?.kind === 'markdown' && stretch.kind === 'markdown') last.end = stretch.end;
    else kept.push({ ...stretch });
  }
  return kept;
}
