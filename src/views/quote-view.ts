import { CUE_KINDS } from '../model/coding.js';
import type { Redline } from '../model/alignment.js';
import type { BriefingCoding, BriefingTheme } from '../model/briefing.js';
import { anchors } from './anchors.js';
import type { Range } from '../model/range.js';
import type { QuoteView, TranslationView } from './theme-page.js';
import { decisionWords } from './decision-words.js';
import type { PageContext } from './page-context.js';
import { cutQuote } from './cut-quote.js';
import { redlineSegments } from './redline-segments.js';
import { versionTags } from './version-words.js';

/** Characters on twelve lines of a column. */
const TWELVE_LINES = 12 * 48;

/** Cue words a tag names at most. */
const MOST_CUES = 3;

/** A quote with its marks, tags and citation; `redline` where its source has another version. */
export function quoteView(
  theme: BriefingTheme,
  coding: BriefingCoding,
  context: PageContext,
  redline?: Redline,
): QuoteView {
  const source = context.index.sourceOfPassage(coding.passage);
  const { text } = context.index.passage(coding.passage);
  const range = context.index.range(coding);
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
    moved: redline !== undefined && redline.movedFrom !== null,
    segments: redlineSegments(text, range, { matches: coding.spans, cues: coding.cues }, redline),
    citation: context.citePassage(coding.passage),
    translations: translationsOf(coding.passage, range, context),
    tags: [
      ...tags(coding, text, context),
      ...(redline ? versionTags(redline, text, range, context.labels) : []),
    ],
  };
}

/** The same, cut to the words about its heaviest match where it is long; its whole is linked. */
export function cutQuoteView(
  theme: BriefingTheme,
  coding: BriefingCoding,
  context: PageContext,
  redline?: Redline,
): QuoteView {
  const whole = quoteView(theme, coding, context, redline);
  const { text } = context.index.passage(coding.passage);
  const [from, to] = context.index.range(coding);
  const [start, end] = cutQuote(text, [from, to], coding.spans);
  if (start === from && end === to) return whole;
  return {
    ...whole,
    short: true,
    segments: redlineSegments(text, [start, end], { matches: coding.spans, cues: coding.cues }, redline),
    cutBefore: start > from,
    cutAfter: end < to,
    whole: `#${wholeAnchor(whole.anchor)}`,
    translations: translationsOf(coding.passage, [start, end], context),
    tags: tags(
      { ...coding, cues: coding.cues.filter((cue) => cue.start >= start && cue.end <= end) },
      text,
      context,
    ),
  };
}

/** The renderings of words that are shown, in the order in which they were written down. */
function translationsOf(
  passage: string,
  [from, to]: Range,
  { briefing, labels }: PageContext,
): TranslationView[] {
  return (briefing.translations ?? [])
    .filter((one) => one.passage === passage && one.start < to && one.end > from)
    .map(({ text, language, by }) => ({ heading: labels.text('translationBy', { by }), language, text }));
}

/** Id of the whole of a quote that is cut where it stands in front. */
export function wholeAnchor(anchor: string): string {
  return `${anchor}.whole`;
}

function tags(coding: BriefingCoding, text: string, context: PageContext): string[] {
  const { labels } = context;
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
  return [
    ...found,
    ...ruledTags(coding, context),
    ...(coding.zone === 'borderline' ? [labels.text('toBeChecked')] : []),
  ];
}

/** That a ruling made the quote, and that one says how it says it. */
function ruledTags({ id, ruling, statement }: BriefingCoding, { briefing, labels }: PageContext): string[] {
  const stated = briefing.rulings.findLast(
    (one) => one.ruling === 'statement' && one.notInForce === undefined && one.codings.includes(id),
  );
  return [
    ...(ruling && ruling.ruling !== 'statement' ? [labels.text(`ruledBy-${ruling.ruling}`)] : []),
    ...(stated
      ? [
          labels.text('ruledStatement', {
            statement: labels.text(`statement-${statement}`),
            who: decisionWords(stated, labels),
          }),
        ]
      : []),
  ];
}
