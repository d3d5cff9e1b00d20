import { TableOfContents, type FileChild, type Paragraph } from 'docx';
import type { DocxContext } from './docx-context.js';
import { heldText } from './held-texts.js';
import { judgementBlock } from './judgement-block.js';
import { overviewTables } from './overview-tables.js';
import { STYLE } from './styles.js';

/** The first pages: what it is about, what the analyst makes of it, what the texts show. The contents come after them. */
export function frontPart(context: DocxContext): FileChild[] {
  const { page } = context;
  const { words } = page;
  const heads: readonly (readonly [string, string])[] = [
    [STYLE.title, page.title],
    [STYLE.subtitle, page.subtitle],
    [STYLE.question, page.question],
    [STYLE.byline, page.byline],
    [STYLE.byline, page.changes?.nothing ?? ''],
    [STYLE.byline, page.disclaimer],
  ];
  return [
    ...heads.flatMap(([style, text]) => (text === '' ? [] : [context.paragraph(style, context.ours(text))])),
    part(words.keyJudgements, context),
    ...(page.keyJudgements
      ? judgementBlock(page.keyJudgements, context)
      : [context.paragraph(STYLE.note, context.ours(words.noKeyJudgements))]),
    ...cannotConclude(context),
    part(words.whatTheTextsShow, context),
    computed(context),
    ...overviewTables(context),
    ...headlines(context),
    ...page.sources.map((source) =>
      context.paragraph(STYLE.note, [
        ...context.mark(source),
        ...context.ours(' '),
        ...context.pieces(source.note),
        ...context.ours(`; ${source.line}.`),
      ]),
    ),
    ...(page.sources.length === 0 ? [context.paragraph(STYLE.note, context.ours(words.noSources))] : []),
  ];
}

function cannotConclude(context: DocxContext): Paragraph[] {
  const { cannotConclude: lines, words } = context.page;
  if (lines.length === 0) return [];
  return [
    part(words.cannotBeConcluded, context),
    computed(context),
    ...lines.map((line) => context.paragraph(STYLE.note, context.ours(line))),
  ];
}

function headlines(context: DocxContext): Paragraph[] {
  const { headlines: lines, words } = context.page;
  if (lines.length === 0) return [];
  return [
    part(words.headlines, context),
    computed(context),
    ...lines.map(({ text, anchor, badge }) =>
      context.paragraph(STYLE.note, [
        ...context.link({ text, href: `#${anchor}` }),
        ...(badge ? context.ours(` · ${[badge.text, badge.doubt].filter(Boolean).join(' · ')}`) : []),
      ]),
    ),
  ];
}

/** “Computed”: what follows is composed by the program. */
function computed(context: DocxContext): Paragraph {
  return context.paragraph(STYLE.computed, context.ours(context.page.words.computed));
}

function part(title: string, context: DocxContext): Paragraph {
  return context.heading(1, title, context.ours(title));
}

/**
 * The contents: a field whose lines are links. It has page numbers once Word has counted the pages and is told to update
 * it; a field marked as outdated would ask every reader a question on opening.
 */
export function contents(context: DocxContext): FileChild[] {
  const { words } = context.page;
  return [
    context.paragraph(STYLE.contents, context.ours(words.contents)),
    new TableOfContents(heldText(words.contents), {
      hyperlink: true,
      headingStyleRange: '1-2',
      beginDirty: false,
      tabLeader: 'none',
      cachedEntries: context.outline.map(({ title, level, bookmark }) => ({ title, level, href: bookmark })),
    }),
  ];
}
