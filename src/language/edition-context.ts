import { once } from '../model/once.js';
import { exactPlaces, MOST_PLACES, type StreamPlace } from './exact-places.js';
import { quoteContext, type Candidate, type Evidence } from './quote-context.js';
import type { SurvivingWords } from './surviving-words.js';
import type { WordNumbers, WordStream } from './word-stream.js';

/** Words beside a quote by which a survivor may miss the nearest: where wordings meet, one is easily taken for another. */
const SLACK = 2;

/** So many words that do not survive are passed over on the way to one that does. */
const FARTHEST = 20_000;

/** Characters beside a quote that make another place its rival. */
const BESIDE = 32;

/** A passage of fewer words may be said again by chance. */
const WHOLE = 5;

/** The texts that a quote went through, and where it stood in the older. */
export interface EditionTexts {
  readonly before: WordStream;
  readonly now: WordStream;
  readonly surviving: SurvivingWords;
  readonly place: StreamPlace;
}

/**
 * Evidence of the newest edition: a place is that of the quote if what survives beside it is what stood beside the quote,
 * however much was inserted or deleted between. The quote's own words say nothing, as a copy has them too.
 */
export function editionContext(texts: EditionTexts, numbers: WordNumbers): Evidence {
  const { before, now, place: old } = texts;
  const isWhole = fills(before, old) && old.to - old.from >= WHOLE;
  const text = before.passages[old.passage]?.text ?? '';
  const words = {
    exact: text.slice(old.start, old.end),
    prefix: text.slice(Math.max(0, old.start - BESIDE), old.start).trim(),
    suffix: text.slice(old.end, old.end + BESIDE).trim(),
  };
  const beside = quoteContext(words, now, numbers);
  const isSpare = once((wording: string) => isSaidMoreOften(wording, texts, numbers));
  const isOther = (one: Candidate): boolean =>
    isElsewhere(one, texts) || !(isOwn(one, texts) || isSpare(wordingOf(one, now)));
  return {
    least: 1,
    most: 2,
    // Where a copy has all that stood beside the quote too, the words around the quote itself may seem to survive there.
    rivals: (place) => (isOther(place) ? 0 : (beside.weigh(place) ?? 0)),
    isBeside: (at) => isOld(at, texts),
    weigh: (place) => {
      if (isOther(place)) return undefined;
      const sides = agreement(-1, place, texts) + agreement(1, place, texts);
      return place.isExact && isWhole && fills(now, place) ? Math.max(1, sides) : sides;
    },
  };
}

/** Whether a place is its whole passage. */
function fills(stream: WordStream, { passage, from, to }: StreamPlace): boolean {
  const [first, last] = stream.wordsOf(passage);
  return from === first && to === last;
}

/** Whether most words of a place are those of another place of the edition. */
function isElsewhere({ from, to }: Candidate, texts: EditionTexts): boolean {
  let others = 0;
  for (let at = from; at < to; at++) if (isOld(at, texts)) others++;
  return others * 2 > to - from;
}

/** Whether most words of a place are those of the quote itself. */
function isOwn({ from, to }: Candidate, { place, surviving }: EditionTexts): boolean {
  let own = 0;
  for (let at = from; at < to; at++) {
    const old = surviving.toOld[at] ?? -1;
    if (old >= place.from && old < place.to) own++;
  }
  return own * 2 > to - from;
}

function wordingOf({ passage, start, end }: StreamPlace, { passages }: WordStream): string {
  return passages[passage]?.text.slice(start, end) ?? '';
}

/** Whether words stand in more places now than they did beside the quote: of clauses of one form each is another's like. */
function isSaidMoreOften(
  wording: string,
  { before, now, place }: EditionTexts,
  numbers: WordNumbers,
): boolean {
  const others = exactPlaces(wording, before, numbers).filter(
    ({ from, to }) => to <= place.from || from >= place.to,
  );
  const here = exactPlaces(wording, now, numbers).length;
  return here > others.length || here === MOST_PLACES;
}

/** Whether a word is one that stood outside the quote. */
function isOld(at: number, { place, surviving }: EditionTexts): boolean {
  const old = surviving.toOld[at] ?? -1;
  return old >= 0 && (old < place.from || old >= place.to);
}

/** 1 where the nearest survivor on that side is the one that stood there, the end of the text also being one; else 0. */
function agreement(
  step: 1 | -1,
  place: Candidate,
  { before, now, surviving, place: old }: EditionTexts,
): number {
  const there = nearest(step, old, before, surviving.toNew, place);
  const here = nearest(step, place, now, surviving.toOld, old);
  if (there === undefined || here === undefined) return there === here ? 0.5 : 0;
  return Math.abs((surviving.toOld[here] ?? -1) - there) <= SLACK ? 1 : 0;
}

/** The nearest word beside a place that survives outside another place; undefined at the end of the text. */
function nearest(
  step: 1 | -1,
  { from, to }: StreamPlace,
  stream: WordStream,
  survives: Int32Array,
  outside: StreamPlace,
): number | undefined {
  for (let count = 0; count < FARTHEST; count++) {
    const at = step === 1 ? to + count : from - 1 - count;
    if (at < 0 || at >= stream.length) return undefined;
    const answer = survives[at] ?? -1;
    if (answer >= 0 && (answer < outside.from || answer >= outside.to)) return at;
  }
  return undefined;
}
