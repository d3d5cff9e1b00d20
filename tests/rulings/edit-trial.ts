import { anchorQuote } from '../../src/language/anchor-quote.js';
import { AnchorTexts } from '../../src/language/anchor-texts.js';
import { fingerprint } from '../../src/language/fingerprint.js';
import type { AnchoredQuote, QuotePlace } from '../../src/model/anchored-quote.js';
import type { Passage } from '../../src/model/passage.js';
import type { Quote } from '../../src/model/ruling.js';
import type { Source } from '../../src/model/source.js';
import { makePassages } from '../../src/passages/make-passages.js';
import { EditedText, numbersFrom, type Word } from './edited-text.js';
import { editOnce, isOf, type Ruled } from './random-edits.js';

/** What came of the quotes of some trials. */
export interface Tally {
  quotes: number;
  /** Stand in one passage still, with at most three words changed. */
  survived: number;
  /** Of these: applied where they stand, or stale where a negation, number or date changed. */
  again: number;
  /** Of the others: applied to what is left of them. */
  kept: number;
  /** Applied to a copy that no reader could tell from the quote, which has changed itself. */
  copied: number;
  reported: number;
  /** Applied to words that are not theirs, or to a remainder of them. */
  wrong: number;
  /** Applied although a negation, number or date changed. */
  overlooked: number;
  /** What went wrong, for a reader. */
  readonly notes: string[];
}

const newTally = (): Tally => ({
  quotes: 0,
  survived: 0,
  again: 0,
  kept: 0,
  copied: 0,
  reported: 0,
  wrong: 0,
  overlooked: 0,
  notes: [],
});

const CLAIM =
  /\d|^(?:no|not|never|first|second|third|fourth|none|nor|without|one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million|billion|january|february|march|april|may|june|july|august|september|october|november|december|не|нет|ни|один|два|три|четыре|пять)$/iu;

/** By what there is to tell quotes by: an edition; their own context; nothing, as for a paragraph whose edition is lost. */
export interface Tallies {
  readonly known: Tally;
  readonly context: Tally;
  readonly bare: Tally;
}

export const newTallies = (): Tallies => ({ known: newTally(), context: newTally(), bare: newTally() });

/** Edits a source so often, and tallies where its quotes are anchored then, with and without its edition known. */
export function tryEdits(source: Source, seed: number, edits: number, sums: Tallies): void {
  const random = numbersFrom(seed);
  const text = new EditedText(source, random);
  const before = passagesOf(source, text, []);
  const ruled = quotesOf(source, text, before);
  for (let count = 0; count < edits; count++)
    editOnce(
      text,
      ruled.map(({ ruled: one }) => one),
    );
  const known = before.map(({ id, text: own, headings }) => ({
    id,
    fingerprint: fingerprint(own),
    text: own,
    headings,
  }));
  for (const list of [known, []]) {
    const passages = passagesOf(source, text, list);
    const texts = new AnchorTexts(passages, list).of(source.id);
    for (const { ruled: one, quote } of ruled) {
      const answer = anchorQuote(quote, texts);
      const name = list.length > 0 ? 'known' : quote.prefix + quote.suffix === '' ? 'bare' : 'context';
      judge(
        {
          text,
          passages,
          ruled: one,
          quote,
          answer,
          about: `${source.id} seed ${seed}, ${edits} edits, ${name}`,
        },
        sums[name],
      );
    }
  }
}

function passagesOf(source: Source, text: EditedText, known: Parameters<typeof makePassages>[1]): Passage[] {
  return makePassages({ ...source, blocks: text.blocks().map(({ block }) => block) }, known);
}

interface RuledQuote {
  readonly ruled: Ruled;
  readonly quote: Quote;
}

/** Quotes of a text that is not edited yet: sentences, parts of them, pairs, paragraphs, a word or two; those that are found. */
function quotesOf(source: Source, text: EditedText, passages: readonly Passage[]): RuledQuote[] {
  const texts = new AnchorTexts(passages, []).of(source.id);
  const all: RuledQuote[] = [];
  for (let tries = 0; tries < 14; tries++) {
    const at = text.below(passages.length);
    const [passage, words] = [passages[at], text.blocks()[at]?.words];
    const range = passage && words && rangeIn(passage, words, text);
    if (!passage || !words || !range) continue;
    const [from, to] = range;
    const [start, end] = [offset(words, from), offset(words, to) - 1];
    const quote = {
      source: source.id,
      exact: passage.text.slice(start, end),
      prefix: passage.text.slice(Math.max(0, start - 32), start).trim(),
      suffix: passage.text.slice(end, end + 32).trim(),
    };
    const own = words.slice(from, to);
    const first = own[0]?.origin ?? 0;
    const answer = anchorQuote(quote, texts);
    if (answer.anchor?.passage === passage.id && answer.anchor.start === start)
      all.push({
        ruled: { from: first, to: first + own.length, words: own.map((word) => word.text) },
        quote,
      });
  }
  return all;
}

/** Characters before a word of a passage that is joined by blanks. */
function offset(words: readonly Word[], at: number): number {
  return words.slice(0, at).reduce((sum, word) => sum + word.text.length + 1, 0);
}

/** Words of a passage, half-open. */
function rangeIn(
  passage: Passage,
  words: readonly Word[],
  text: EditedText,
): readonly [number, number] | undefined {
  const kind = text.random();
  if (kind < 0.1) return [0, words.length];
  if (kind < 0.2) {
    const from = text.below(words.length);
    return [from, Math.min(words.length, from + 1 + text.below(2))];
  }
  if (kind < 0.45) {
    const from = text.below(words.length);
    const to = from + 5 + text.below(8);
    return to <= words.length ? [from, to] : undefined;
  }
  const first = text.below(passage.sentences.length);
  const last = Math.min(passage.sentences.length - 1, first + (kind < 0.6 ? 1 : 0));
  const [start, end] = [passage.sentences[first]?.[0] ?? 0, passage.sentences[last]?.[1] ?? 0];
  const within = words.flatMap((_, at) =>
    offset(words, at) >= start && offset(words, at) < end ? [at] : [],
  );
  return within.length < 3 ? undefined : [within[0] ?? 0, (within.at(-1) ?? 0) + 1];
}

interface Case {
  readonly text: EditedText;
  readonly passages: readonly Passage[];
  readonly ruled: Ruled;
  readonly quote: Quote;
  readonly answer: AnchoredQuote;
  readonly about: string;
}

function judge(one: Case, tally: Tally): void {
  const { text, ruled, quote, answer } = one;
  const truth = whatIsLeft(text, ruled);
  tally.quotes++;
  if (truth.survived) tally.survived++;
  const note = (what: string): void => {
    tally.notes.push(
      `${what} (${one.about}): “${quote.exact}” [${quote.prefix} | ${quote.suffix}] → ${answer.state} ` +
        JSON.stringify(
          (answer.anchor ? [answer.anchor] : (answer.places ?? [])).map((place) => cut(one.passages, place)),
        ) +
        ` truth: ${truth.living.map((word) => word.text).join(' ')}`,
    );
  };
  if (answer.anchor) {
    const taken = wordsAt(one, answer.anchor);
    if (isOwn(taken, ruled)) {
      if (truth.survived && truth.changesClaim) {
        tally.overlooked++;
        note('overlooked');
      } else if (truth.survived) tally.again++;
      else tally.kept++;
    } else if (cannotTell(text, taken, ruled)) tally.copied++;
    else {
      tally.wrong++;
      note('wrong');
    }
    return;
  }
  if (truth.survived && answer.state === 'stale' && truth.changesClaim) tally.again++;
  else {
    tally.reported++;
    if (truth.survived) note('lost');
  }
}

function cut(passages: readonly Passage[], { passage, start, end }: QuotePlace): string {
  const text = passages.find(({ id }) => id === passage)?.text ?? '';
  return `${text.slice(Math.max(0, start - 32), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 32)}`;
}

/** What an edited text holds of a quote. */
function whatIsLeft(text: EditedText, ruled: Ruled) {
  const holding = text
    .paragraphs()
    .filter(({ words }) => words.some((word) => isOf(word, ruled) && !word.dead));
  const words = holding[0]?.words ?? [];
  const first = words.findIndex((word) => isOf(word, ruled) && !word.dead);
  const last = words.findLastIndex((word) => isOf(word, ruled) && !word.dead);
  const living = first < 0 ? [] : words.slice(first, last + 1).filter((word) => !word.dead);
  const own = living.filter((word) => word.origin >= ruled.from && word.origin < ruled.to);
  const inOrder = own.every((word, at) => at === 0 || word.origin > (own[at - 1]?.origin ?? 0));
  const missing = ruled.words.length - own.length;
  const put = living.length - own.length;
  const changed = Math.max(missing, put);
  const all = text.words();
  const lost = all.filter((word) => word.dead && word.origin >= ruled.from && word.origin < ruled.to);
  const changedWords = [...lost, ...living.filter((word) => word.origin === -1)];
  return {
    living,
    changed,
    survived:
      holding.length === 1 &&
      inOrder &&
      missing + put <= 3 + Math.min(missing, put) &&
      changed <= 3 &&
      own.length > 0,
    changesClaim: changedWords.some((word) => CLAIM.test(word.text.replace(/[^\p{L}\p{N}]/gu, ''))),
  };
}

function wordsAt({ text, passages }: Case, { passage, start, end }: QuotePlace): Word[] {
  const index = passages.findIndex(({ id }) => id === passage);
  const words = text.blocks()[index]?.words ?? [];
  return words.filter((word, at) => offset(words, at) < end && offset(words, at) + word.text.length > start);
}

/** Whether words are those of a quote but for a few that changed; a copied sentence beside its like is as good. */
function isOwn(taken: readonly Word[], ruled: Ruled): boolean {
  const own = taken.filter((word) => isOf(word, ruled)).length;
  const copied = taken.filter((word) => isCopy(word, ruled)).length;
  const few = Math.max(3, Math.ceil(ruled.words.length / 10));
  const all = own + (own * 3 >= taken.length ? copied : 0);
  return own > 0 && all >= ruled.words.length - few && all >= taken.length - few;
}

function isCopy({ copies }: Word, { from, to }: Ruled): boolean {
  return copies >= from && copies < to;
}

/**
 * Whether no reader of the texts could tell words from those of a quote that is gone or has changed: nothing that was there
 * before parts them from where it stood; or they are a copy of all that stood beside it too, as if that had been moved; or
 * the quote was a paragraph, and so is the copy.
 */
function cannotTell(text: EditedText, taken: readonly Word[], ruled: Ruled): boolean {
  const all = text.words();
  const living = all.filter((word) => !word.dead);
  const first = living.indexOf(taken[0] ?? text.made(''));
  const [before, behind] = [living[first - 1], living[first + taken.length]];
  const near = living.filter(({ origin }) => origin >= ruled.from - 6 && origin < ruled.to + 6).length;
  const isIntact = near === ruled.to - ruled.from + 12;
  if (isIntact) return false;
  if (before?.copies === ruled.from - 1 && behind?.copies === ruled.to && ruled.from > 0) return true;
  const own = all.flatMap((word, at) => (isOf(word, ruled) && word.origin !== -1 ? [at] : []));
  const left = own.filter((at) => !all[at]?.dead).length;
  if (left >= own.length - 3 && left > 0) return false;
  const at = taken.map((word) => all.indexOf(word));
  const [from, to] = [Math.min(...at, ...own), Math.max(...at, ...own)];
  if (all.slice(from, to + 1).every((word) => word.dead || word.origin === -1 || isOf(word, ruled)))
    return true;
  if (before?.copies === ruled.from - 1 || behind?.copies === ruled.to) return left === 0;
  return (
    text.blocks().some(({ words }) => words[0] === taken[0] && words.at(-1) === taken.at(-1)) && left === 0
  );
}
