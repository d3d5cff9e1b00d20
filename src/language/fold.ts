import { LATIN_LETTERS } from './latin-letters.js';
import { visible } from './visible.js';
import { WordMemory } from './word-memory.js';

const PLAIN_ASCII = /^[a-z]+$/;

const folded = new WordMemory<string>();

/** The form in which words are compared: lower case, composed, one apostrophe, ё as е, `С-300` as `s-300`. */
export function fold(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const made = folding(word);
  folded.set(word, made);
  return made;
}

function folding(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN_ASCII.test(lower)) return lower;
  const plain = visible(lower)
    .normalize('NFC')
    .replace(/[’ʼ`]/g, "'")
    .replace(/ё/g, 'е')
    .replace(/[‐‑–—]/g, '-');
  if (!/\d/.test(plain)) return plain;
  return plain.replace(/[а-я]/g, (letter) => LATIN_LETTERS[letter] ?? letter);
}
