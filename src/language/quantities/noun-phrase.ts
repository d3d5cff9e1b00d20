import { fold } from '../fold.js';
import { isCapitals, tokens } from '../tokens.js';
import { isDesignation } from '../designations/designation-forms.js';
import type { SentenceWords } from '../facts/sentence-words.js';
import { quantityWords, type QuantityWords } from './quantity-words.js';

/** The head of a noun phrase: its word, and its stem as it is compared. */
export interface Head {
  readonly at: number;
  readonly object: string;
}

/** Words behind a number in which the noun it counts is looked for. */
const LONGEST = 5;

/** The noun that a number counts, `to` being the word behind the number; undefined where none is told apart with certainty. */
export function nounBehind(words: SentenceWords, to: number, lexicon: QuantityWords): Head | undefined {
  // Behind an abbreviated scale a stop stands: `12,5 тыс. военнослужащих`.
  if (
    !/^(?: |[-‐‑]|\. )$/.test(words.gap(to)) ||
    (words.gap(to) === '. ' && !/^(?:тыс|млн|млрд|трлн)$/.test(words.word(to - 1)))
  )
    return undefined;
  const start = behindOf(words, to, lexicon);
  for (let at = start; at < start + LONGEST; at++) {
    if (at > start && !/^[ -]$/.test(words.gap(at))) return undefined;
    const word = words.word(at);
    if (lexicon.ends.has(word) || lexicon.notNouns.longest(words.folded, at)) return undefined;
    if (isDesignation(words.printed(at))) {
      // `four S-300s` counts systems, `four S-300 batteries` batteries.
      if (isPlural(words.printed(at + 1), words.word(at + 1), lexicon, words, at + 1)) continue;
      return { at, object: word.replace(/s$/, '') };
    }
    if (/^\d/.test(word)) return undefined;
    if (isPlural(words.printed(at), word, lexicon, words, at))
      return { at, object: lexicon.stem(words.printed(at)) };
  }
  return undefined;
}

/** `or more`, `of`, behind the number. */
function behindOf(words: SentenceWords, to: number, lexicon: QuantityWords): number {
  const behind = lexicon.behind.longest(words.folded, to);
  return behind && words.gap(to + behind.length) === ' ' ? to + behind.length : to;
}

function isPlural(
  printed: string,
  word: string,
  lexicon: QuantityWords,
  words: SentenceWords,
  at: number,
): boolean {
  if (word === '' || (at > 0 && !/^[ .-]/.test(words.gap(at)))) return false;
  if (lexicon.notNouns.longest(words.folded, at)) return false;
  if (lexicon.nouns.longest(words.folded, at)) return true;
  // `combined-arms capability`, `AIDS orphans`
  const isPart =
    /^[-‐‑]$/.test(words.gap(at)) && words.gap(at + 1) === ' ' && !lexicon.ends.has(words.word(at + 1));
  if (isPart || isCapitals(printed)) return false;
  if (lexicon.language === 'en') return word.length > 3 && /[^su']s$/.test(word) && !/(?:is|ous)$/.test(word);
  // An adjective goes before the noun it belongs to.
  return (
    /^[а-яё]/iu.test(printed) &&
    !/(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ых|их|ым|им|ого|его|ому|ему|ыми|ими|ую|юю)$/.test(word)
  );
}

/** The head of the noun phrase that begins at `from`: its last word before one that ends it; undefined where there is none. */
export function phraseHead(words: SentenceWords, from: number, lexicon: QuantityWords): Head | undefined {
  let start = from;
  while (start < from + 2 && /^(?:the|a|an|all|its|their|his|her|our)$/.test(words.word(start))) start++;
  let last = -1;
  for (let at = start; at < start + LONGEST - 1; at++) {
    if (at > start && words.gap(at) !== ' ') break;
    const word = words.word(at);
    if (word === '' || lexicon.ends.has(word) || /^\d/.test(word)) break;
    last = at;
    // What follows a plural, or the first Russian noun, is another phrase.
    if (isPlural(words.printed(at), word, lexicon, words, at)) break;
  }
  return last < 0 ? undefined : { at: last, object: lexicon.stem(words.printed(last)) };
}

/** What stands behind the number in a printed quantity: `Russian troops` of `about 4,000 Russian troops`, `$` of `$3bn`. */
export function withoutNumber(printed: string, language: string): string {
  const words = tokens(printed);
  const folded = words.map((word) => fold(word.text));
  const lexicon = quantityWords(language);
  const first = lexicon ? behindNumber(folded, lexicon) : 0;
  const rest = printed.slice(words[first]?.start ?? printed.length);
  const sign = /[%$€£₽₴¥]/.exec(printed)?.[0];
  if (sign === undefined) return rest === '' ? printed : rest;
  return rest === '' ? sign : `${sign} ${rest}`;
}

/** Index of the first word that is no part of the number. */
function behindNumber(folded: readonly string[], lexicon: QuantityWords): number {
  const parts = [
    lexicon.scales,
    lexicon.before,
    lexicon.behind,
    lexicon.openers,
    lexicon.joiners,
    lexicon.and,
  ];
  let at = 0;
  for (let word = folded[at]; word !== undefined; word = folded[at]) {
    const known =
      lexicon.numbers(folded, at) ?? parts.find((part) => part.longest(folded, at))?.longest(folded, at);
    const length = /^\d|^(?:an?|dozen)$/.test(word) ? 1 : known?.length;
    if (length === undefined) return at;
    at += length;
  }
  return at;
}
