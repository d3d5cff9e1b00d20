import type { Cue } from '../../model/coding.js';
import type { Range } from '../../model/range.js';
import { fold } from '../fold.js';
import { tokensWithin, type Token } from '../tokens.js';
import type { Clause, Clauses } from './clauses.js';
import { governs, type PlacedCue } from './governs.js';
import { listsOf, type Prepared, type Trigger } from './prepare.js';
import { readClauses } from './read-clauses.js';
import { speakerOf, type Speaker, type Wording } from './speaker.js';

export interface SentenceCues {
  /** In reading order; offsets are those of the text the sentence stands in. */
  readonly cues: readonly Cue[];
  /** Of these cues the ones within whose scope the range lies. */
  governing(start: number, end: number): readonly Cue[];
  /** The name of who says what the cue reports, where it stands beside the cue; null otherwise. */
  speaker(cue: Cue): Speaker | null;
}

const NONE: SentenceCues = { cues: [], governing: () => [], speaker: () => null };

/** The cue words of one sentence of `text`; none in a language without lists (only English and Russian have them). */
export function findCues(text: string, range: Range, language: string): SentenceCues {
  const lists = listsOf(language);
  if (!lists) return NONE;
  const parts = tokensWithin(text, range);
  const words = parts.map((token) => fold(token.text));
  if (!mayHoldCues(words, lists)) return NONE;
  const clauses = readClauses(text, parts, words, lists.clauses);
  const wording: Wording = { text, parts, words, clauses, lists: lists.speaker };
  const placed = new Scan(wording, lists).placed();
  return placed.length === 0 ? NONE : new FoundCues(wording, placed);
}

/** Whether a word begins a cue, or the sentence a condition by its order: `Had they known`. */
function mayHoldCues(words: readonly string[], { cues, clauses }: Prepared): boolean {
  return clauses.inverted.has(words[0] ?? '') || words.some((word) => cues.mayBegin(word));
}

class FoundCues implements SentenceCues {
  readonly cues: readonly Cue[];
  readonly #wording: Wording;
  readonly #placed: readonly PlacedCue[];
  /** By cue; told where somebody asks. */
  #speakers: ReadonlyMap<Cue, Speaker | null> | undefined;

  constructor(wording: Wording, placed: readonly PlacedCue[]) {
    this.cues = placed.map(({ cue }) => cue);
    this.#wording = wording;
    this.#placed = placed;
  }

  governing(start: number, end: number): readonly Cue[] {
    const clause = this.#wording.clauses.at(start);
    return clause ? this.cues.filter((_, at) => this.#governs(at, start, end, clause)) : [];
  }

  speaker(cue: Cue): Speaker | null {
    this.#speakers ??= new Map(this.#placed.map((placed) => [placed.cue, this.#speaker(placed)]));
    return this.#speakers.get(cue) ?? null;
  }

  #speaker(placed: PlacedCue): Speaker | null {
    return placed.cue.kind === 'reported'
      ? alone(speakerOf(this.#wording, placed), placed, this.#placed)
      : null;
  }

  #governs(at: number, start: number, end: number, clause: Clause): boolean {
    const placed = this.#placed[at];
    return placed !== undefined && governs(placed, start, end, clause);
  }
}

/** The speaker, if no other cue lies in it: a phrase that holds one is no name. */
function alone(speaker: Speaker | null, { index }: PlacedCue, cues: readonly PlacedCue[]): Speaker | null {
  if (!speaker) return null;
  const lies = (one: PlacedCue | undefined) =>
    one !== undefined && one.cue.start < speaker.end && one.cue.end > speaker.start;
  return lies(cues[index - 1]) || lies(cues[index + 1]) ? null : speaker;
}

/** Words that a cue of the direction `phrase` governs at most. */
const PHRASE = 6;
/** Words between the end of a sentence and the cue of a clause that reports all before it. */
const TRAILING = 5;

class Scan {
  readonly #text: string;
  readonly #parts: readonly Token[];
  readonly #words: readonly string[];
  readonly #clauses: Clauses;
  readonly #lists: Prepared;
  readonly #quotes: boolean;
  readonly #found: PlacedCue[] = [];

  constructor({ text, parts, words, clauses }: Wording, lists: Prepared) {
    this.#text = text;
    this.#parts = parts;
    this.#words = words;
    this.#clauses = clauses;
    this.#lists = lists;
    this.#quotes = /["“”„«»]/u.test(text.slice(parts[0]?.start ?? 0, (parts.at(-1)?.end ?? 0) + 2));
  }

  placed(): readonly PlacedCue[] {
    for (let at = 0; at < this.#words.length;) at += this.#read(at);
    return this.#found;
  }

  /** How many words to go on by. */
  #read(at: number): number {
    const words = this.#words;
    const skipped = this.#lists.pseudo.longest(words, at)?.length ?? (this.#isMonthOfMay(at) ? 1 : 0);
    if (at === 0 && this.#clauses.ofToken(0)?.opener === 'condition' && this.#isInverted()) {
      this.#add(0, 1, { kind: 'conditional', direction: 'host' });
      return 1;
    }
    const found = this.#lists.cues.longest(words, at);
    if (!found || found.length <= skipped) return Math.max(1, skipped);
    const double = this.#double(at, found.length);
    if (double) return double;
    this.#add(at, found.length, found.kind);
    return found.length;
  }

  #isInverted(): boolean {
    return this.#lists.clauses.inverted.has(this.#words[0] ?? '');
  }

  /** How many words a negation takes that takes back another; 0 where none does. */
  #double(at: number, length: number): number {
    const { negators, fillers, doubles } = this.#lists;
    const [first = '', last = ''] = [this.#words[at], this.#words[at + length - 1]];
    if (!negators.has(first) && !negators.has(last) && !last.endsWith("n't")) return 0;
    let second = at + length;
    while (second < at + length + 2 && fillers.has(this.#words[second] ?? '')) second++;
    const found = doubles.longest(this.#words, second);
    if (!found || this.#clauses.ofToken(second) !== this.#clauses.ofToken(at)) return 0;
    const taken = second + found.length - at;
    if (found.kind === 'hedged') this.#add(at, taken, { kind: 'hedged', direction: 'clause' });
    return taken;
  }

  #add(at: number, length: number, { kind, direction }: Trigger): void {
    const [first, last] = [this.#parts[at], this.#parts[at + length - 1]];
    const clause = this.#clauses.ofToken(at);
    if (!first || !last || !clause || this.#isCompound(last.end)) return;
    if (direction === 'quoting' && !this.#quotes && !/^(?:that|что)$/.test(this.#words[at + length] ?? ''))
      return;
    this.#found.push({
      cue: { start: first.start, end: last.end, kind },
      direction: direction === 'forward' && this.#isPassive(at) ? 'clause' : direction,
      clause,
      index: this.#found.length,
      at,
      length,
      reach: direction === 'phrase' ? this.#phraseEnd(at + length) : last.end,
      trailing: at + length + TRAILING >= this.#words.length && this.#standsBehindComma(at),
    });
  }

  /** `no-fly`, `would-be`: part of a compound says nothing about the sentence. */
  #isCompound(end: number): boolean {
    return /^[-‐‑]\p{L}/u.test(this.#text.slice(end, end + 3));
  }

  /** Where the few words end that a preposition of negation or a word of approximation takes. */
  #phraseEnd(from: number): number {
    let end = this.#parts[from - 1]?.end ?? 0;
    for (let at = from; at < from + PHRASE; at++) {
      const token = this.#parts[at];
      if (!token || this.#clauses.ofToken(at) !== this.#clauses.ofToken(from)) break;
      if (!/^[\s"“”«»„'’‘-]*$/u.test(this.#text.slice(end, token.start))) break;
      if (this.#lists.clauses.finite.has(this.#words[at] ?? '')) break;
      ({ end } = token);
    }
    return end;
  }

  #isPassive(at: number): boolean {
    const { be, between } = this.#lists.speaker;
    for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
      const word = this.#words[before] ?? '';
      if (be.has(word)) return this.#words[at]?.endsWith('ing') !== true;
      if (!between.has(word) && !word.endsWith('ly')) return false;
    }
    return false;
  }

  /** `…, the office said`: a comma or the end of a quotation within the few words before. */
  #standsBehindComma(at: number): boolean {
    for (let before = at; before > Math.max(0, at - 8); before--) {
      const [one, two] = [this.#parts[before - 1], this.#parts[before]];
      if (one && two && /[,”"»–—-]/u.test(this.#text.slice(one.end, Math.min(two.start, one.end + 4))))
        return true;
    }
    return false;
  }

  #isMonthOfMay(at: number): boolean {
    const token = this.#parts[at];
    if (token?.text !== 'May') return false;
    const next = this.#words[at + 1] ?? '';
    return (
      at > 0 || /^\d/.test(next) || this.#lists.clauses.finite.has(next) || this.#text[token.end] === ','
    );
  }
}
