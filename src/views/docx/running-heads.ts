import { Footer, Header, PageNumber, SimpleField, Tab, TabStopType, TextRun } from 'docx';
import { shortTitle } from '../page-css.js';
import type { DocxContext } from './docx-context.js';
import { heldText } from './held-texts.js';
import { STYLE } from './styles.js';

const tab = (): TextRun => new TextRun({ children: [new Tab()] });

/**
 * The briefing's short title and, where the section has such headings, at the right the theme or source the page stands
 * under. `width`: of the text, in twips.
 */
export function runningHead(width: number, hasHeadings: boolean, context: DocxContext): Header {
  const title = context.ours(shortTitle(context.page.title));
  // The level is named by its number: the name of the style differs from language to language.
  const heading = hasHeadings ? [tab(), new SimpleField('STYLEREF 2', '')] : [];
  const tabStops = [{ type: TabStopType.RIGHT, position: width }];
  return new Header({ children: [context.paragraph(STYLE.header, [...title, ...heading], { tabStops })] });
}

/** Draft or edition, the marking, the page and how many there are. */
export function foot(width: number, context: DocxContext): Footer {
  const { standing, marking, pageNumber } = context.page;
  const [before, between, after] = pageNumber.map(heldText);
  const number = new TextRun({
    children: [before ?? '', PageNumber.CURRENT, between ?? '', PageNumber.TOTAL_PAGES, after ?? ''],
  });
  const children = [...context.ours(standing), tab(), ...context.ours(marking), tab(), number];
  const tabStops = [
    { type: TabStopType.CENTER, position: Math.round(width / 2) },
    { type: TabStopType.RIGHT, position: width },
  ];
  return new Footer({ children: [context.paragraph(STYLE.footer, children, { tabStops })] });
}
