import { Tab, TextRun, type Paragraph } from 'docx';
import type { PassageView, SourceView } from '../page.js';
import type { DocxContext } from './docx-context.js';
import { MARK, STYLE } from './styles.js';

/** The sources with their notes and their text. */
export function sourcesPart(context: DocxContext): Paragraph[] {
  const { sources, words } = context.page;
  return [
    context.heading(1, words.sources, context.ours(words.sources)),
    ...(sources.length === 0 ? [context.paragraph(STYLE.note, context.ours(words.noSources))] : []),
    ...sources.flatMap((source) => sourceSection(source, context)),
  ];
}

function sourceSection(source: SourceView, context: DocxContext): Paragraph[] {
  const { label, anchor, entry, details, passages } = source;
  const title = context.bookmarks.around(anchor, context.mark(source));
  const close = { keepNext: true };
  return [
    context.heading(2, label, title),
    context.paragraph(STYLE.note, context.pieces(entry), close),
    ...details.map(({ name, value }) =>
      context.paragraph(STYLE.note, context.ours(`${name}: ${value}`), close),
    ),
    ...passages.flatMap((passage) => passageBlock(passage, source.language, context)),
  ];
}

function passageBlock(passage: PassageView, language: string, context: DocxContext): Paragraph[] {
  const { words } = context.page;
  const { anchor, number, gap, heading, segments, quotedIn } = passage;
  const text = context.marked(segments, language, MARK.usedElsewhere);
  const uses =
    quotedIn.length === 0
      ? context.ours(` ${words.notQuoted}`, { style: MARK.number })
      : [
          ...context.ours(` ${words.quotedIn} `, { style: MARK.number }),
          ...quotedIn.flatMap((link, place) => [
            ...(place === 0 ? [] : context.ours(', ', { style: MARK.number })),
            ...context.link(link, { style: MARK.number }),
          ]),
        ];
  const numbered = [...context.ours(number, { style: MARK.number }), new TextRun({ children: [new Tab()] })];
  return [
    ...(gap ? [context.paragraph(STYLE.note, context.ours(words.leftOut))] : []),
    ...(heading === ''
      ? []
      : [context.paragraph(STYLE.sourceHeading, context.theirs(heading, language), { language })]),
    context.paragraph(STYLE.sourceText, [...numbered, ...context.bookmarks.around(anchor, text), ...uses], {
      language,
      keepLines: passage.short,
    }),
  ];
}
