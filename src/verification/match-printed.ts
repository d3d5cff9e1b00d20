import { signsOf, type Signs } from '../language/signs.js';

/** Text of a source, in which every space is known. */
export function sourceSigns(source: string): Signs {
  const { text, spaces } = signsOf([source]);
  return { text, spaces: spaces.map((space, index) => (index === 0 ? 1 : space)) };
}

/** Whether the printed signs stand in the source word for word: the same signs, and no word parted or joined. */
export function standsIn(printed: Signs, source: Signs): boolean {
  if (printed.text === '') return false;
  for (let at = source.text.indexOf(printed.text); at >= 0; at = source.text.indexOf(printed.text, at + 1)) {
    if (spacesAgree(printed, source, at) && wholeWords(printed, source, at)) return true;
  }
  return false;
}

/** Whether the printed signs are the whole source. */
export function isWhole(printed: Signs, source: Signs): boolean {
  return printed.text === source.text && spacesAgree(printed, source, 0);
}

const WORD = /[\p{L}\p{N}]/u;

/** Whether no word is parted or joined; the space beside a punctuation mark is the printer's. */
function spacesAgree(printed: Signs, source: Signs, at: number): boolean {
  return printed.spaces.every((space, index) => {
    if (index === 0 || space === 2 || space === source.spaces[at + index]) return true;
    return !(WORD.test(printed.text[index - 1] ?? '') && WORD.test(printed.text[index] ?? ''));
  });
}

/** A quotation begins and ends with words, not inside one. */
function wholeWords(printed: Signs, source: Signs, at: number): boolean {
  const end = at + printed.text.length;
  const begins =
    at === 0 ||
    source.spaces[at] === 1 ||
    !(WORD.test(source.text[at - 1] ?? '') && WORD.test(source.text[at] ?? ''));
  const ends =
    end >= source.text.length ||
    source.spaces[end] === 1 ||
    !(WORD.test(source.text[end - 1] ?? '') && WORD.test(source.text[end] ?? ''));
  return begins && ends;
}
