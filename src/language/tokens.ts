import type { Range } from '../model/range.js';
import { firstFrom } from './first-from.js';
import { fold } from './fold.js';
import { TextMemory } from './text-memory.js';
import { visible } from './visible.js';
import { WordMemory } from './word-memory.js';

export interface Token {
  /** Half-open range in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** As printed. */
  readonly text: string;
}

// In order of trial: initials that keep their stops; designators (S-300, Su-27); number ranges (2001–2005) and
// numbers; one letter at a time for scripts written without spaces; words with inner apostrophes.
const TOKEN = new RegExp(
  [
    String.raw`(?:\p{L}\.){2,}`,
    String.raw`(?:\p{Lu}\p{Ll}{0,2}|\p{Lu}{1,6}|\p{Lu}\p{Ll}\p{Lu})[-‐‑](?!(?:18|19|20)\d\d(?!\d))\d{1,4}(?!\d)[\p{L}\d]*(?:[-‐‑]\d{1,3}(?!\d)\p{L}{0,2})?`,
    String.raw`\d+(?:[.,]\d+)*(?:[-–—]\d+(?:[.,]\d+)*)+`,
    String.raw`\d+(?:[.,]\d+)*[\p{L}\p{M}\d]*`,
    String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]\p{M}*`,
    String.raw`\p{L}[\p{L}\p{M}\d\u00ad\u200b-\u200d\u2060]*(?:['’ʼ]\p{L}[\p{L}\p{M}\u00ad]*)*`,
  ].join('|'),
  'uy',
);

/** The words of a text as they stand there, without an object for each. */
export interface TextWords {
  /** Where each begins. */
  readonly starts: Uint32Array;
  /** As printed; equal words are one string, so that looking them up takes least. */
  readonly words: readonly string[];
}

/** The words, numbers and designators of `text`, in order. Hyphenated words are their parts (CONTRACT §3). */
export function tokens(text: string): Token[] {
  return placed(scanned(text));
}

function scanned(text: string): TextWords {
  const starts: number[] = [];
  const words: string[] = [];
  for (let at = 0; at < text.length;) {
    const kind = kindAt(text, at);
    if (kind === OTHER) {
      at++;
      continue;
    }
    const end = (kind === LETTER ? endOfPlainWord(text, at) : 0) || endOfToken(text, at);
    if (end === 0) at++;
    else {
      starts.push(at);
      words.push(oneString(text.slice(at, end)));
      at = end;
    }
  }
  return { starts: new Uint32Array(starts), words: words.slice() };
}

function placed({ starts, words }: TextWords): Token[] {
  return words.map((text, index) => {
    const start = starts[index] ?? 0;
    return { start, end: start + text.length, text };
  });
}

const strings = new WordMemory<string>();

/** Longer words hardly come again. */
const LONGEST_KEPT = 40;

function oneString(word: string): string {
  const known = strings.get(word);
  if (known !== undefined) return known;
  if (word.length <= LONGEST_KEPT) strings.set(word, word);
  return word;
}

/** Characters of texts whose words are kept: all stages look at one passage after the other. */
const MOST_TEXT = 4 * 1024 * 1024;

const known = new TextMemory<TextWords>(MOST_TEXT);
let last: { readonly text: string; readonly words: TextWords } | undefined;

/** The words of a text, remembered: stage after stage asks for those of every passage. */
export function wordsOf(text: string): TextWords {
  if (last?.text === text) return last.words;
  const words = known.get(text) ?? scanned(text);
  known.set(text, words);
  last = { text, words };
  return words;
}

let latest: { readonly text: string; readonly found: readonly Token[] } = { text: '', found: [] };

/** The same as `tokens`, kept until another text is asked for. */
export function tokensOf(text: string): readonly Token[] {
  if (latest.text !== text) latest = { text, found: placed(wordsOf(text)) };
  return latest.found;
}

/** What `tokens` finds in a stretch of `text`, with the places of the text. */
export function tokensWithin(text: string, range: Range): readonly Token[] {
  const { starts, words } = wordsOf(text);
  const [first, end] = standingWithin({ starts, words }, range);
  if (first < 0) return tokens(text.slice(...range)).map((token) => moved(token, range[0]));
  const found: Token[] = [];
  for (let at = first; at < end; at++) {
    const word = words[at] ?? '';
    const start = starts[at] ?? 0;
    found.push({ start, end: start + word.length, text: word });
  }
  return found;
}

function moved({ start, end, text }: Token, by: number): Token {
  return { start: start + by, end: end + by, text };
}

/** The words alone of the same. */
export function wordsWithin(text: string, range: Range): readonly string[] {
  const all = wordsOf(text);
  const [first, end] = standingWithin(all, range);
  return first < 0 ? scanned(text.slice(...range)).words : all.words.slice(first, end);
}

const itself = (start: number): number => start;

/** Which words stand in a stretch of their text: from where, up to where; from −1 where it cuts one. */
function standingWithin({ starts, words }: TextWords, [from, to]: Range): Range {
  const first = firstFrom(starts, from, itself);
  const end = firstFrom(starts, to, itself);
  const endOf = (at: number): number => (starts[at] ?? 0) + (words[at]?.length ?? 0);
  return endOf(first - 1) > from || endOf(end - 1) > to ? [-1, -1] : [first, end];
}

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const RARE = 3;

const SOFT_HYPHEN = 0xad;

/** What the characters up to the end of the Cyrillic block are; the others are left to the expression. */
const KINDS = Uint8Array.from({ length: 0x500 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\d/.test(character)) return DIGIT;
  return code < 0x300 && code !== SOFT_HYPHEN ? OTHER : RARE;
});

function kindAt(text: string, at: number): number {
  return KINDS[text.charCodeAt(at)] ?? RARE;
}

/** Behind a word that only letters and digits make up; 0 where what follows may belong to it. */
function endOfPlainWord(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && (kindAt(text, at) === LETTER || kindAt(text, at) === DIGIT)) at++;
  const next = text[at];
  if (next === undefined || next === ' ') return at;
  const joins =
    next === "'" || next === '-' || (next === '.' && at === start + 1) || kindAt(text, at) === RARE;
  return joins ? 0 : at;
}

function endOfToken(text: string, at: number): number {
  TOKEN.lastIndex = at;
  return TOKEN.test(text) ? TOKEN.lastIndex : 0;
}

/** The printed word without a possessive ending: `NATO’s` is `NATO`. */
export function withoutPossessive(text: string): string {
  return visible(text).replace(/['’ʼ](?:s|S)?$/, '');
}

/** Whether a printed word is one of capitals only, two or more: `NATO`, `U.S.`, `S-300PMU`. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** The folded words of `text`, in order. */
export function foldedWords(text: string): string[] {
  return wordsOf(text).words.map(fold);
}
