import type { Name } from '../../model/name.js';
import { fold } from '../fold.js';
import type { SentenceWords } from '../facts/sentence-words.js';
import { agrees } from './alias.js';
import type { Candidate, NameIndex } from './name-index.js';

/** A known name in a text. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly name: Name;
  /** Indices of its words, half-open. */
  readonly from: number;
  readonly to: number;
}

/**
 * The known names of a sentence: of spellings that begin at one word the longest, the project's own before the shipped
 * ones; what several names share equally is claimed by none.
 */
export function findNames(words: SentenceWords, taken: readonly boolean[], index: NameIndex): FoundName[] {
  const found: FoundName[] = [];
  for (let at = 0; at < words.length;) {
    const candidates = words.kinds[at]?.names ?? [];
    if (candidates.length === 0) {
      at++;
      continue;
    }
    const fitting = candidates.filter((one) => fits(one, words, at, taken, index));
    const longest = fitting.reduce((most, { alias }) => Math.max(most, alias.words.length), 0);
    if (longest === 0) {
      at++;
      continue;
    }
    const name = only(fitting.filter(({ alias }) => alias.words.length === longest));
    const to = at + longest;
    // `US$5m` is money.
    if (name && words.behind(to - 1, 1) !== '$') {
      found.push({ start: words.start(at), end: bareEnd(words, to - 1), name, from: at, to });
    }
    at = to;
  }
  return found;
}

function fits(
  { alias }: Candidate,
  words: SentenceWords,
  at: number,
  taken: readonly boolean[],
  index: NameIndex,
): boolean {
  return alias.words.every((word, step) => {
    if (taken[at + step]) return false;
    // The first word is looked up.
    if (step === 0) return true;
    if (!/^(?: |[-‐‑]| & |'|’)$/.test(words.gap(at + step))) return false;
    return agrees(word, index.forms(words.printed(at + step)));
  });
}

/** The one name that all spellings mean; undefined where they mean several. */
function only(candidates: readonly Candidate[]): Name | undefined {
  const own = candidates.filter((one) => one.isOwn);
  const names = (own.length > 0 ? own : candidates).map(({ alias }) => alias.name);
  const [first] = names;
  return names.every((name) => name.kind === first?.kind && fold(name.name) === fold(first.name))
    ? first
    : undefined;
}

/** Where a word ends, its possessive ending left out. */
function bareEnd(words: SentenceWords, at: number): number {
  const ending = /['’ʼ](?:s|S)?$/.exec(words.printed(at))?.[0].length ?? 0;
  return words.end(at) - ending;
}
