import { PhraseIndex } from '../cues/phrase-index.js';
import { primaryLanguage } from '../primary-language.js';
import { ENGLISH } from './english.js';
import type { DateLists } from './lists.js';
import { RUSSIAN } from './russian.js';

type Words = PhraseIndex<true>;
/** By place in the list: months and units from 1, the others from 0. */
type Places = PhraseIndex<number>;

/** The date words of one language, to be looked up at a place in a list of folded words (see `DateLists`). */
export interface DateWords {
  /** Whether a month is one only with a capital. */
  readonly capitalMonths: boolean;
  /** Whether a lone year is one only beside its word. */
  readonly yearNeedsWord: boolean;
  readonly months: Places;
  readonly seasons: Places;
  readonly parts: Places;
  readonly ordinals: Places;
  /** −1, 0, 1. */
  readonly shifts: Places;
  readonly units: Places;
  readonly quarter: Words;
  readonly half: Words;
  readonly of: Words;
  readonly yearWord: Words;
  readonly article: Words;
  readonly beforeYear: Words;
  readonly beforeCount: Words;
  readonly loosening: Words;
  readonly openers: Words;
  readonly joiners: Words;
  readonly between: Words;
  readonly and: Words;
  /** −1, 1. */
  readonly neighbours: Places;
  readonly ago: Words;
  readonly everyTime: Words;
  readonly events: Words;
  readonly counted: Words;
  readonly sizes: Words;
  /** Whether a date may begin with a word. */
  readonly starters: Words;
}

function words(...lists: readonly string[]): Words {
  return new PhraseIndex(lists.map((list) => [true, list]));
}

function places(lists: readonly string[], from: number): Places {
  return new PhraseIndex(lists.map((list, place) => [place + from, list]));
}

function dateWordsOf(lists: DateLists, capitalMonths: boolean): DateWords {
  const { months, seasons, parts, ordinals, shifts, openers, between, yesterday, tomorrow, ago } = lists;
  const starting = [...months, ...seasons, ...parts, ...ordinals, ...shifts];
  return {
    capitalMonths,
    yearNeedsWord: lists.beforeYear === '',
    months: places(months, 1),
    seasons: places(seasons, 0),
    parts: places(parts, 0),
    ordinals: places(ordinals, 0),
    shifts: places(shifts, -1),
    units: places(lists.units, 0),
    quarter: words(lists.quarter),
    half: words(lists.half),
    of: words(lists.of),
    yearWord: words(lists.yearWord),
    article: words(lists.article),
    beforeYear: words(lists.beforeYear),
    beforeCount: words(lists.beforeCount),
    loosening: words(lists.loosening),
    openers: words(openers),
    joiners: words(lists.joiners),
    between: words(between),
    and: words(lists.and),
    neighbours: new PhraseIndex([
      [-1, yesterday],
      [1, tomorrow],
    ]),
    ago: words(ago),
    everyTime: words(lists.everyTime),
    events: words(lists.events),
    counted: words(lists.counted),
    sizes: words(lists.sizes),
    starters: words(...starting, openers, between, yesterday, tomorrow, ago, 'q1 | q2 | q3 | q4 | h1 | h2'),
  };
}

const LANGUAGES: ReadonlyMap<string, DateWords> = new Map([
  ['en', dateWordsOf(ENGLISH, true)],
  ['ru', dateWordsOf(RUSSIAN, false)],
]);

const NOTHING = '';
const NUMBERS_ONLY = dateWordsOf(
  {
    ...ENGLISH,
    months: [],
    seasons: [],
    parts: [],
    ordinals: [],
    shifts: [],
    units: [],
    openers: NOTHING,
    joiners: NOTHING,
    between: NOTHING,
    yesterday: NOTHING,
    tomorrow: NOTHING,
    ago: NOTHING,
    beforeYear: NOTHING,
    yearWord: NOTHING,
  },
  false,
);

/** The date words of a language (by the first part of its BCP 47 tag); of one without lists, dates in numbers only. */
export function dateWords(language: string): DateWords {
  return LANGUAGES.get(primaryLanguage(language)) ?? NUMBERS_ONLY;
}
