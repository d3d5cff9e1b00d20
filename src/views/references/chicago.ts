import type { CslItem } from '../../model/csl.js';
import type { Labels } from '../labels.js';
import { addressOf, capital, dated, dateText } from './facts.js';
import { bodyOf } from './body.js';
import { makers } from './names.js';
import { link, piecesOf, plain, sequence, type Element, type Piece } from './pieces.js';
import type { Reference } from './reference.js';
import { isSupplied, titleOf } from './title.js';

/** The first note on a source: names as they are read, commas, the imprint in parentheses, a full stop. */
export function fullNote(reference: Reference, labels: Labels): Piece[] {
  const { item } = reference;
  const elements = [
    ...named(reference, 'note', labels),
    ...plain(readOn(item, labels)),
    ...link(addressOf(item)),
  ];
  return piecesOf(sequence(elements, ','), '.');
}

/** The same without address and full stop, to stand in a line with other things. */
export function noteLine(reference: Reference, labels: Labels): Piece[] {
  const { item } = reference;
  const read = dated(item, labels) === '' ? readOn(item, labels) : '';
  return piecesOf(sequence([...named(reference, 'note', labels), ...plain(read)], ','), '');
}

/** A later note: family names and the title up to its colon, or as `title-short` gives it. */
export function shortNote({ item }: Reference, labels: Labels): Piece[] {
  const title = titleOf(shortTitle(item), item.type, null, labels);
  return piecesOf(sequence([...makers(item, 'short', labels), ...title], ','), '.');
}

/** The entry of a bibliography: the first name turned round, full stops between the elements. */
export function bibliographyEntry(reference: Reference, labels: Labels): Piece[] {
  const { item } = reference;
  const read = plain(capital(readOn(item, labels)));
  const elements = [...named(reference, 'bibliography', labels), ...read, ...link(addressOf(item))];
  return piecesOf(sequence(elements, '.'), '.');
}

function named(reference: Reference, manner: 'note' | 'bibliography', labels: Labels): Element[] {
  return [...makers(reference.item, manner, labels), ...bodyOf(reference, manner, labels)];
}

/** `accessed 1 May 2011`; empty where not said. */
function readOn({ accessed }: CslItem, labels: Labels): string {
  return accessed ? labels.text('accessed', { date: dateText(accessed, labels) }) : '';
}

/** English drops the article; in other languages it may govern the words that follow. */
function shortTitle({ 'title-short': given, title, language }: CslItem): string {
  if (given) return given;
  if (!title || isSupplied(title)) return title ?? '';
  const main = title.split(/[:?!](?=\s)/u)[0] ?? title;
  return /^en\b/i.test(language ?? '') ? main.replace(/^(?:The|An?)\s+(?=\S)/u, '') : main;
}
