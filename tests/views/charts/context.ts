import { PageContext } from '../../../src/views/page-context.js';
import { briefingOf } from '../../briefing/sample.js';
import { english } from '../page-of.js';

const THEMES = `themes:
  - {id: wells, title: Wells, question: Who may sink a well?, terms: {en: {strong: [well]}}}
  - {id: dams, title: Dams, question: Who builds dams?, terms: {en: {strong: [dam]}}}
  - {id: bees, title: Bees, question: Who keeps bees?, terms: {en: {strong: [bee]}}}
`;

/** A text that says “well” and “dam” so often. */
export function saying(wells: number, dams = 0): string {
  const lines = [
    ...Array.from({ length: wells }, () => 'A well is here.'),
    ...Array.from({ length: dams }, () => 'A dam is here.'),
  ];
  return [...lines, 'Nothing more is said.'].join(' ');
}

/** What views are made with, of sources by date: their text and further lines of their headers. */
export function contextOf(
  sources: readonly (readonly [published: string, text: string, header?: Readonly<Record<string, string>>])[],
): PageContext {
  const given = sources.map(([published, text, header = {}], place) => {
    const head = { published, publisher: 'Water Office', series: 'reports', ...header };
    return [`s${place}`, [text, head]] as const;
  });
  return new PageContext(briefingOf({ themes: THEMES, sources: Object.fromEntries(given) }), english());
}
