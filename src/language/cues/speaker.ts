import type { Token } from '../tokens.js';
import type { Clauses } from './clauses.js';
import type { PlacedCue } from './governs.js';
import type { SpeakerWords } from './lists.js';

/** Half-open range of the text. */
export interface Speaker {
  readonly start: number;
  readonly end: number;
}

/** `SpeakerWords`, ready to be looked up. */
export type SpeakerLists = {
  readonly [list in Exclude<keyof SpeakerWords, 'by'>]: ReadonlySet<string>;
} & { readonly by: string; readonly finite: ReadonlySet<string> };

/** A sentence as the cues are looked for in it. */
export interface Wording {
  readonly text: string;
  readonly parts: readonly Token[];
  readonly words: readonly string[];
  readonly clauses: Clauses;
  readonly lists: SpeakerLists;
}

/** Words a name or its description has at most. */
const LONGEST = 14;
/** Words between a subject and its verb at most. */
const FAR = 6;

/**
 * The noun phrase that names who speaks, without its article, as the sentence prints it: behind `according to`, before the
 * verb, behind it in `…, said the office`, behind the `by` of a passive. Null for a pronoun, and wherever the limits of the
 * phrase cannot be told: a wrong name is worse than none.
 */
export function speakerOf(wording: Wording, { at, length, direction }: PlacedCue): Speaker | null {
  switch (direction) {
    case 'follows':
      return phraseFrom(wording, at + length);
    case 'verb':
    case 'quoting':
      return besideVerb(wording, at, length);
    case 'clause':
    case 'forward':
    case 'backward':
    case 'phrase':
    case 'host':
    case 'hearsay':
      return null;
  }
}

function besideVerb(wording: Wording, at: number, length: number): Speaker | null {
  const { words, lists } = wording;
  let subject = at - 1;
  let passive = false;
  for (; subject >= Math.max(0, at - FAR) && !markBefore(wording, subject + 1); subject--) {
    const word = words[subject] ?? '';
    if (lists.be.has(word) && words[at]?.endsWith('ing') !== true) passive = true;
    else if (!lists.between.has(word) && !word.endsWith('ly')) break;
  }
  if (passive) return doneBy(wording, at + length);
  const joint = lists.joints.has(words[subject] ?? '');
  if (subject >= 0 && !joint && markBefore(wording, subject + 1) === '') return phraseTo(wording, subject);
  const inverts = joint || lists.inverting.has(words[at] ?? '') || isQuoteBefore(wording, subject + 1);
  const behind = inverts ? phraseFrom(wording, at + length, true) : null;
  if (behind) return behind;
  return subject >= 0 && markBefore(wording, subject + 1) === ',' ? beforeAside(wording, subject + 1) : null;
}

/** `…,” announced the office`. */
function isQuoteBefore({ text, parts }: Wording, at: number): boolean {
  const before = parts[at - 1];
  return before !== undefined && /["”»]/u.test(text.slice(before.end, before.end + 4));
}

/** `is described by Riga as`. */
function doneBy(wording: Wording, from: number): Speaker | null {
  const { words, lists } = wording;
  if (lists.by === '') return null;
  for (let at = from; at < from + FAR && markBefore(wording, at) === ''; at++) {
    if (words[at] === lists.by) return phraseFrom(wording, at + 1);
  }
  return null;
}

/** `The office, which owns the quay, said`: what stands before the comma before. */
function beforeAside(wording: Wording, from: number): Speaker | null {
  for (let at = from - 1; at > Math.max(0, from - 2 * LONGEST); at--) {
    const mark = markBefore(wording, at);
    if (mark === ',') return phraseTo(wording, at - 1);
    if (mark !== '') return null;
  }
  return null;
}

/** The noun phrase that begins at `from`. `alone`: only if a mark or a preposition ends it. */
function phraseFrom(wording: Wording, from: number, alone = false): Speaker | null {
  const { words, parts, lists } = wording;
  let first = from;
  if (markBefore(wording, from) !== '') return null;
  if (lists.articles.has(words[first] ?? '')) first++;
  let hasName = false;
  let after = first;
  let closed = false;
  for (; after < first + LONGEST; after++) {
    const token = parts[after];
    const word = words[after] ?? '';
    closed = !token || (after > first && markBefore(wording, after) !== '');
    if (!token || closed || lists.pronouns.has(word) || lists.finite.has(word)) break;
    const capital = /^[\p{Lu}\d]/u.test(token.text);
    const joins =
      lists.connectors.has(word) ||
      (lists.articles.has(word) && lists.connectors.has(words[after - 1] ?? ''));
    if (joins && after > first) continue;
    if (lists.prepositions.has(word) || lists.times.has(word)) {
      closed = true;
      break;
    }
    if (lists.joints.has(word) || lists.articles.has(word)) break;
    if (
      hasName &&
      !capital &&
      !lists.connectors.has(words[after - 1] ?? '') &&
      !lists.articles.has(words[after - 1] ?? '')
    )
      break;
    hasName ||= capital;
  }
  const isPronoun = lists.pronouns.has(words[first] ?? '');
  if (isPronoun || (alone && !closed)) return null;
  if (!closed && !hasName && !lists.articles.has(words[after] ?? '')) return null;
  return ranged(wording, first, after - 1);
}

/** The noun phrase that ends at `last`. */
function phraseTo(wording: Wording, last: number): Speaker | null {
  const { words, lists } = wording;
  if (lists.pronouns.has(words[last] ?? '') || lists.finite.has(words[last] ?? '')) return null;
  let at = last;
  for (; at >= 0 && at > last - LONGEST; at--) {
    const word = words[at] ?? '';
    const joined = lists.connectors.has(words[at - 1] ?? '') && markBefore(wording, at) === '';
    if (lists.articles.has(word)) {
      if (!joined) return ranged(wording, at + 1, last);
    } else if (lists.determiners.has(word)) {
      if (!joined) return ranged(wording, at, last);
    } else if (lists.pronouns.has(word) || lists.finite.has(word)) return named(wording, at + 1, last);
    else if (lists.joints.has(word) && !isJoinedName(wording, at)) return ranged(wording, at + 1, last);
    else if (lists.prepositions.has(word) && isClauseStart(wording, at))
      return afterTime(wording, at + 1, last);
    if (markBefore(wording, at) !== '' || at === 0) return ranged(wording, at, last);
  }
  return null;
}

/** `Trade and Industry`: inside a name. */
function isJoinedName({ parts }: Wording, at: number): boolean {
  return [at - 1, at + 1].every((beside) => /^\p{Lu}/u.test(parts[beside]?.text ?? ''));
}

function isClauseStart(wording: Wording, at: number): boolean {
  return at === 0 || markBefore(wording, at) !== '' || wording.lists.joints.has(wording.words[at - 1] ?? '');
}

/** `In April Latvia said`: what is left of the phrase without the time; null where it holds none. */
function afterTime(wording: Wording, first: number, last: number): Speaker | null {
  return isTime(wording, first) ? ranged(wording, first, last) : named(wording, first + 1, last);
}

/** The last run of capitalised words of the phrase; null where it does not end in one. */
function named(wording: Wording, first: number, last: number): Speaker | null {
  let at = last + 1;
  while (at > first && /^[\p{Lu}\d]/u.test(wording.parts[at - 1]?.text ?? '')) at--;
  const runs = at > first && at <= last;
  return runs ? ranged(wording, at, last) : null;
}

function isTime({ words, lists }: Wording, at: number): boolean {
  const word = words[at] ?? '';
  return lists.times.has(word) || /^\d+$/.test(word);
}

/** The words from `first` to `last`, without what stands before the phrase and what dangles from it. */
function ranged(wording: Wording, first: number, last: number): Speaker | null {
  const { words, parts, lists, text } = wording;
  let [from, to] = [first, last];
  while (
    from <= to &&
    (isTime(wording, from) || lists.joints.has(words[from] ?? '') || words[from]?.endsWith('ly'))
  )
    from++;
  if (lists.articles.has(words[from] ?? '')) from++;
  while (
    to >= from &&
    (lists.connectors.has(words[to] ?? '') ||
      lists.articles.has(words[to] ?? '') ||
      lists.joints.has(words[to] ?? ''))
  )
    to--;
  const [one, two] = [parts[from], parts[to]];
  if (!one || !two || to < from || lists.pronouns.has(words[from] ?? '')) return null;
  if (!/\p{L}/u.test(text.slice(one.start, two.end)) || lists.prepositions.has(words[from] ?? ''))
    return null;
  const closing =
    /[“«„"]/u.test(text.slice(one.start, two.end)) && /["”»“]/u.test(text[two.end] ?? '') ? 1 : 0;
  return { start: one.start, end: two.end + closing };
}

/** The mark that parts the word from the one before; empty where none does. Stops of initials and hyphens part nothing. */
function markBefore({ text, parts }: Wording, at: number): string {
  const [before, token] = [parts[at - 1], parts[at]];
  if (!before || !token) return '';
  const gap = text.slice(before.end, Math.min(token.start, before.end + 8));
  if (/[,;:()[\]]/u.test(gap)) return gap.includes(',') ? ',' : ';';
  if (/[–—]|\s-\s/u.test(gap)) return '–';
  return '';
}
