import type { AnchoredQuote, QuotePlace } from '../model/anchored-quote.js';
import type { SourceTexts } from './anchor-texts.js';
import { changesClaim } from './changed-claims.js';
import { editionContext } from './edition-context.js';
import { exactPlaces, type StreamPlace } from './exact-places.js';
import { nearPlaces } from './near-places.js';
import { quoteContext, type Candidate, type Evidence, type QuoteWords } from './quote-context.js';
import { sentences } from './sentences.js';
import { foldedWords } from './tokens.js';
import { SENTENCE_END, wholeWording, type Reach } from './whole-wording.js';
import type { WordNumbers, WordStream } from './word-stream.js';

/** So many words of a quote may change, of short ones half, and a tenth of long ones up to the second number. */
const CHANGED = { words: 3, most: 12 };

/** Of so few words no others are near. */
const FEW = 2;

/** Places of an ambiguous quote that are told. */
const TOLD = 5;

/**
 * Where the words of a quote stand in their source now (W3C TextQuoteSelector). What tells its place from others is where
 * it stood in the newest edition and what survives beside it; where no edition has it, its prefix and suffix. A place whose
 * words are the quote's, or nearly so, is taken if that evidence speaks for it and for no other; else it is only reported.
 */
export function anchorQuote(quote: QuoteWords, texts: SourceTexts): AnchoredQuote {
  const words = { exact: blank(quote.exact), prefix: blank(quote.prefix), suffix: blank(quote.suffix) };
  const { before, now, numbers } = texts;
  const context = quoteContext(words, now, numbers);
  const was = before
    ? choose(candidates(words, before, numbers), quoteContext(words, before, numbers))
    : undefined;
  const old = was?.sure;
  const known = before && old && { before, now, surviving: texts.surviving(before), place: old };
  const found = candidates(words, now, numbers);
  const evidence = known ? editionContext(known, numbers) : context;
  const chosen = choose(found, evidence);
  if (!chosen.sure) return notTaken(words, chosen.several, found, texts);
  // Of words that stood several times in the edition one alone may be left: only their context says which.
  const wasDoubtful = was !== undefined && was.several.length > 0 && context.most === 0;
  if (wasDoubtful) return { state: 'ambiguous', anchor: null, places: [placeOf(chosen.sure, now)] };
  if (chosen.sure.isExact)
    return inItsOwnWords(words.exact, chosen.sure, now, before && old && { before, old });
  const { lost = [0, 0] } = chosen.sure;
  const beside = old ? (before?.passages[old.passage]?.text.slice(0, old.start) ?? '') : words.prefix;
  const beginsSentence = beside.trim() === '' || SENTENCE_END.test(beside.trim());
  const reach: Reach = { lost, exact: words.exact, beginsSentence, isBeside: evidence.isBeside };
  const whole = wholeWording(chosen.sure, now, reach);
  if (isTorn(whole, reach, now)) return { state: 'orphaned', anchor: null, places: [placeOf(whole, now)] };
  return reworded(words.exact, whole, now);
}

/** Whether a quote that began or ended a sentence lost words there, and a sentence goes on where they stood. */
function isTorn(
  { passage, start, end }: StreamPlace,
  { lost: [before, behind], exact, beginsSentence }: Reach,
  { passages }: WordStream,
): boolean {
  const text = passages[passage]?.text ?? '';
  const isEdge = (at: number): boolean => {
    const head = text.slice(0, at).trim();
    return head === '' || head === text.trim() || SENTENCE_END.test(head);
  };
  return (
    (before > 0 && beginsSentence && !isEdge(start)) ||
    (behind > 0 && SENTENCE_END.test(exact) && !isEdge(end))
  );
}

/** What a quote is at the place where its characters stand, `was` being where the newest edition has them. */
function inItsOwnWords(
  exact: string,
  sure: StreamPlace,
  now: SourceTexts['now'],
  was: { readonly before: NonNullable<SourceTexts['before']>; readonly old: StreamPlace } | null | undefined,
): AnchoredQuote {
  const place = placeOf(sure, now);
  const to = now.passages[sure.passage];
  const whole = wholeWords(sure, now);
  // “12,000 tonnes” stands in “112,000 tonnes” too.
  const isCut = whole !== null && !(was && wholeWords(was.old, was.before) !== null);
  if (isCut && changesClaim(exact, whole, to?.language ?? ''))
    return { state: 'stale', anchor: null, places: [place] };
  const from = was?.before.passages[was.old.passage];
  const isMoved =
    from && (from.id !== to?.id || (from.headings ?? to.headings).join('\n') !== to.headings.join('\n'));
  return { state: isMoved ? 'moved' : 'found', anchor: place };
}

/** The text of a place that begins or ends within a word, carried on to the ends of its words; null where it cuts none. */
function wholeWords({ passage, start, end, from, to }: StreamPlace, stream: WordStream): string | null {
  if (from === to) return null;
  const [begin, stop] = [Math.min(start, stream.start(from)), Math.max(end, stream.end(to - 1))];
  const text = stream.passages[passage]?.text ?? '';
  return begin === start && stop === end ? null : text.slice(begin, stop);
}

/** What a quote is at the place where it stands in other words. */
function reworded(exact: string, whole: StreamPlace, now: SourceTexts['now']): AnchoredQuote {
  const place = placeOf(whole, now);
  const { text = '', language = '' } = now.passages[whole.passage] ?? {};
  const wording = text.slice(place.start, place.end);
  if (changesClaim(exact, wording, language)) return { state: 'stale', anchor: null, places: [place] };
  return keepsSentences(exact, wording, language)
    ? { state: 'moved', anchor: place }
    : { state: 'orphaned', anchor: null, places: [place] };
}

/** What a choice among places came to. */
interface Chosen {
  readonly sure: Candidate | undefined;
  /** Those that nothing tells apart; empty where none is likely. */
  readonly several: readonly Candidate[];
}

function candidates(words: QuoteWords, stream: WordStream, numbers: WordNumbers): Candidate[] {
  const exact = exactPlaces(words.exact, stream, numbers).map((place) => ({
    ...place,
    edits: 0,
    isExact: true,
  }));
  const list = foldedWords(words.exact).map((word) => numbers.of(word));
  const half = Math.floor(list.length / 2);
  const most = Math.min(CHANGED.most, Math.max(Math.min(CHANGED.words, half), Math.floor(list.length / 10)));
  if (list.length <= FEW) return exact;
  const near = nearPlaces(list, stream, most)
    .filter((one) => exact.every(({ from, to }) => one.to <= from || one.from >= to))
    .map((place) => ({ ...place, isExact: false }));
  return [...exact, ...near];
}

/** The one place that the evidence speaks for by a whole side more than for any other. */
function choose(
  all: readonly Candidate[],
  { weigh, verbatim, rivals: asRival, least, most }: Evidence,
): Chosen {
  const exact = all.filter((place) => place.isExact);
  if (most === 0) {
    return exact.length > 1 ? { sure: undefined, several: exact } : { sure: exact[0], several: [] };
  }
  const one = verbatim?.(exact);
  if (one) return { sure: one, several: [] };
  const weighed = all
    .map((place) => ({ place, weight: weigh(place) ?? -1 }))
    .sort((a, b) => b.weight - a.weight || a.place.edits - b.place.edits);
  const [best] = weighed;
  if (!best || best.weight < least) return { sure: undefined, several: [] };
  const near = best.weight > 1 ? 1 : best.weight - 0.5;
  const rivals = weighed
    .filter(({ place, weight }) => place === best.place || Math.max(weight, asRival?.(place) ?? 0) >= near)
    .map(({ place }) => place);
  // Exact words elsewhere make it doubtful that these, of which only one side speaks, are the changed ones.
  const doubtful = !best.place.isExact && exact.length > 0 && best.weight < 2;
  return rivals.length > 1 || doubtful
    ? { sure: undefined, several: doubtful ? [best.place, ...exact] : rivals }
    : { sure: best.place, several: [] };
}

function notTaken(
  words: QuoteWords,
  several: readonly Candidate[],
  found: readonly Candidate[],
  { now, numbers }: SourceTexts,
): AnchoredQuote {
  if (several.length > 0) {
    const places = several.slice(0, TOLD).map((one) => placeOf(one, now));
    return { state: 'ambiguous', anchor: null, places };
  }
  const list = foldedWords(words.exact).map((word) => numbers.of(word));
  const half = Math.min(CHANGED.most, Math.floor(list.length / 2));
  const nearest = found[0] ?? (list.length > FEW ? nearPlaces(list, now, half)[0] : undefined);
  return { state: 'orphaned', anchor: null, ...(nearest ? { places: [placeOf(nearest, now)] } : {}) };
}

function placeOf({ passage, start, end }: StreamPlace, { passages }: WordStream): QuotePlace {
  return { passage: passages[passage]?.id ?? '', start, end };
}

/** Whether every sentence of each of two wordings has at least half of its words in one sentence of the other. */
function keepsSentences(one: string, other: string, language: string): boolean {
  const words = (text: string) =>
    sentences(text, language).map(([start, end]) => foldedWords(text.slice(start, end)));
  const [was, is] = [words(one), words(other)];
  const isKept = (own: readonly string[], among: readonly (readonly string[])[]): boolean =>
    among.some((list) => own.filter((word) => list.includes(word)).length * 2 >= own.length);
  return was.every((own) => isKept(own, is)) && is.every((own) => isKept(own, was));
}

function blank(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
