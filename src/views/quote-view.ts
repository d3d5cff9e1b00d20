import { CUE_KINDS } from '../model/coding.js';
import type { BriefingCoding, BriefingTheme } from '../model/briefing.js';
import { anchors } from './anchors.js';
import type { QuoteView } from './theme-page.js';
import type { PageContext } from './page-context.js';
import { cutQuote } from './cut-quote.js';
import { segments } from './segments.js';

/** Characters on twelve lines of a column. */
const TWELVE_LINES = 12 * 48;

/** Cue words a tag names at most. */
const MOST_CUES = 3;

/** A quote with its marks, tags and citation. */
export function quoteView(theme: BriefingTheme, coding: BriefingCoding, context: PageContext): QuoteView {
  const source = context.index.sourceOfPassage(coding.passage);
  const { text } = context.index.passage(coding.passage);
  return {
    anchor: anchors.quote(theme.slug, coding.passage, coding.sentences[0]),
    cutBefore: false,
    cutAfter: false,
    whole: '',
    colour: context.colour(source.id),
    language: source.language,
    statement: coding.statement,
    toBeChecked: coding.zone === 'borderline',
    short: context.index.quote(coding).length <= TWELVE_LINES,
    segments: segments(text, context.index.range(coding), coding.spans, coding.cues),
    citation: context.citePassage(coding.passage),
    tags: tags(coding, text, context),
  };
}

/** The same, cut to the words about its heaviest match where it is long; its whole is linked. */
export function cutQuoteView(theme: BriefingTheme, coding: BriefingCoding, context: PageContext): QuoteView {
  const whole = quoteView(theme, coding, context);
  const { text } = context.index.passage(coding.passage);
  const [from, to] = context.index.range(coding);
  const [start, end] = cutQuote(text, [from, to], coding.spans);
  if (start === from && end === to) return whole;
  return {
    ...whole,
    short: true,
    segments: segments(text, [start, end], coding.spans, coding.cues),
    cutBefore: start > from,
    cutAfter: end < to,
    whole: `#${wholeAnchor(whole.anchor)}`,
    tags: tags(
      { ...coding, cues: coding.cues.filter((cue) => cue.start >= start && cue.end <= end) },
      text,
      context,
    ),
  };
}

/** Id of the whole of a quote that is cut where it stands in front. */
export function wholeAnchor(anchor: string): string {
  return `${anchor}.whole`;
}

function tags(coding: BriefingCoding, text: string, { labels }: PageContext): string[] {
  const found = CUE_KINDS.flatMap((kind) => {
    const words = coding.cues
      .filter((cue) => cue.kind === kind)
      .map((cue) => text.slice(cue.start, cue.end).toLowerCase());
    if (words.length === 0) return [];
    const unique = [...new Set(words)].slice(0, MOST_CUES).join(', ');
    if (kind === 'reported' && coding.holder) {
      return [labels.text('reportedOf', { holder: text.slice(coding.holder.start, coding.holder.end) })];
    }
    return [labels.text('tagWords', { tag: labels.text(`statement-${kind}`), words: unique })];
  });
  const ruled = coding.ruling ? [labels.text(`ruledBy-${coding.ruling.ruling}`)] : [];
  return [...found, ...ruled, ...(coding.zone === 'borderline' ? [labels.text('toBeChecked')] : [])];
}
