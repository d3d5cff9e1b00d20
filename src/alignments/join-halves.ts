import type { Candidate } from './candidates.js';
import type { ComparedSentence, ComparedSentences } from './compared-sentences.js';
import { sentenceLikeness } from './sentence-likeness.js';
import { SENTENCES } from './sentence-method.js';

/** A likeness that is hardly too little is reckoned to its end, and held against the threshold as it is. */
const ROUNDING = 1e-9;

/** Sentences of the one version that together answer one of the other. */
interface Group {
  readonly old: readonly number[];
  readonly newer: readonly number[];
  readonly likeness: number;
}

type Side = 'old' | 'newer';

/** A sentence left over beside a group, and the group with it. */
interface Joining {
  readonly group: Group;
  readonly side: Side;
  readonly extra: number;
  readonly joined: Group;
}

/**
 * Adds to the links the other halves of sentences that were parted, or joined: a free sentence beside a linked one that
 * makes both sides markedly more like. The likeness of such links is that of all halves together.
 */
export function joinHalves(links: readonly Candidate[], sentences: ComparedSentences): Candidate[] {
  const free = {
    old: leftOver(sentences.old.length, links, (link) => link.old),
    newer: leftOver(sentences.newer.length, links, (link) => link.newer),
  };
  const groups = new Set<Group>();
  let waiting: Joining[] = [];
  const admit = (group: Group): void => {
    groups.add(group);
    waiting.push(...joinings(group, sentences, free));
  };
  for (const { old, newer, likeness } of links) admit({ old: [old], newer: [newer], likeness });
  while (waiting.length > 0) {
    const round = waiting.sort((a, b) => gain(b) - gain(a) || first(a.group) - first(b.group));
    waiting = [];
    for (const { group, side, extra, joined } of round) {
      if (!groups.has(group) || !free[side].delete(extra)) continue;
      groups.delete(group);
      admit(joined);
    }
  }
  return [...groups].flatMap(({ old, newer, likeness }) =>
    old.flatMap((one) => newer.map((other) => ({ old: one, newer: other, likeness }))),
  );
}

function joinings(
  group: Group,
  sentences: ComparedSentences,
  free: Readonly<Record<Side, ReadonlySet<number>>>,
): Joining[] {
  const least = group.likeness + SENTENCES.split - ROUNDING;
  if (least > 1) return [];
  return (['old', 'newer'] as const).flatMap((side) => {
    const opposite = side === 'old' ? 'newer' : 'old';
    const own = group[side];
    if (group[opposite].length > 1) return [];
    return [(own[0] ?? 0) - 1, (own.at(-1) ?? 0) + 1].flatMap((extra): Joining[] => {
      if (!free[side].has(extra)) return [];
      const all = [...own, extra].sort((a, b) => a - b);
      const together = sentences.joined(at(sentences[side], all));
      const likeness = sentenceLikeness(
        together,
        sentences.joined(at(sentences[opposite], group[opposite])),
        least,
      );
      if (likeness - group.likeness < SENTENCES.split) return [];
      return [{ group, side, extra, joined: { ...group, [side]: all, likeness } }];
    });
  });
}

function gain({ group, joined }: Joining): number {
  return joined.likeness - group.likeness;
}

function first({ old }: Group): number {
  return old[0] ?? 0;
}

function at(sentences: readonly ComparedSentence[], places: readonly number[]): ComparedSentence[] {
  return places.flatMap((place) => sentences[place] ?? []);
}

function leftOver(
  count: number,
  links: readonly Candidate[],
  place: (link: Candidate) => number,
): Set<number> {
  const linked = new Uint8Array(count);
  for (const link of links) linked[place(link)] = 1;
  const free = new Set<number>();
  for (const [index, isLinked] of linked.entries()) if (isLinked === 0) free.add(index);
  return free;
}
