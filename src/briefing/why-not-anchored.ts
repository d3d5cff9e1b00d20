import { wordDifferences, type WordRun } from '../language/word-differences.js';
import type { AnchoredQuote, QuotePlace } from '../model/anchored-quote.js';

/** Characters that are shown beside a place, of a nearest text, and of words that did not change. */
const SHOWN = { beside: 24, text: 160, same: 30 };

interface Text {
  readonly id: string;
  readonly text: string;
}

/** The words of a quote, and what its writer gave of those beside it; empty where nothing was given. */
export interface GivenQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Why a quote has no anchor, as the end of a sentence that names it, with the places that are near and what to do. */
export function whyNotAnchored(
  { state, places = [] }: AnchoredQuote,
  quote: GivenQuote,
  passages: readonly Text[],
): string {
  const { exact } = quote;
  const [place] = places;
  const textOf = ({ passage }: QuotePlace): string => passages.find(({ id }) => id === passage)?.text ?? '';
  const words = (one: QuotePlace): string => textOf(one).slice(one.start, one.end);
  if (state === 'ambiguous') {
    const list = places.map((one) => `${one.passage} “${inContext(textOf(one), one)}”`).join('; ');
    const why =
      places.length === 1 ? 'stood in the newest edition more than once' : 'stands there more than once';
    return `${why}${howToTell(quote)}${list === '' ? '' : `: ${list}`}`;
  }
  if (state === 'stale' && place) {
    const change = shown(wordDifferences(exact, words(place)));
    return `has another negation, number or date in ${place.passage}: “${change}”; see whether it still holds, and quote the new words`;
  }
  if (!place) return 'is not in the source';
  return words(place) === exact
    ? `no longer stands where it stood; the same words are in ${place.passage}, beside others: “${inContext(textOf(place), place)}”; ${asThere(quote)} if they are meant`
    : `is not in the source; the nearest words are in ${place.passage}: “${cut(words(place))}”; quote them if they are meant`;
}

/** Characters of context that a ruling gives at most. */
const MOST_GIVEN = 32;

/** How one of several places is told from the others: by more than was given already. */
function howToTell({ prefix, suffix }: GivenQuote): string {
  const given = namesOf({ prefix, suffix });
  if (given === '') return '; add prefix or suffix';
  const both = prefix !== '' && suffix !== '';
  const untold = `, and the ${given} given ${both ? 'do' : 'does'} not tell which is meant`;
  const isFull = [prefix, suffix].every((text) => text === '' || text.length >= MOST_GIVEN);
  const other = prefix === '' ? 'prefix' : 'suffix';
  if (both) return `${untold}; ${isFull ? 'quote more words' : 'give more words of one of them'}`;
  return `${untold}; ${isFull ? '' : 'give more words of it, or '}add a ${other}`;
}

/** What brings a quote to words that stand beside others than were given. */
function asThere({ prefix, suffix }: GivenQuote): string {
  const given = namesOf({ prefix, suffix });
  if (given === '') return 'add prefix and suffix';
  return prefix !== '' && suffix !== ''
    ? `give the ${given} that stand there`
    : `give the ${given} that stands there`;
}

/** “prefix”, “suffix”, both, or empty. */
function namesOf({ prefix, suffix }: Omit<GivenQuote, 'exact'>): string {
  return [prefix === '' ? [] : ['prefix'], suffix === '' ? [] : ['suffix']].flat().join(' and ');
}

function inContext(text: string, { start, end }: QuotePlace): string {
  const [from, to] = [Math.max(0, start - SHOWN.beside), end + SHOWN.beside];
  return `${from > 0 ? '…' : ''}${text.slice(from, start)}[${cut(text.slice(start, end))}]${text.slice(end, to)}${to < text.length ? '…' : ''}`;
}

function cut(text: string): string {
  return text.length <= SHOWN.text ? text : `${text.slice(0, SHOWN.text)}…`;
}

/** What changed, as `diff` marks words: `[-old-]`, `{+new+}`; what is the same is cut. */
function shown(runs: readonly WordRun[]): string {
  const parts = runs.map(({ kind, text }) => {
    const own = text.trim();
    if (kind === 'deleted') return `[-${own}-]`;
    if (kind === 'inserted') return `{+${own}+}`;
    return own.length <= 2 * SHOWN.same + 3 ? own : `${own.slice(0, SHOWN.same)} … ${own.slice(-SHOWN.same)}`;
  });
  return cut(parts.join(' '));
}
