import { fourDecimals } from '../model/four-decimals.js';
import type { VersionLink } from '../model/version-link.js';
import { assign } from './assign.js';
import { candidates, type Candidate } from './candidates.js';
import { Chains } from './chains.js';
import { ComparedSentences } from './compared-sentences.js';
import { joinHalves } from './join-halves.js';
import { SENTENCES } from './sentence-method.js';

/** Two sentences of two versions that answer each other, by their places from 0; likeness 0 to 1, four decimals. */
export type SentenceLink = readonly [old: number, newer: number, likeness: number];

/**
 * Links the sentences of two versions of one text: in order first, then parts that stand elsewhere now, then the other
 * halves of sentences that were parted or joined. A lone sentence found again out of order is left out: as often as not
 * it is said again, not moved (`alignVersions` has these too). In order of the older version.
 */
export function alignSentences(
  old: readonly string[],
  newer: readonly string[],
  language: string,
): SentenceLink[] {
  return alignVersions(ComparedSentences.of(old, newer, language)).flatMap((link): SentenceLink[] =>
    link.order === 'moved' ? [] : [[link.old, link.newer, link.likeness]],
  );
}

/** The links of `alignSentences`, and with them lone sentences that stand elsewhere now and read much the same. */
export function alignVersions(sentences: ComparedSentences): VersionLink[] {
  const all = candidates(sentences);
  const extent = { old: sentences.old.length, newer: sentences.newer.length };
  const inOrder = new Chains(all, { ...extent, whole: true }).best().links;
  const parts = partsElsewhere(without(all, inOrder), extent);
  const linked = joinHalves([...inOrder, ...parts], sentences);
  const elsewhere = {
    old: new Set(parts.map((link) => link.old)),
    newer: new Set(parts.map((link) => link.newer)),
  };
  const orderOf = ({ old, newer }: Candidate): VersionLink['order'] =>
    elsewhere.old.has(old) || elsewhere.newer.has(newer) ? 'part' : 'in-order';
  const made = (link: Candidate, order: VersionLink['order']): VersionLink => {
    const { old, newer, likeness } = link;
    return { old, newer, likeness: fourDecimals(likeness), order };
  };
  const moved = movedAlone(without(all, linked), sentences).map((link) => made(link, 'moved'));
  return [...linked.map((link) => made(link, orderOf(link))), ...moved].sort(
    (a, b) => a.old - b.old || a.newer - b.newer,
  );
}

/** Each round takes up what the parts found before had hidden; later rounds find hardly anything. */
const ROUNDS = 8;

/** Chains among the sentences that are left over, each long enough to be a part of the text that moved. */
function partsElsewhere(
  left: readonly Candidate[],
  extent: { readonly old: number; readonly newer: number },
): Candidate[] {
  const found: Candidate[] = [];
  let rest = left;
  for (let round = 0; round < ROUNDS; round++) {
    const chains = new Chains(rest, { ...extent, whole: false }).apart(SENTENCES.part);
    if (chains.length === 0) break;
    const links = chains.flatMap((chain) => chain.links);
    found.push(...links);
    rest = without(rest, links);
  }
  return found;
}

/** Lone sentences, each with one elsewhere, so that all together are most like. */
function movedAlone(
  left: readonly Candidate[],
  { old: olds, newer: newers }: ComparedSentences,
): Candidate[] {
  const words = ({ old, newer }: Candidate): number =>
    Math.min(olds[old]?.sentence.words.length ?? 0, newers[newer]?.sentence.words.length ?? 0);
  const near = left.filter((one) => one.likeness >= SENTENCES.moved && words(one) >= SENTENCES.movedWords);
  const byPlace = new Map(near.map((one) => [`${one.old} ${one.newer}`, one]));
  const edges = near.map(({ old, newer, likeness }) => ({ row: old, quote: newer, gain: likeness }));
  return assign(edges).pairs.flatMap(({ row, quote }) => byPlace.get(`${row} ${quote}`) ?? []);
}

/** The candidates whose sentences are both free. */
function without(all: readonly Candidate[], links: readonly Candidate[]): Candidate[] {
  const olds = new Set(links.map((link) => link.old));
  const newers = new Set(links.map((link) => link.newer));
  return all.filter((one) => !olds.has(one.old) && !newers.has(one.newer));
}
