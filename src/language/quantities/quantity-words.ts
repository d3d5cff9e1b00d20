import { PhraseIndex } from '../cues/phrase-index.js';
import { functionWords } from '../function-words.js';
import { primaryLanguage } from '../primary-language.js';
import { stemmer, type Stemmer } from '../stems.js';
import { ENGLISH } from './english.js';
import type { QuantityLists } from './lists.js';
import { numberWordList, numberWords, type NumberWords } from './number-words.js';
import { RUSSIAN } from './russian.js';

type Words = PhraseIndex<true>;

/** The words of one language that quantities are made of, to be looked up at a place (see `QuantityLists`). */
export interface QuantityWords {
  readonly language: 'en' | 'ru';
  readonly numbers: NumberWords;
  readonly stem: Stemmer;
  /** Words that end a noun phrase. */
  readonly ends: ReadonlySet<string>;
  readonly units: PhraseIndex<string>;
  readonly per: Words;
  readonly perUnits: PhraseIndex<string>;
  readonly scales: PhraseIndex<number>;
  readonly before: Words;
  readonly behind: Words;
  readonly known: Words;
  readonly past: Words;
  readonly joiners: Words;
  readonly openers: Words;
  readonly and: Words;
  readonly labels: Words;
  readonly nouns: Words;
  readonly notNouns: Words;
  /** Words that a quantity may begin with, besides digits. */
  readonly starters: Words;
}

function words(...lists: readonly string[]): Words {
  return new PhraseIndex(lists.map((list) => [true, list]));
}

function quantityWordsOf(lists: QuantityLists, language: 'en' | 'ru', numbers: NumberWords): QuantityWords {
  const scales = Object.entries(lists.scales);
  return {
    language,
    numbers,
    stem: stemmer(language),
    ends: functionWords(language),
    units: new PhraseIndex(Object.entries(lists.units)),
    per: words(lists.per),
    perUnits: new PhraseIndex(Object.entries(lists.perUnits)),
    scales: new PhraseIndex(scales.map(([zeros, list]) => [Number(zeros), list])),
    before: words(lists.before),
    behind: words(lists.behind),
    known: words(lists.known),
    past: words(lists.past),
    joiners: words(lists.joiners),
    openers: words(lists.openers),
    and: words(lists.and),
    labels: words(lists.labels),
    nouns: words(lists.nouns),
    notNouns: words(lists.notNouns),
    starters: words(...numberWordList(language), ...scales.map(([, list]) => list), 'dozen'),
  };
}

const made = new Map<string, QuantityWords>();

/** The quantity words of a language (by the first part of its BCP 47 tag); undefined where no lists are kept. */
export function quantityWords(language: string): QuantityWords | undefined {
  const key = primaryLanguage(language);
  const known = made.get(key);
  if (known || (key !== 'en' && key !== 'ru')) return known;
  const lexicon = quantityWordsOf(key === 'en' ? ENGLISH : RUSSIAN, key, numberWords(key));
  made.set(key, lexicon);
  return lexicon;
}

const UNITS: ReadonlySet<string> = new Set(Object.keys(ENGLISH.units));

/** Whether the object of a quantity is a unit, and so does not say what is measured. */
export function isUnit(object: string): boolean {
  return UNITS.has(object.split('/')[0] ?? '');
}
