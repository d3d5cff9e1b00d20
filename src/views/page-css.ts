import type { Page } from './page.js';

/** Margins in mm of each paper: top, bottom, left and right. */
const PAPER = {
  A4: { size: 'A4', portrait: [22, 25, 20], landscape: [18, 20, 18] },
  Letter: { size: 'letter', portrait: [20, 22, 22.95], landscape: [18, 20, 18.2] },
} as const;

/** Boxes, running heads and feet of the printed pages: one named page for each theme (PAGE §9). */
export function pageCss(page: Omit<Page, 'charts'>): string {
  const paper = PAPER[page.pageSize];
  const [before, between, after] = page.pageNumber.map(cssString);
  const number = `${before} counter(page) ${between} counter(pages) ${after}`;
  const foot = `@bottom-left { content: ${cssString(page.standing)}; ${SMALL} }
  @bottom-center { content: ${cssString(page.marking)}; ${SMALL} }
  @bottom-right { content: ${number}; ${SMALL} }`;
  const rules = [
    `@page { size: ${paper.size} portrait; margin: ${margins(paper.portrait)};
  @top-left { content: ${cssString(shortTitle(page.title))}; ${SMALL} }
  ${foot} }`,
    '@page :first { @top-left { content: none } }',
  ];
  const heads = new Map(page.themes.map((theme) => [theme.pageName, theme.runningHead]));
  for (const [name, head] of heads) {
    const box = page.landscape ? `size: ${paper.size} landscape; margin: ${margins(paper.landscape)};` : '';
    rules.push(
      `@page ${name} { ${box} @top-right { content: ${cssString(shortTitle(head))}; ${SMALL} font-weight: 600; } }`,
    );
  }
  if (page.changes)
    rules.push(
      `@page changes { @top-right { content: ${cssString(page.changes.title)}; ${SMALL} font-weight: 600; } }`,
      'body:not(.changes-alone) .changes { page: changes }',
    );
  rules.push(
    `@page sources { @top-right { content: ${cssString(page.words.sources)}; ${SMALL} font-weight: 600; } }`,
  );
  rules.push('.sources { page: sources }');
  return rules.join('\n');
}

const SMALL = "font: 400 8pt/10.5pt 'Source Sans 3', sans-serif; color: #484d55;";

/** Longest running title, and the longest word in one, in characters. */
const RUNNING_TITLE = 90;
const RUNNING_WORD = 60;

/** A title as the head of a page has room for it: no line there breaks within a word. */
export function shortTitle(title: string): string {
  const tooLong = new RegExp(`\\S{${RUNNING_WORD + 1},}`, 'u').exec(title);
  const most = Math.min(RUNNING_TITLE, tooLong ? tooLong.index + RUNNING_WORD : Infinity);
  if (title.length <= most) return title;
  const blank = title.lastIndexOf(' ', most);
  return `${title.slice(0, blank > 0 ? blank : most)} …`;
}

function margins([top, bottom, side]: readonly [number, number, number]): string {
  return `${top}mm ${side}mm ${bottom}mm`;
}

/** A CSS string whose every sign but letters and digits is escaped: no text can end it, nor the style element. */
export function cssString(text: string): string {
  const escaped = text.replace(/[^\p{L}\p{N} ]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `);
  return `"${escaped}"`;
}
