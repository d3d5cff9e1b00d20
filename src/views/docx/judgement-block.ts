import type { Paragraph } from 'docx';
import type { JudgementView } from '../page.js';
import type { DocxContext } from './docx-context.js';
import { MARK, STYLE } from './styles.js';

/** What the analyst makes of it, signed; each sentence with a footnote of what it cites. */
export function judgementBlock(
  { label, stale, outdatedBy, paragraphs }: JudgementView,
  context: DocxContext,
): Paragraph[] {
  const outdated =
    stale === '' ? [] : [...context.ours(' · '), ...context.ours(stale, { style: MARK.warning })];
  return [
    context.paragraph(STYLE.judgementLabel, [...context.ours(label), ...outdated]),
    ...paragraphs.map((sentences) =>
      context.paragraph(
        STYLE.judgement,
        sentences.flatMap(({ text, stop, cites, uncited }, place) => [
          ...context.ours(place === 0 ? text : ` ${text}`),
          ...(uncited === '' ? [] : context.ours(` (${uncited})`, { style: MARK.warning })),
          ...context.ours(stop),
          ...(cites.length === 0 ? [] : [context.footnote(cites)]),
        ]),
      ),
    ),
    ...outdatedBy.map(({ link, text }) =>
      context.paragraph(STYLE.judgement, [...context.ours(link ? `${link.text}: ${text}` : text)]),
    ),
  ];
}
