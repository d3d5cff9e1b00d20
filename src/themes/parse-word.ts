import { isCapitals, tokens } from '../language/tokens.js';
import type { Word } from '../model/theme.js';
import { TermError } from './term-error.js';

/** Endings that `building/s` may name; anything else after an unspaced stroke is another word (`equality/parity`). */
const ENDING = /^(?:[a-zа-я]|es|ed|ing|ers?|al|ly|ies|ов|ев|ам|ах|ом|ой|ый|ая|ое|ые|ий|ия|ии|ию)$/u;

/** The printed words of `text`, as the tokeniser parts them. */
export function wordsOf(text: string): string[] {
  return tokens(text).map((token) => token.text);
}

/** The word positions of one blank-free piece of a term: several where it is hyphenated. Throws a TermError. */
export function parseWord(text: string, at: number): Word[] {
  const pieces = text.split('/');
  for (const piece of pieces) refuseBare(piece, at);
  if (pieces.length === 1) return plainWords(text);
  const [first = '', ...others] = pieces;
  if (pieces.includes(''))
    throw new TermError('“/” without a word on each side', at + text.indexOf('/'), 'a/b');
  const words = plainWords(first);
  const last = words.pop();
  if (!last) throw new TermError('“/” without a word on each side', at, 'a/b');
  const alternatives = others.map((other) => (ENDING.test(other) ? ending(last, other) : single(other, at)));
  return [...words, { kind: 'any', of: [last, ...alternatives] }];
}

/** A piece of wildcards only would match any word. */
function refuseBare(text: string, at: number): void {
  if (/[*?]/.test(text) && !/[\p{L}\p{N}]/u.test(text)) {
    throw new TermError('a bare *', at, 'letters beside the *, as in base*');
  }
}

function ending(word: Word, text: string): Word {
  if (word.kind === 'any') return word;
  return { kind: word.kind, text: word.text + text };
}

function single(text: string, at: number): Word {
  const words = plainWords(text);
  const [word] = words;
  if (!word || words.length > 1)
    throw new TermError(`“${text}” is not one word`, at, 'single words beside “/”');
  return word;
}

function plainWords(text: string): Word[] {
  if (!/[*?]/.test(text)) return wordsOf(text).map(plainWord);
  return globs(text).map((piece) => (/[*?]/.test(piece) ? { kind: 'glob', text: piece } : plainWord(piece)));
}

/** A glob's own pieces: a hyphen parts it as it parts words of a text, unless a digit follows. */
function globs(text: string): string[] {
  return text
    .split(/[-‐‑–—](?![\d*?])/u)
    .map((piece) => piece.replace(/^[^\p{L}\p{N}*?]+|[^\p{L}\p{N}*?.]+$/gu, ''))
    .filter((piece) => piece !== '');
}

function plainWord(text: string): Word {
  return isCapitals(text) && !/\d/.test(text) ? { kind: 'exact', text } : { kind: 'word', text };
}
