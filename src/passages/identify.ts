import { fingerprint, likeness } from '../language/fingerprint.js';
import type { KnownPassage } from '../model/passage.js';

/** Share of word pairs from which an edited text counts as the passage it was. */
const NEARLY_EQUAL = 0.5;

/** The same for a text that stands beside the neighbour it had: the likeness of fingerprints is an estimate. */
const LIKE_IN_PLACE = 0.3;

interface Known {
  readonly name: string;
  readonly fingerprint: string;
}

/**
 * Names (`par1`, `par2a`) for the texts of one source. Without known passages they are counted; else a known or nearly
 * equal text keeps its name, a text new behind par2 is `par2a`, one behind the last goes on counting, and the name of
 * a lost text is not used again.
 */
export function identify(source: string, texts: readonly string[], known: readonly KnownPassage[]): string[] {
  const prefix = `${source}/`;
  const before: Known[] = known
    .filter((passage) => passage.id.startsWith(prefix))
    .map((passage) => ({ name: passage.id.slice(prefix.length), fingerprint: passage.fingerprint }));
  if (before.length === 0) return texts.map((_, index) => `par${index + 1}`);
  return fillGaps(recognise(texts, before), before);
}

function recognise(texts: readonly string[], before: readonly Known[]): (string | undefined)[] {
  const prints = texts.map(fingerprint);
  const names: (string | undefined)[] = texts.map(() => undefined);
  const free = new Set(before);
  const places = new Map(before.map((one, place) => [one, place]));
  for (const [index, print] of prints.entries()) {
    const same = [...free].find((one) => one.fingerprint === print);
    if (!same) continue;
    names[index] = same.name;
    free.delete(same);
  }
  const pairs: { readonly index: number; readonly one: Known; readonly like: number }[] = [];
  for (const [index, print] of prints.entries()) {
    if (names[index] !== undefined) continue;
    for (const one of free) {
      const like = likeness(print, one.fingerprint);
      if (like >= LIKE_IN_PLACE) pairs.push({ index, one, like });
    }
  }
  pairs.sort((a, b) => b.like - a.like || a.index - b.index);
  const take = (least: number, isTaken: (index: number, place: number) => boolean): void => {
    for (const { index, one, like } of pairs) {
      if (like < least || names[index] !== undefined || !free.has(one)) continue;
      if (!isTaken(index, places.get(one) ?? 0)) continue;
      names[index] = one.name;
      free.delete(one);
    }
  };
  const neighbours = (index: number, place: number): number => keptNeighbours(index, names, place, before);
  // Clauses of one form are all nearly equal: which is which only their neighbours say.
  take(NEARLY_EQUAL, (index, place) => neighbours(index, place) === 2);
  take(NEARLY_EQUAL, () => true);
  take(LIKE_IN_PLACE, (index, place) => neighbours(index, place) > 0);
  return names;
}

/** On how many sides a text has the neighbour that a known one had; the ends of the source count too. */
function keptNeighbours(
  index: number,
  names: readonly (string | undefined)[],
  place: number,
  before: readonly Known[],
): number {
  return [-1, 1].filter((step) => {
    const [now, was] = [index + step, before[place + step]];
    const isEnd = now < 0 || now >= names.length;
    return was === undefined ? isEnd : !isEnd && names[now] === was.name;
  }).length;
}

function fillGaps(names: readonly (string | undefined)[], before: readonly Known[]): string[] {
  const used = new Set(before.map((one) => one.name));
  let last = Math.max(0, ...before.map((one) => Number(/^par(\d+)/.exec(one.name)?.[1] ?? 0)));
  const lastKept = names.findLastIndex((name) => name !== undefined);
  let base = 'par0';
  return names.map((name, index) => {
    if (name !== undefined) {
      base = /^par\d+/.exec(name)?.[0] ?? base;
      return name;
    }
    const made = index > lastKept ? `par${++last}` : lettered(base, used);
    used.add(made);
    return made;
  });
}

function lettered(base: string, used: ReadonlySet<string>): string {
  for (let number = 0; ; number++) {
    const name = base + letters(number);
    if (!used.has(name)) return name;
  }
}

/** a … z, then za … zz, zza …: so that names sort as they were given. */
function letters(number: number): string {
  return 'z'.repeat(Math.floor(number / 25)) + String.fromCharCode(97 + (number % 25));
}
