import { CUE_KINDS, type Cue, type CueKind } from '../../model/coding.js';
import type { Range } from '../../model/range.js';
import { fold } from '../fold.js';
import { tokens, type Token } from '../tokens.js';
import { ENGLISH } from './english.js';
import type { CueLists } from './lists.js';
import { PhraseIndex } from './phrase-index.js';
import { RUSSIAN } from './russian.js';

export interface SentenceCues {
  /** In reading order; offsets are those of the text the sentence stands in. */
  readonly cues: readonly Cue[];
  /** The name beside a reporting cue, null where the sentence gives none. */
  readonly holder: { readonly start: number; readonly end: number } | null;
  /** Offsets at which what a cue governs ends, in order. */
  readonly limits: readonly number[];
}

interface Prepared {
  readonly cues: PhraseIndex<CueKind>;
  readonly pseudo: PhraseIndex<'pseudo'>;
  readonly terminators: PhraseIndex<'terminator'>;
  readonly starters: ReadonlySet<string>;
}

const LISTS: ReadonlyMap<string, CueLists> = new Map([
  ['en', ENGLISH],
  ['ru', RUSSIAN],
]);
const prepared = new Map<string, Prepared>();
const MARK_LIMIT = /[;:]|[–—](?!\d)|\s-\s/gu;

/** The cue words of one sentence of `text`; none in a language without lists (only English and Russian have them). */
export function findCues(text: string, sentence: Range, language: string): SentenceCues {
  const lists = listsFor(language);
  if (!lists) return { cues: [], holder: null, limits: [] };
  const [from, to] = sentence;
  const parts = tokens(text.slice(from, to)).map((token) => ({
    ...token,
    start: token.start + from,
    end: token.end + from,
  }));
  const words = parts.map((token) => fold(token.text));
  const cues = scan(lists, parts, words).filter((cue) => !isCompound(text, cue));
  return {
    cues,
    holder: holderOf(text, cues, parts, lists),
    limits: limits(text, sentence, lists, parts, words),
  };
}

function listsFor(language: string): Prepared | undefined {
  const key = language.split('-')[0]?.toLowerCase() ?? '';
  const known = prepared.get(key);
  const source = LISTS.get(key);
  if (known || !source) return known;
  const made: Prepared = {
    cues: new PhraseIndex(CUE_KINDS.map((kind) => [kind, source.cues[kind]])),
    pseudo: new PhraseIndex([['pseudo', source.pseudo]]),
    terminators: new PhraseIndex([['terminator', source.terminators]]),
    starters: new Set(source.starters.split(/\s+/)),
  };
  prepared.set(key, made);
  return made;
}

function scan(lists: Prepared, parts: readonly Token[], words: readonly string[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < words.length;) {
    const skipped = lists.pseudo.longest(words, at)?.length ?? (isMonthOfMay(parts, at) ? 1 : 0);
    const found = lists.cues.longest(words, at);
    const first = parts[at];
    const last = parts[at + (found?.length ?? 0) - 1];
    if (found && found.length > skipped && first && last) {
      cues.push({ start: first.start, end: last.end, kind: found.kind });
    }
    at += Math.max(1, skipped, found?.length ?? 0);
  }
  return cues;
}

/** `no-fly`, `would-be`: part of a compound says nothing about the sentence. */
function isCompound(text: string, cue: Cue): boolean {
  return /^[-‐‑]\p{L}/u.test(text.slice(cue.end, cue.end + 3));
}

function isMonthOfMay(parts: readonly Token[], at: number): boolean {
  if (parts[at]?.text !== 'May') return false;
  return at > 0 || /^\d/.test(parts[at + 1]?.text ?? '');
}

function limits(
  text: string,
  [from, to]: Range,
  lists: Prepared,
  parts: readonly Token[],
  words: readonly string[],
): number[] {
  const marks = [...text.slice(from, to).matchAll(MARK_LIMIT)].map((match) => from + match.index);
  const joints = parts
    .filter((_, at) => lists.terminators.longest(words, at) !== undefined)
    .map((token) => token.start);
  // A clause that opens the sentence with “although” ends at its first comma.
  const opening = joints[0] === parts[0]?.start ? text.indexOf(',', from) : -1;
  const comma = opening >= 0 && opening < to ? [opening] : [];
  return [...marks, ...joints, ...comma].sort((a, b) => a - b);
}

/** The run of capitalised words after `according to`, or the nearest one before any other reporting cue. */
function holderOf(
  text: string,
  cues: readonly Cue[],
  parts: readonly Token[],
  lists: Prepared,
): { start: number; end: number } | null {
  const reporting = cues.filter(({ kind }) => kind === 'reported');
  const names = reporting.length === 0 ? [] : nameRuns(text, parts, lists);
  for (const cue of reporting) {
    const follows = /^(?:according to|in the words of|по словам|согласно|по данным|по информации)$/u.test(
      fold(text.slice(cue.start, cue.end)),
    );
    const after = names.find((name) => name.start >= cue.end && name.start - cue.end < 30);
    const before = names.findLast((name) => name.end <= cue.start);
    const holder = follows ? after : before;
    if (holder) return holder;
  }
  return null;
}

function nameRuns(text: string, parts: readonly Token[], lists: Prepared): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  for (const [index, token] of parts.entries()) {
    const named = /^\p{Lu}/u.test(token.text) && !(index === 0 && lists.starters.has(fold(token.text)));
    if (!named) continue;
    const last = runs.at(-1);
    const joined = last && /^[ .-]{1,2}$/.test(text.slice(last.end, token.start));
    if (joined && last) last.end = token.end;
    else runs.push({ start: token.start, end: token.end });
  }
  return runs;
}
