import type { Paragraph, XmlComponent } from 'docx';
import type { QuoteView } from '../theme-page.js';
import type { DocxContext } from './docx-context.js';
import { MARK, STYLE } from './styles.js';

/** Where a quote names its passage: at the foot of the page, or in a line of its own. */
export type Citing = 'footnote' | 'line';

/** A quote in the words of its source, then what is noted of it. */
export function quoteBlock(quote: QuoteView, citing: Citing, context: DocxContext): Paragraph[] {
  const { anchor, language, citation, tags, toBeChecked } = quote;
  const { cutBefore, cutAfter, whole } = quote;
  const cut = context.link({ text: context.page.words.leftOut, href: whole });
  const words = [
    ...(cutBefore ? [...cut, ...context.ours(' ')] : []),
    ...context.marked(quote.segments, language, matchedStyle(quote.statement)),
    ...(cutAfter
      ? [...context.ours(' '), ...context.link({ text: context.page.words.leftOut, href: whole })]
      : []),
  ];
  const reference = citing === 'footnote' ? [context.footnote([citation])] : [];
  const noted = [
    ...(citing === 'line' ? [context.link(citation)] : []),
    ...tags.map((tag) => context.ours(tag, { style: MARK.tag })),
  ].flatMap((part, place): XmlComponent[] => (place === 0 ? part : [...context.ours(' · '), ...part]));
  const quoted = context.paragraph(
    toBeChecked ? STYLE.toBeChecked : STYLE.quotation,
    [...context.bookmarks.around(anchor, words), ...reference],
    { language, keepNext: noted.length > 0, keepLines: quote.short },
  );
  const translated = quote.translations.map(({ heading, language: into, text }) =>
    context.paragraph(STYLE.citation, context.ours(`${heading} ${text}`), { language: into }),
  );
  return [quoted, ...(noted.length > 0 ? [context.paragraph(STYLE.citation, noted)] : []), ...translated];
}

/** Underlines say how a quote says it, as they do in print; the tag has the word. */
function matchedStyle(statement: string): string {
  switch (statement) {
    case 'hedged':
      return MARK.hedged;
    case 'conditional':
      return MARK.conditional;
    case 'negated':
      return MARK.negated;
    default:
      return MARK.asserted;
  }
}
