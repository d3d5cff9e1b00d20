import type { ContentStem } from '../language/content-stems.js';
import { withoutNumber } from '../language/quantities/noun-phrase.js';
import type { DetailKind } from '../model/alignment.js';
import type { Fact } from '../model/fact.js';
import { METHOD } from '../model/method.js';
import type { Range } from '../model/range.js';

/** Something two sentences may share. */
export interface Detail {
  /** A stem, or the kind of a fact and what it is known as: `person Alexander Lukashenko`. */
  readonly key: string;
  readonly kind: DetailKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Before rarity. */
  readonly weight: number;
  /** A date that makes another detail of the same sentence closer: no detail more. */
  readonly narrows: boolean;
}

/** The text that facts and stems stand in. */
export interface Printed {
  readonly text: string;
  readonly language: string;
}

/**
 * The details of one sentence: its stems, and its facts in place of the stems they are written with, so that spellings of
 * one name, one date or one number are one detail. The words of a longer name stay, for its parts may be shared.
 */
export function detailsOf(printed: Printed, stems: readonly ContentStem[], facts: readonly Fact[]): Detail[] {
  const found = facts.flatMap((fact) => factDetails(fact, printed));
  const single = found.filter(({ kind, text }) => !isName(kind) || !/\s/u.test(text));
  const free = stems.filter(({ start, end }) => !single.some((one) => start >= one.start && end <= one.end));
  return [...free.map(stemDetail), ...found].sort((a, b) => a.start - b.start);
}

function isName(kind: DetailKind): boolean {
  return kind === 'place' || kind === 'organisation' || kind === 'person';
}

function stemDetail({ stem, printed, start, end, isNumber, isName: isNamed }: ContentStem): Detail {
  const { number, name, word } = METHOD.detail;
  const weight = isNumber ? number : isNamed ? name : word;
  const kind = isNumber ? 'number' : 'word';
  // A number that counts nothing known is the same number.
  const key = /^\d+$/.test(stem) ? `number ${stem}` : stem;
  return { key, kind, text: printed, start, end, weight, narrows: false };
}

/** The details that a fact is. */
export function factDetails(fact: Fact, { text, language }: Printed): Detail[] {
  const { kind, object, value, start, end } = fact;
  const { name, designation, number, small } = METHOD.detail;
  const printed = text.slice(start, end);
  const own = { start, end, narrows: false };
  switch (kind) {
    case 'date':
      return dateDetails(value, printed).map((detail) => ({ ...own, ...detail }));
    case 'quantity': {
      const weight = /\d.*\d/.test(value) ? number : small;
      const [from, to] = numberIn(fact, printed, language);
      const place = { start: start + from, end: start + to, narrows: false };
      return [{ ...place, key: `number ${value}`, kind: 'number', text: printed.slice(from, to), weight }];
    }
    case 'designation':
      return [{ ...own, key: `designation ${object}`, kind, text: printed, weight: designation }];
    case 'place':
    case 'organisation':
    case 'person':
      return [{ ...own, key: `${kind} ${object}`, kind, text: printed, weight: name }];
  }
}

/** A year, with its month and day where they are known, each further one of its own; a period as a whole. */
function dateDetails(value: string, printed: string): Omit<Detail, 'start' | 'end'>[] {
  const { date, narrower } = METHOD.detail;
  const parts = value.split('-');
  if (value.includes('/')) {
    return [{ key: `date ${value}`, kind: 'date', text: printed, weight: date, narrows: false }];
  }
  return parts.map((_, index) => ({
    key: `date ${parts.slice(0, index + 1).join('-')}`,
    kind: 'date',
    text: index === 0 && printed.includes(parts[0] ?? '') ? (parts[0] ?? '') : printed,
    weight: index === 0 ? date : narrower,
    narrows: index > 0,
  }));
}

/** Where in a printed quantity its number stands, words that loosen it and what it counts left out. */
function numberIn({ qualifier = '' }: Fact, printed: string, language: string): Range {
  const noun = withoutNumber(printed, language);
  const behind = noun !== printed && printed.endsWith(noun) ? printed.slice(0, -noun.length) : printed;
  const before = qualifier !== '' && behind.startsWith(qualifier) ? behind.slice(qualifier.length) : behind;
  const [from, to] = [behind.length - before.trimStart().length, behind.trimEnd().length];
  return from < to ? [from, to] : [0, printed.length];
}
