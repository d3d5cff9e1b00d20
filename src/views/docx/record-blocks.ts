import type { Paragraph } from 'docx';
import type { RecordView } from '../theme-page.js';
import type { DocxContext } from './docx-context.js';
import type { Citing } from './quote-blocks.js';
import { MARK, STYLE } from './styles.js';

/** What stands where a source has no quote: the search that was made, or that none was. */
export function recordBlock(record: RecordView, citing: Citing, context: DocxContext): Paragraph[] {
  const { page } = context;
  const { nearest } = record;
  const style = record.notSearched ? STYLE.noSearch : STYLE.record;
  const title = [
    ...context.ours(record.title, { style: MARK.strong }),
    ...context.ours(` ${page.words.computed}`, { style: MARK.computed }),
  ];
  const near = nearest
    ? [
        ...context.ours(`${page.words.nearest} `),
        ...context.theirs(nearest.text, nearest.language, { style: MARK.quotation }),
        ...(citing === 'footnote'
          ? [context.footnote([nearest.citation])]
          : [...context.ours(' '), ...context.link(nearest.citation), ...context.ours('.')]),
        ...context.ours(` ${nearest.lacked}`),
      ]
    : context.ours(record.nothingNear);
  const placed = citing === 'line' ? context.bookmarks.around(record.anchor, title) : title;
  const lines = [
    placed,
    context.ours(record.searched),
    near,
    context.ours(record.worth),
    context.ours(record.confirmed),
  ];
  const said = lines.filter((line) => line.length > 0);
  return said.map((line, place) => context.paragraph(style, line, { keepNext: place < said.length - 1 }));
}

/** The same under the name of its source. */
export function namedRecord(record: RecordView, citing: Citing, context: DocxContext): Paragraph[] {
  return [
    context.paragraph(STYLE.note, context.mark(record.mark), { keepNext: true }),
    ...recordBlock(record, citing, context),
  ];
}
