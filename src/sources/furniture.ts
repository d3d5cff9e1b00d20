import { Refusal, type Problem } from '../errors.js';

const OPEN = '<!-- furniture -->';
const CLOSE = '<!-- /furniture -->';

/**
 * The text with furniture, its fences and everything before `from` turned to blanks, every other character in its
 * place. Throws a Refusal where a fence is unclosed, nested or closes nothing.
 */
export function withoutFurniture(text: string, from: number, path: string): string {
  const problems: Problem[] = [];
  const parts: string[] = [blank(text.slice(0, from))];
  let open: number | undefined;
  let line = countLines(text.slice(0, from));
  for (const piece of text.slice(from).split(/(?<=\n)/)) {
    line++;
    const mark = piece.trim();
    if (mark === OPEN) {
      if (open !== undefined) problems.push(fence(path, line, `furniture is opened again; it is open since line ${open}`));
      open ??= line;
    }
    parts.push(open === undefined && mark !== CLOSE ? piece : blank(piece));
    if (mark !== CLOSE) continue;
    if (open === undefined) problems.push(fence(path, line, 'furniture is closed that was never opened'));
    open = undefined;
  }
  if (open !== undefined) problems.push(fence(path, open, 'furniture is opened and not closed'));
  if (problems.length > 0) throw new Refusal(problems);
  return parts.join('');
}

/** What stands between the fences of a source’s text; empty where nothing does. */
export function furnitureOf(text: string): string {
  const kept: string[] = [];
  let open = false;
  for (const line of text.split('\n')) {
    const mark = line.trim();
    if (mark === CLOSE) open = false;
    if (open) kept.push(line);
    if (mark === OPEN) open = true;
  }
  return kept.join('\n');
}

function fence(path: string, line: number, what: string): Problem {
  return {
    what,
    where: `${path}:${line}:1`,
    expected: `${OPEN} and ${CLOSE} in pairs, each alone on its line`,
    remedy: 'add or remove a fence',
  };
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

function countLines(text: string): number {
  return text.split('\n').length - 1;
}
