import { anchorQuote } from '../../src/language/anchor-quote.js';
import { AnchorTexts } from '../../src/language/anchor-texts.js';
import type { AnchoredQuote } from '../../src/model/anchored-quote.js';
import { passageOf } from '../codings/sample.js';

interface Given {
  readonly prefix?: string;
  readonly suffix?: string;
  /** Paragraphs of the newest edition; none where there is no edition. */
  readonly before?: readonly string[];
  readonly language?: string;
}

/** Paragraphs as passages of the source `s`. */
export const named = (texts: readonly string[], language: string) =>
  texts.map((text, index) => passageOf(text, language, `s/par${index + 1}`));

/** Where a quote of the source `s` stands now. */
export function anchored(exact: string, now: readonly string[], given: Given = {}): AnchoredQuote {
  const { prefix = '', suffix = '', before = [], language = 'en' } = given;
  const known = named(before, language).map(({ id, text }) => ({ id, fingerprint: '', text }));
  const texts = new AnchorTexts(named(now, language), known);
  return anchorQuote({ exact, prefix, suffix }, texts.of('s'));
}

/** State, and the words in which it stands with their passage. */
export function answer(exact: string, now: readonly string[], given: Given = {}): string {
  const { state, anchor } = anchored(exact, now, given);
  const text = now[Number(anchor?.passage.slice(5)) - 1] ?? '';
  return anchor ? `${state} ${anchor.passage.slice(2)}: ${text.slice(anchor.start, anchor.end)}` : state;
}
