import { escapeMarkdown } from '../escape-markdown.js';
import type { Piece } from './pieces.js';

/** A reference as Markdown: italics between asterisks, its address a link, all else as it stands. */
export function piecesMarkdown(pieces: readonly Piece[]): string {
  return pieces.map(written).join('');
}

function written({ text, italic, href }: Piece): string {
  if (href !== '' && href === text && !/[<>\\]/.test(href)) return `<${href}>`;
  if (href !== '') return `[${escapeMarkdown(text)}](<${href.replace(/[<>\\]/g, encodeURIComponent)}>)`;
  return italic ? `*${escapeMarkdown(text)}*` : escapeMarkdown(text);
}
