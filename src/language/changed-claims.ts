import { findCues } from './cues/find-cues.js';
import { listsOf } from './cues/prepare.js';
import { dateWords } from './dates/date-words.js';
import { findDates } from './dates/find-dates.js';
import { publishedOn } from './dates/relative.js';
import { SentenceWords } from './facts/sentence-words.js';
import { wordKinds, type WordKinds } from './facts/word-kinds.js';
import { fold } from './fold.js';
import { NameIndex } from './gazetteer/name-index.js';
import { primaryLanguage } from './primary-language.js';
import { quantityWords } from './quantities/quantity-words.js';
import { sentences } from './sentences.js';
import { foldedWords } from './tokens.js';

/** Signs that make another number of the one beside them. */
const SIGNS = /[%‰°$€£¥₽₴+−±<>≤≥=]/gu;

/** What makes the contrary of the word that it stands before. */
const CONTRARY: ReadonlyMap<string, readonly string[]> = new Map([
  ['en', ['un', 'in', 'im', 'il', 'ir', 'non', 'dis']],
  ['ru', ['не', 'без', 'бес']],
]);

/** Any day: `last year` and `next year` are told from one another, not resolved. */
const ANY_DAY = publishedOn('2000-07-15');

/** Whether a negation, a number or a date came or went between two wordings of a quote; of languages without lists, digits and signs. */
export function changesClaim(old: string, newer: string, language: string): boolean {
  const [one, other] = [foldedWords(old), foldedWords(newer)];
  const [lost, put] = [lacking(one, other), lacking(other, one)];
  return (
    [...lost, ...put].some((word) => bearsClaim(word, language)) ||
    areContrary(lost, put, language) ||
    [signs, negations, dates].some((told) => told(old, language) !== told(newer, language))
  );
}

/** Whether a word of one list is one of the other with a negating prefix: “likely” and “unlikely”. */
function areContrary(one: readonly string[], other: readonly string[], language: string): boolean {
  const prefixes = CONTRARY.get(primaryLanguage(language)) ?? [];
  const negates = (word: string, among: readonly string[]): boolean =>
    prefixes.some((prefix) => word.startsWith(prefix) && among.includes(word.slice(prefix.length)));
  return one.some((word) => negates(word, other)) || other.some((word) => negates(word, one));
}

/** The words of one list that the other has less often. */
function lacking(list: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  return list.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

function bearsClaim(word: string, language: string): boolean {
  if (/\p{N}/u.test(word)) return true;
  const { months, ordinals } = dateWords(language);
  if (months.mayBegin(word) || ordinals.mayBegin(word)) return true;
  if (quantityWords(language)?.starters.mayBegin(word)) return true;
  return listsOf(language)?.negators.has(word) ?? false;
}

function signs(text: string): string {
  return (text.match(SIGNS) ?? []).sort().join('');
}

const kindsOf = new Map<string, WordKinds>();

/** The dates and periods of a text, in order. */
function dates(text: string, language: string): string {
  const key = primaryLanguage(language);
  const kinds = kindsOf.get(key) ?? wordKinds(key, new NameIndex([]));
  kindsOf.set(key, kinds);
  return sentences(text, language)
    .flatMap((range) => findDates(new SentenceWords(text, range, kinds), key, ANY_DAY).dates)
    .map(({ first, last }) => `${first} ${last}`)
    .sort()
    .join('\n');
}

/** The negating cues of a text, in order of the alphabet. */
function negations(text: string, language: string): string {
  return sentences(text, language)
    .flatMap((range) => findCues(text, range, language).cues)
    .filter(({ kind }) => kind === 'negated')
    .map(({ start, end }) => fold(text.slice(start, end)))
    .sort()
    .join('\n');
}
