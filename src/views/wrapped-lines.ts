/** A text in one line, without what would move a terminal's cursor. */
export function plainLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}

/** A text in lines of `width` columns at most, the first and the following indented. Breaks at blanks, and within words that are too long. */
export function wrapped(text: string, width: number, first: number, following: number): string[] {
  const lines: string[] = [];
  let line = ' '.repeat(first);
  let isEmpty = true;
  const next = (): void => {
    lines.push(line);
    line = ' '.repeat(following);
    isEmpty = true;
  };
  // A space that does not break stays within its word.
  for (const word of plainLine(text).split(/ +/u)) {
    if (word === '') continue;
    if (!isEmpty && line.length + 1 + word.length > width) next();
    if (!isEmpty) line += ' ';
    let rest = word;
    while (line.length + rest.length > width) {
      const room = width - line.length;
      line += rest.slice(0, room);
      rest = rest.slice(room);
      next();
    }
    line += rest;
    isEmpty = false;
  }
  if (!isEmpty) lines.push(line);
  return lines;
}

/** As much of a text about a stretch of it as has room, whole words where it can, with dots where it is cut. */
export function aboutMatch(text: string, [start, end]: readonly [number, number], room: number): string {
  if (text.length <= room) return plainLine(text);
  const spare = Math.max(0, room - (end - start) - 2);
  const before = Math.min(start, Math.max(Math.floor(spare / 2), spare - (text.length - end)));
  let from = start - before;
  let to = Math.min(text.length, from + spare + (end - start));
  if (from > 0) from += blankIn(text.slice(from, start));
  if (to < text.length && to > end) to = end + Math.max(0, text.slice(end, to).search(/\s\S*$/u));
  const cut = text.slice(from, to).slice(0, room - 2);
  return plainLine(`${from > 0 ? '…' : ''}${cut}${from + cut.length < text.length ? '…' : ''}`);
}

/** Characters to behind the first blank; 0 where there is none. */
function blankIn(text: string): number {
  return text.search(/\s/u) + 1;
}
