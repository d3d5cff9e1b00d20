import { wordDifferences } from '../language/word-differences.js';
import type { Redline } from '../model/alignment.js';
import type { Coding } from '../model/coding.js';
import type { Passage } from '../model/passage.js';
import type { Range } from '../model/range.js';
import { placesOf, type Place } from './place.js';
import type { Versions } from './versions.js';

/**
 * What a quote has gained over the version before its source, and what of it the next version has lost; null where its
 * source is no version of another. Each sentence is held against its counterparts alone, wherever these stand now.
 */
export function redline(coding: Coding, passage: Passage, versions: Versions): Redline | null {
  const [before] = versions.before(passage.source);
  const after = versions.after(passage.source);
  if (before === undefined && after === null) return null;
  const places = placesOf(coding, passage);
  const marks = (to: string, kind: Kind): Range[] =>
    joined(
      passage.text,
      places.flatMap((place) => unmatched(place, to, kind, versions)),
    );
  return {
    coding: coding.id,
    inserted: before === undefined ? [] : marks(before, 'inserted'),
    deleted: after === null ? [] : marks(after, 'deleted'),
    movedFrom: before === undefined ? null : movedFrom(places, before, versions),
  };
}

/** A quote is the newer side of what was inserted, the older side of what was deleted. */
type Kind = 'inserted' | 'deleted';

/** Ranges of the passage's text, within one sentence, that its counterparts in another version do not have. */
function unmatched(place: Place, to: string, kind: Kind, versions: Versions): Range[] {
  const own = rangeOf(place);
  const counterparts = versions.counterparts(place, to);
  if (counterparts.length === 0) return [own];
  // A sentence that was joined with others is compared beside them.
  const beside = counterparts.flatMap((one) => versions.counterparts(one, place.passage.source));
  const group = unique([place, ...beside]);
  const texts = group.map(textOf);
  const at = texts
    .slice(
      0,
      group.findIndex((one) => samePlace(one, place)),
    )
    .reduce((sum, text) => sum + text.length + 1, 0);
  const theirs = unique(counterparts).map(textOf).join(' ');
  const mine = texts.join(' ');
  if (mine === theirs) return [];
  // In one direction always, so that both sides tell the same.
  const runs = kind === 'inserted' ? wordDifferences(theirs, mine) : wordDifferences(mine, theirs);
  return runs.flatMap(({ kind: sort, start, text }): Range[] => {
    if (sort !== kind) return [];
    const from = Math.max(own[0], own[0] + start - at);
    const end = Math.min(own[1], own[0] + start - at + text.trimEnd().length);
    return from < end ? [[from, end]] : [];
  });
}

/** The passage in the version before where most sentences with a counterpart stood, if out of order; else null. */
function movedFrom(places: readonly Place[], before: string, versions: Versions): string | null {
  const found = places.flatMap((place) => versions.counterparts(place, before).slice(0, 1));
  const moved = found.filter((one) => one.order !== 'in-order');
  return moved.length * 2 > found.length ? (moved[0]?.passage.id ?? null) : null;
}

/** Ranges with nothing but white space between them as one. */
function joined(text: string, ranges: readonly Range[]): Range[] {
  const found: Range[] = [];
  for (const [start, end] of ranges) {
    const last = found.at(-1);
    if (last && text.slice(last[1], start).trim() === '') found.splice(-1, 1, [last[0], end]);
    else found.push([start, end]);
  }
  return found;
}

function unique(places: readonly Place[]): Place[] {
  const found = new Map(places.map((place) => [`${place.passage.id} ${place.sentence}`, place]));
  return [...found.values()].sort(
    (a, b) =>
      a.passage.section - b.passage.section ||
      a.passage.lines[0] - b.passage.lines[0] ||
      a.sentence - b.sentence,
  );
}

function samePlace(one: Place, other: Place): boolean {
  return one.passage.id === other.passage.id && one.sentence === other.sentence;
}

function rangeOf({ passage, sentence }: Place): Range {
  return passage.sentences[sentence] ?? [0, 0];
}

function textOf(place: Place): string {
  return place.passage.text.slice(...rangeOf(place));
}
