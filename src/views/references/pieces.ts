/** A stretch of a reference in one style. */
export interface Piece {
  readonly text: string;
  readonly italic: boolean;
  /** Address it leads to; empty where it is no link. */
  readonly href: string;
}

/** What parts two elements of a reference: a comma in notes, a full stop in bibliographies, at times nothing. */
export type Mark = ',' | '.' | '';

/** An element of a reference, told which mark follows it: some take the mark inside their quotation marks. */
export type Element = (mark: Mark) => readonly Piece[];

/** Words as they are; none where there are none. */
export function plain(text: string): Element[] {
  return text === '' ? [] : [(mark) => [piece(text + after(text, mark))]];
}

/** A letter of a script that has no italics. */
const UPRIGHT = /(?=\p{L})[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}]/u;

/** The title of a work that stands alone; upright in a script that has no italics. */
export function italic(text: string): Element {
  return (mark) => styled({ text, italic: !UPRIGHT.test(text), href: '' }, mark);
}

/** An address of the web. */
export function link(href: string): Element[] {
  return href === '' ? [] : [(mark) => styled({ text: href, italic: false, href }, mark)];
}

function styled(one: Piece, mark: Mark): readonly Piece[] {
  const stop = after(one.text, mark);
  return stop === '' ? [one] : [one, piece(stop)];
}

/** The mark that is still wanted behind a text: no full stop where a sentence has ended. */
export function after(text: string, mark: Mark): Mark {
  return mark === '.' && /[.?!…]$/u.test(text) ? '' : mark;
}

/** Elements as one, with `between` after each but the last. */
export function sequence(elements: readonly Element[], between: Mark): Element[] {
  const [last, ...before] = elements.toReversed();
  if (!last) return [];
  const earlier = before.toReversed();
  return [(mark) => [...earlier.flatMap((element) => [...element(between), piece(' ')]), ...last(mark)]];
}

/** Two elements with a space and no mark between; either may be missing. */
export function runOn(first: readonly Element[], second: readonly Element[]): Element[] {
  return sequence([...first, ...second], '');
}

/** An element with more words behind it, which begin with their own space or comma. */
export function followedBy(first: readonly Element[], words: string): Element[] {
  if (words === '' || first.length === 0) return [...first, ...plain(words.replace(/^[\s,]+/u, ''))];
  return first.map((element) => (mark) => [...element(''), piece(words + after(words, mark))]);
}

/** An element within parentheses. */
export function inParentheses(elements: readonly Element[]): Element[] {
  return elements.map((element) => (mark) => [piece('('), ...element(''), piece(`)${mark}`)]);
}

/** The pieces of elements, neighbours of one style joined. */
export function piecesOf(elements: readonly Element[], last: Mark): Piece[] {
  const made: Piece[] = [];
  for (const next of elements.flatMap((element) => element(last))) {
    const before = made.at(-1);
    if (before && before.italic === next.italic && before.href === '' && next.href === '') {
      made[made.length - 1] = { ...before, text: before.text + next.text };
    } else if (next.text !== '') made.push(next);
  }
  return made;
}

/** The words of pieces without their style. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces.map((one) => one.text).join('');
}

export function piece(text: string): Piece {
  return { text, italic: false, href: '' };
}
