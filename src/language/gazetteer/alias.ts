import type { Name } from '../../model/name.js';
import { fold } from '../fold.js';
import { isCapitals, tokens, withoutPossessive, type Token } from '../tokens.js';
import { spellingKey } from './spelling-key.js';

/** One spelling of a name, word by word. */
export interface Alias {
  readonly name: Name;
  readonly words: readonly AliasWord[];
}

/** One word of a spelling, and how a printed word has to agree with it. */
export type AliasWord =
  /** Letter for letter, stops aside: `NATO`, `US`. */
  | { readonly kind: 'exact'; readonly text: string; readonly capital: boolean }
  /** Folded, with any ending of the language's nouns and adjectives behind `text`. */
  | { readonly kind: 'inflected'; readonly text: string; readonly bare: boolean; readonly capital: boolean }
  /** Folded, with anything behind. */
  | { readonly kind: 'prefix'; readonly text: string; readonly capital: boolean }
  /** By the key of its spellings. */
  | { readonly kind: 'spelt'; readonly text: string; readonly capital: boolean };

/** A printed word in the forms names are compared in. */
export interface NameForms {
  readonly printed: string;
  readonly folded: string;
  readonly capital: boolean;
  /** Keys of the word as a surname; empty where no surname is asked for. */
  readonly keys: readonly string[];
}

/** Endings of Russian nouns and adjectives. */
const RUSSIAN_ENDINGS = new Set(
  `а я о е у ю ы и ь й ой ей ом ем ам ям ов ев ий ый ая яя ое ее ие ые ую юю ью их ых им ым ами ями ах ях ого его ому ему
  ими ыми ою ею`.split(/\s+/),
);
const LATIN_ENDINGS = new Set(['s', 'es']);

/** From this many letters a surname is also found in other spellings. */
const LONG_ENOUGH = 4;

export function aliasOf(name: Name, spelling: string): Alias {
  if (name.kind !== 'person' && /^[A-Z][a-z]+(?: [A-Z][a-z]+)*$/.test(spelling)) {
    // Most of the thousand shipped spellings: nothing in them has to be worked out.
    const words = spelling.toLowerCase().split(' ');
    return { name, words: words.map((text) => ({ kind: 'inflected', text, bare: true, capital: true })) };
  }
  return { name, words: tokens(spelling).map((token) => aliasWord(token, spelling, name)) };
}

function aliasWord(token: Token, spelling: string, name: Name): AliasWord {
  const text = withoutPossessive(token.text);
  const capital = /^\p{Lu}/u.test(text);
  const folded = plain(text);
  if (/\d/.test(text)) return { kind: 'inflected', text: folded, bare: true, capital };
  if (isCapitals(text)) return { kind: 'exact', text: text.replace(/\./g, ''), capital };
  if (spelling[token.end] === '*') return { kind: 'prefix', text: folded, capital };
  if (name.kind === 'person' && folded.length >= LONG_ENOUGH)
    return { kind: 'spelt', text: spellingKey(folded), capital };
  if (!/[а-я]/.test(folded)) return { kind: 'inflected', text: folded, bare: true, capital };
  // Names that end so are not inflected: Чили, Перу, Осло, Зимбабве.
  if (/(?:[иуоэ]|[^аяоеыи]е)$/.test(folded) && !/[ая]не$/.test(folded))
    return { kind: 'exact', text, capital };
  return { kind: 'inflected', ...russianStem(folded), capital };
}

/** What endings are put to of a Russian word, and whether it stands without one too: `белорусск`, `киев`, `афин`. */
function russianStem(folded: string): { readonly text: string; readonly bare: boolean } {
  const adjective = /^(.{4,})(?:ий|ый|ой|ая|яя|ое|ее|ые|ие)$/.exec(folded)?.[1];
  if (adjective !== undefined) return { text: adjective, bare: false };
  // `россияне`, `россиян`
  if (/[ая]не$/.test(folded)) return { text: folded.slice(0, -1), bare: true };
  const text = folded.replace(/[аяыьй]$/, '');
  return { text, bare: text === folded || folded.endsWith('ы') };
}

/** Folded, accents and stops left out: `Brasília` as `brasilia`, `U.S.` as `us`. */
export function plain(text: string): string {
  const folded = fold(text).replace(/\./g, '');
  return /^[\p{ASCII}а-я]*$/u.test(folded)
    ? folded
    : folded.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

/** The forms of a printed word; the keys of spellings only where they are asked for. */
export function nameForms(printed: string, withKeys: boolean): NameForms {
  const text = withoutPossessive(printed);
  const capital = /^\p{Lu}/u.test(text);
  const folded = plain(text);
  const keys = withKeys && capital && folded.length >= LONG_ENOUGH ? surnameKeys(folded) : [];
  return { printed: text.replace(/\./g, ''), folded, capital, keys };
}

/** The keys of a word and, in Russian, of what is left of it without each ending it may have. */
function surnameKeys(folded: string): string[] {
  const keys = new Set([spellingKey(folded)]);
  if (!/[а-я]/.test(folded)) return [...keys];
  for (let length = 1; length <= 3; length++) {
    if (RUSSIAN_ENDINGS.has(folded.slice(-length)) && folded.length - length >= LONG_ENOUGH)
      keys.add(spellingKey(folded.slice(0, -length)));
  }
  return [...keys];
}

/** Whether a printed word is this word of a name. */
export function agrees(word: AliasWord, forms: NameForms): boolean {
  if (word.capital && !forms.capital) return false;
  switch (word.kind) {
    case 'exact':
      return forms.printed === word.text;
    case 'prefix':
      return forms.folded.startsWith(word.text);
    case 'spelt':
      return forms.keys.includes(word.text);
    case 'inflected': {
      if (!forms.folded.startsWith(word.text)) return false;
      const ending = forms.folded.slice(word.text.length);
      if (ending === '') return word.bare;
      return LATIN_ENDINGS.has(ending) || RUSSIAN_ENDINGS.has(ending);
    }
  }
}
