import { Refusal } from '../../errors.js';
import type { DrawnChart, DrawnPanel } from '../charts-view.js';
import { fontCss, type FontFile } from '../font-css.js';
import { fitted, linesOf } from './letter-width.js';
import { decimal, element, escaped, MM, placed, textElement } from './svg.js';

/** What stands on a figure beside its chart. */
export interface FigureWords {
  /** What it was taken from: the briefing's title, its edition or that it is a draft. */
  readonly origin: string;
  readonly language: string;
}

/** Points: a figure is as wide as the text of a page. */
const WIDTH = 481.89;
const TITLE = { size: 11, line: 14 } as const;
const NOTE = { size: 8.5, line: 10.5 } as const;
const PANEL_TITLE = { size: 8.5, line: 14 } as const;
const GUTTER = 11.34;
const ROW_GAP = 7;
const ACROSS = 3;

/**
 * A chart as a file of its own: its title above, its notes beneath, every colour and face as `tokens` states them, and the
 * characters it needs of `fonts` inlined for the programs that read them.
 */
export function standAlone(
  chart: DrawnChart,
  words: FigureWords,
  tokens: string,
  fonts: readonly FontFile[],
): string {
  let y = 2;
  const body: string[] = [];
  const say = (text: string, look: { readonly size: number; readonly line: number }, fill: string): void => {
    for (const line of linesOf(text, look.size, WIDTH)) {
      y += look.line;
      body.push(textElement(placed(line, 0, y - look.line * 0.28, 'start', look.size, WIDTH), fill));
    }
  };
  body.push('<g font-weight="600">');
  say(chart.title, TITLE, 'var(--ink)');
  body.push('</g>');
  y += ROW_GAP;
  for (let from = 0; from < chart.panels.length; from += ACROSS) {
    const row = chart.panels.slice(from, from + ACROSS);
    body.push(...row.map((panel, place) => panelAt(panel, place, y)));
    y += Math.max(...row.map(heightOf)) + ROW_GAP;
  }
  for (const line of [chart.notes.join(' '), words.origin]) say(line, NOTE, 'var(--second)');
  const height = y + 4;
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: `${decimal(WIDTH * MM)}mm`,
    height: `${decimal(height * MM)}mm`,
    viewBox: `0 0 ${decimal(WIDTH)} ${decimal(height)}`,
    'xml:lang': words.language,
    'font-family': 'var(--sans)',
    role: 'img',
  };
  const desc = chart.panels.map(({ alt }) => alt).join(' ');
  const faces = element('style', {}, fontCss(body.join(''), fonts));
  const named = [element('title', {}, escaped(chart.title)), element('desc', {}, escaped(desc)), faces];
  return `${resolved(element('svg', root, ...named, ...body), tokens)}\n`;
}

function heightOf({ title, height }: DrawnPanel): number {
  return height / MM + (title === '' ? 0 : PANEL_TITLE.line);
}

function panelAt({ title, width, body }: DrawnPanel, place: number, top: number): string {
  const across = width / MM;
  const left = place * (across + GUTTER);
  if (title === '') return element('g', { transform: `translate(${decimal(left)} ${decimal(top)})` }, body);
  const head = element(
    'text',
    { x: left, y: top + 9, 'font-size': PANEL_TITLE.size, 'font-weight': 600, fill: 'var(--ink)' },
    escaped(fitted(title, PANEL_TITLE.size, across)),
  );
  const below = `translate(${decimal(left)} ${decimal(top + PANEL_TITLE.line)})`;
  return head + element('g', { transform: below }, body);
}

/** Every custom property replaced by its value in the first rule of `tokens`: that of print. */
function resolved(svg: string, tokens: string): string {
  const rule = /:root\s*\{([^}]*)\}/.exec(tokens)?.[1] ?? '';
  const values = new Map(
    [...rule.matchAll(/--([\w-]+)\s*:\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  );
  // Only whole attributes: text holds no quotation mark that is not escaped.
  return svg.replace(/="var\(--([\w-]+)\)"/g, (_, name: string) => {
    const value = values.get(name);
    if (value !== undefined) return `="${escaped(value)}"`;
    throw new Refusal({
      what: `the property --${name} has no value`,
      where: 'templates/tokens.css',
      expected: 'a rule “:root” at its beginning with every property of the shipped file',
      remedy: 'add it there',
    });
  });
}
