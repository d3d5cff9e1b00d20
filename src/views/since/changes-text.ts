import { wrapped } from '../wrapped-lines.js';
import type { ChangedQuote, ChangeItem, ChangesView, QuotePiece, ThemeChanges } from './changes-page.js';
import { painted, type Paint } from './terminal-paint.js';

/** How the terminal shows it. */
export interface TextOptions {
  /** Columns that fit on a line. */
  readonly width: number;
  /** Whether stretches are coloured; every sign and word stands there without. */
  readonly colour: boolean;
}

/** What is inserted and deleted stands between these, as version control shows it. */
const MARKS = { inserted: ['[+', '+]'], deleted: ['[−', '−]'] } as const;

/** For the terminal: the sentence that sums up, the documents, then theme by theme with the most important first. */
export function changesText(view: ChangesView, options: TextOptions): string {
  const paint = painted(options.colour);
  const say = (text: string): string => wrapped(text, options.width, 0, 0).join('\n');
  if (view.nothing !== '') return [view.nothing, ...view.codebook].map(say).join('\n');
  const counted = [view.counted, view.byCause].filter((text) => text !== '').join(' · ');
  return [
    lines(view.summary, options.width, 0, paint.strong),
    lines(counted, options.width, 0, paint.second),
    ...(view.sources.length === 0
      ? []
      : [view.sources.map((one) => lines(one, options.width, 0)).join('\n')]),
    ...(view.codebook.length === 0 ? [] : [view.codebook.map(say).join('\n')]),
    ...view.themes.map((theme) => themeText(theme, view, options, paint)),
    ...(view.more === '' ? [] : [say(view.more)]),
  ].join('\n\n');
}

function lines(text: string, width: number, indent: number, paint: (line: string) => string = same): string {
  return wrapped(text, width, indent, indent).map(paint).join('\n');
}

function same(line: string): string {
  return line;
}

function themeText(theme: ThemeChanges, view: ChangesView, { width }: TextOptions, paint: Paint): string {
  const title = theme.note === '' ? theme.title : `${theme.title} (${theme.note})`;
  return [
    lines(title, width, 0, paint.strong),
    ...theme.items.flatMap((item) => itemLines(item, view, width, paint)),
  ].join('\n');
}

const SIGNS = { gained: '+', lost: '-', reworded: '~', moved: '>', '': '*' } as const;

function itemLines(item: ChangeItem, { words }: ChangesView, width: number, paint: Paint): string[] {
  const because = item.causes.length === 0 ? '' : `${words.because} ${item.causes.join(', ')}`;
  const sides = item.sides ? `${sideText(item.sides.before)} → ${sideText(item.sides.after)}` : '';
  const head = [item.word, item.subject, sides].filter((text) => text !== '');
  const first = `${SIGNS[item.sign]} ${head.join(' · ')}`;
  const notes = [...item.notes, because].filter((text) => text !== '');
  return [
    ...wrapped(first, width, 2, 4).map(
      item.warns ? paint.warning : paint[item.sign === '' ? 'plain' : item.sign],
    ),
    ...item.quotes.flatMap((quote) => quoteLines(quote, width, paint)),
    ...notes.map((note) => lines(note, width, 4, paint.second)),
  ];
}

function sideText({ text, certainty }: { readonly text: string; readonly certainty: string }): string {
  return certainty === '' ? text : `${text}, ${certainty}`;
}

function quoteLines({ pieces, citation, lost }: ChangedQuote, width: number, paint: Paint): string[] {
  const text = wrapped(pieces.map(marked).join(''), width, 4, 4);
  return [
    ...(lost ? text.map(paint.lost) : paint.redline(text, MARKS)),
    lines(`— ${citation.text}`, width, 6, paint.second),
  ];
}

function marked({ text, inserted, deleted }: QuotePiece): string {
  if (!inserted && !deleted) return text;
  const [open, close] = inserted ? MARKS.inserted : MARKS.deleted;
  // White space at its ends stands outside the marks, where a line may break.
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  return words === '' ? text : `${before}${open}${words}${close}${after}`;
}
