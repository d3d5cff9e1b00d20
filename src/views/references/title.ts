import type { CslType } from '../../model/csl.js';
import type { Labels } from '../labels.js';
import { titleStyle } from './form.js';
import { after, italic, piece, plain, type Element, type Mark } from './pieces.js';

/** Whether a title is the analyst's own, in square brackets: it takes no marks, for it is not the name of the work. */
export function isSupplied(title: string): boolean {
  return /^\[.*\]$/su.test(title);
}

/** A title with the marks of its type; its translation follows in brackets and takes none. */
export function titleOf(title: string, type: CslType, translated: string | null, labels: Labels): Element[] {
  if (title === '') return plain(translated === null ? '' : bracketed(translated, labels));
  const [marked = plainTitle(title)] = markedTitle(title, type, labels);
  if (translated === null) return [marked];
  return [(mark) => [...marked(''), piece(` ${bracketed(translated, labels)}${mark}`)]];
}

function bracketed(translated: string, labels: Labels): string {
  return labels.text('originalTitle', { title: translated });
}

function markedTitle(title: string, type: CslType, labels: Labels): Element[] {
  if (isSupplied(title)) return plain(title);
  switch (titleStyle(type)) {
    case 'italic':
      return [italic(title)];
    case 'plain':
      return plain(title);
    case 'quoted':
      return [quoted(title, labels)];
  }
}

function plainTitle(title: string): Element {
  return (mark) => [piece(`${title}${after(title, mark)}`)];
}

const QUOTED: Readonly<Record<Mark, string>> = {
  ',': 'ref-quoted-comma',
  '.': 'ref-quoted-stop',
  '': 'ref-quoted',
};

/** A title in quotation marks; the language of the print says whether the mark stands within. Marks inside it are single. */
function quoted(title: string, labels: Labels): Element {
  const marks = labels.text('ref-quoted', { title: '' });
  const inner = marks.includes('“') ? title.replaceAll('“', '‘').replaceAll('”', '’') : title;
  return (mark) => [piece(labels.text(QUOTED[after(title, mark)], { title: inner }))];
}
