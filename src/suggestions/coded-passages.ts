import { primaryLanguage } from '../language/primary-language.js';
import type { Coding } from '../model/coding.js';
import { grouped } from '../model/grouped.js';
import type { Passage } from '../model/passage.js';

/** Where one theme is coded, by index of the passage. */
export interface ThemePassages {
  readonly coded: ReadonlySet<number>;
  /** Only borderline. */
  readonly borderline: ReadonlySet<number>;
  /** Codings of the passages counted, in order, with the index of their passage. */
  readonly codings: readonly { readonly index: number; readonly coding: Coding }[];
}

/** The passages of one language, those of the same text once, and what is coded in them. */
export interface CodedPassages {
  readonly language: string;
  readonly passages: readonly Passage[];
  /** Indices of passages with a coding, and without any. */
  readonly coded: readonly number[];
  readonly uncoded: readonly number[];
  readonly themes: ReadonlyMap<string, ThemePassages>;
}

/** By first part of the language tag, in order of the tag. The order of the sources makes no difference. */
export function codedPassages(passages: readonly Passage[], codings: readonly Coding[]): CodedPassages[] {
  const byLanguage = grouped(bySource(passages), ({ language }) => primaryLanguage(language));
  const found = grouped(codings, (coding) => coding.passage);
  return [...byLanguage]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([language, own]) => codedIn(language, own, found));
}

function bySource(passages: readonly Passage[]): Passage[] {
  return passages
    .map((passage, place) => ({ passage, place }))
    .sort((a, b) => compare(a.passage.source, b.passage.source) || a.place - b.place)
    .map(({ passage }) => passage);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** `found`: the codings of each passage. Copies of a text are one passage, coded where one of them is. */
function codedIn(
  language: string,
  passages: readonly Passage[],
  found: ReadonlyMap<string, readonly Coding[]>,
): CodedPassages {
  const distinct: Passage[] = [];
  const places = new Map<string, number>();
  const themes = new Map<string, { coded: Set<number>; borderline: Set<number>; codings: Indexed[] }>();
  const claimed = new Set<number>();
  for (const passage of passages) {
    const index = places.get(passage.text) ?? distinct.push(passage) - 1;
    places.set(passage.text, index);
    for (const coding of found.get(passage.id) ?? []) {
      const own = themes.get(coding.theme) ?? { coded: new Set(), borderline: new Set(), codings: [] };
      themes.set(coding.theme, own);
      own[coding.zone].add(index);
      if (distinct[index] === passage) own.codings.push({ index, coding });
      claimed.add(index);
    }
  }
  for (const { coded, borderline } of themes.values()) for (const index of coded) borderline.delete(index);
  const all = distinct.map((_, index) => index);
  return {
    language,
    passages: distinct,
    coded: all.filter((index) => claimed.has(index)),
    uncoded: all.filter((index) => !claimed.has(index)),
    themes,
  };
}

type Indexed = ThemePassages['codings'][number];
