import { PhraseIndex } from '../cues/phrase-index.js';
import { fold } from '../fold.js';
import type { SentenceWords } from '../facts/sentence-words.js';
import { LATIN_LETTERS } from '../latin-letters.js';
import { bareDesignation } from './designation-forms.js';

/** A designation of a text: a weapon system, a unit with its number, an exercise with its year. */
export interface FoundDesignation {
  readonly start: number;
  readonly end: number;
  /** One for all spellings: `s-300` of `С-300`, `120 brigade` of `120-й гвардейской бригады`. */
  readonly key: string;
}

/** Words behind an ordinal in which the noun of a military unit is looked for. */
const LONGEST_UNIT_NAME = 5;

const UNITS = new PhraseIndex<string>([
  ['brigade', 'brigade | brigades | бригад*'],
  ['division', 'division | divisions | дивизия | дивизии | дивизию | дивизией | дивизий'],
  ['regiment', 'regiment | regiments | полк | полка | полку | полком | полке'],
  ['battalion', 'battalion | battalions | батальон*'],
  ['army', 'army | armies | армия | армии | армию | армией'],
  ['corps', 'corps | корпус | корпуса | корпусу | корпусом | корпусе'],
  ['fleet', 'fleet | fleets | флот | флота | флоту | флотом | флоте'],
  ['squadron', 'squadron | squadrons | эскадриль*'],
  ['wing', 'wing | wings'],
]);

/** The designations of a sentence, but for words that are `taken`. */
export function findDesignations(words: SentenceWords, taken: readonly boolean[]): FoundDesignation[] {
  const found: FoundDesignation[] = [];
  for (let at = 0; at < words.length; at++) {
    const one = taken[at] ? undefined : designationAt(words, at);
    if (one && one.start >= (found.at(-1)?.end ?? 0)) found.push(one);
  }
  return found;
}

function designationAt(words: SentenceWords, at: number): FoundDesignation | undefined {
  const how = words.kinds[at]?.designating ?? null;
  switch (how) {
    case 'whole':
      return whole(words, at);
    case 'unit':
      return unit(words, at);
    case 'named':
      return named(words, at);
    case null:
      return undefined;
  }
}

function whole(words: SentenceWords, at: number): FoundDesignation | undefined {
  // A disease, a group of states, a number in a list name no system.
  if (/^(?:covid-19|sars-cov-2|eu-\d+|g-\d+)$/.test(words.word(at))) return undefined;
  if (/^(?:article|art|no|annex|resolution|res|form|law|section)$/.test(words.word(at - 1))) return undefined;
  const printed = bareDesignation(words.printed(at));
  return { start: words.start(at), end: words.start(at) + printed.length, key: designationKey(printed) };
}

/** One key for the spellings of a designation: letters in Latin, a hyphen between letters and digits: `С300` is `s-300`. */
export function designationKey(printed: string): string {
  const latin = [...fold(printed)].map(
    (letter) => LATIN_LETTERS[letter] ?? (/[ьъ]/.test(letter) ? '' : letter),
  );
  return latin.join('').replace(/^([a-z]+)(\d)/, '$1-$2');
}

/** `120th Guards Mechanised Brigade`, `120-я бригада`: the number and the kind of unit. */
function unit(words: SentenceWords, at: number): FoundDesignation | undefined {
  const match = /^(\d{1,3})(st|nd|rd|th)?$/.exec(words.word(at));
  if (!match) return undefined;
  let next = at + 1;
  if (match[2] === undefined) {
    // Without an ending only the Russian way of writing an ordinal is one.
    if (!/^[-‐‑]$/.test(words.gap(next)) || !/^(?:я|й|ю|ей|ой|го|му|м|ая|ый)$/.test(words.word(next)))
      return undefined;
    next++;
  }
  for (let step = 0; step < LONGEST_UNIT_NAME && /^[ -]$/.test(words.gap(next + step)); step++) {
    // `the 20th century army` is no unit.
    if (
      /^(?:century|anniversary|congress|session|of|and|in|век|годовщин.*|съезд.*)$/.test(
        words.word(next + step),
      )
    )
      return undefined;
    const noun = UNITS.longest(words.folded, next + step);
    if (noun) {
      const key = `${match[1] ?? ''} ${noun.kind}`;
      return { start: words.start(at), end: words.end(next + step), key };
    }
  }
  return undefined;
}

/** `Iskander-M`, `«Искандер-М»`, `Zapad-2021`. */
function named(words: SentenceWords, at: number): FoundDesignation | undefined {
  const next = at + 1;
  if (words.gap(next).length !== 1 || !/^[-‐‑]$/.test(words.gap(next))) return undefined;
  if (/^[-‐‑/]/.test(words.behind(next, 1))) return undefined;
  const suffix = words.printed(next);
  if (!/^(?:[MEKMМЕК]|[MSМС]\d|(?:19|20)\d\d)$/u.test(suffix)) return undefined;
  const key = designationKey(`${words.printed(at)}-${suffix}`);
  return { start: words.start(at), end: words.end(next), key };
}

/** A text in which designations can be looked for in any spelling: small Latin letters, no blanks and hyphens. */
export function squeezedDesignations(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s‐‑ьъ-]/g, '')
    .replace(/[а-я]/g, (letter) => LATIN_LETTERS[letter] ?? letter);
}
