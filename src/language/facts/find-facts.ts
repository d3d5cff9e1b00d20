import type { Fact } from '../../model/fact.js';
import type { Range } from '../../model/range.js';
import { isoPeriod } from '../dates/calendar.js';
import { findDates, type FoundDate } from '../dates/find-dates.js';
import { publishedOn, type Published } from '../dates/relative.js';
import {
  designationKey,
  findDesignations,
  type FoundDesignation,
} from '../designations/find-designations.js';
import { findNames, type FoundName } from '../gazetteer/find-names.js';
import type { NameIndex } from '../gazetteer/name-index.js';
import { primaryLanguage } from '../primary-language.js';
import { findQuantities, type FoundQuantity } from '../quantities/find-quantities.js';
import { SentenceWords } from './sentence-words.js';
import { wordKinds, type WordKinds } from './word-kinds.js';

/** Finds the facts of one sentence of a text. */
export type FactFinder = (text: string, sentence: Range) => readonly Fact[];

/** Makes finders of facts, one for each language and date of publication; what a word may begin is worked out once for all. */
export class FactFinders {
  readonly #names: NameIndex;
  readonly #kinds = new Map<string, WordKinds>();

  constructor(names: NameIndex) {
    this.#names = names;
  }

  /** `published`: ISO day, month or year, against which `next year` is resolved as far as it goes. */
  of(language: string, published: string): FactFinder {
    const key = primaryLanguage(language);
    const kinds = this.#kinds.get(key) ?? wordKinds(key, this.#names);
    this.#kinds.set(key, kinds);
    const when = publishedOn(published);
    return (text, sentence) => this.#find(new SentenceWords(text, sentence, kinds), key, when);
  }

  #find(words: SentenceWords, language: string, published: Published | undefined): readonly Fact[] {
    let [date, quantity, designation, name] = [false, false, false, false];
    for (const kind of words.kinds) {
      date ||= kind.mayBeginDate;
      quantity ||= kind.mayBeginQuantity;
      designation ||= kind.designating !== null;
      name ||= kind.names.length > 0;
    }
    if (!date && !quantity && !designation && !name) return NONE;
    const { dates, taken } = date ? findDates(words, language, published) : { dates: [], taken: [] };
    const names = name ? findNames(words, taken, this.#names) : [];
    const free = withNames(taken, names);
    const designations = designation ? findDesignations(words, free) : [];
    const quantities = quantity
      ? findQuantities(words, language, { dates: taken, ranges: designations, names })
      : [];
    const facts = [
      ...dates.map(dateFact),
      ...names.map((one) => nameFact(one, words.text)),
      ...designations.map((one) => designationFact(one, words.text)),
      ...quantities.map(quantityFact),
    ];
    return facts.sort((a, b) => a.start - b.start || b.end - a.end);
  }
}

const NONE: readonly Fact[] = [];

/** The words that are taken, those of names among them. */
function withNames(taken: readonly boolean[], names: readonly FoundName[]): readonly boolean[] {
  const all = [...taken];
  for (const { from, to } of names) for (let at = from; at < to; at++) all[at] = true;
  return all;
}

function dateFact({ start, end, first, last, resolved, qualifier }: FoundDate): Fact {
  const value = isoPeriod({ first, last });
  return { kind: 'date', object: '', value, start, end, ...loosened(qualifier), first, last, resolved };
}

function quantityFact({ start, end, value, object, qualifier }: FoundQuantity): Fact {
  return { kind: 'quantity', object, value, start, end, ...loosened(qualifier) };
}

function loosened(qualifier: string): { readonly qualifier?: string } {
  return qualifier === '' ? {} : { qualifier };
}

function designationFact({ start, end, key }: FoundDesignation, text: string): Fact {
  return { kind: 'designation', object: key, value: text.slice(start, end), start, end };
}

function nameFact({ start, end, name }: FoundName, text: string): Fact {
  const object = name.kind === 'designation' ? designationKey(name.name) : name.name;
  return { kind: name.kind, object, value: text.slice(start, end), start, end };
}
