import type { WordStream } from './word-stream.js';

/** What stands before the first passage and behind the last. */
const END = '';

/**
 * The passages of a text that its newer version has word for word beside the same neighbour, by index, each with the one
 * that it is there. Where the same two passages stand beside each other more than once, nobody could say.
 */
export function keptPassages(old: WordStream, newer: WordStream): Map<number, number> {
  const [there, here] = [pairsOf(old), pairsOf(newer)];
  const answers = new Map<number, Set<number>>();
  const answered = new Map<number, Set<number>>();
  for (const [pair, behind] of there) {
    const other = here.get(pair);
    if (behind === null || other === undefined || other === null) continue;
    for (const step of [0, 1]) {
      note(answers, behind - step, other - step);
      note(answered, other - step, behind - step);
    }
  }
  return new Map(
    [...answers]
      .sort(([one], [other]) => one - other)
      .flatMap(([one, places]): [number, number][] => {
        const [place = -1] = places;
        const isSure = places.size === 1 && answered.get(place)?.size === 1;
        return isSure && old.passages[one] && newer.passages[place] ? [[one, place]] : [];
      }),
  );
}

function note(places: Map<number, Set<number>>, one: number, other: number): void {
  places.set(one, (places.get(one) ?? new Set()).add(other));
}

/** The index of the second of each two passages that stand beside each other, by the words of both; null: several do. */
function pairsOf(stream: WordStream): Map<string, number | null> {
  const words = [END, ...stream.passages.map((_, at) => wordsOf(at, stream)), END];
  const pairs = new Map<string, number | null>();
  for (let behind = 0; behind + 1 < words.length; behind++) {
    const pair = `${words[behind]}|${words[behind + 1]}`;
    pairs.set(pair, pairs.has(pair) ? null : behind);
  }
  return pairs;
}

function wordsOf(passage: number, stream: WordStream): string {
  const [from, to] = stream.wordsOf(passage);
  return Array.from({ length: to - from }, (_, at) => stream.word(from + at)).join(' ');
}
