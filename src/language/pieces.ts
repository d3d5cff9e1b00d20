import { tokens } from './tokens.js';
import { visible } from './visible.js';

/** A word, number or sign of a text, with the white space behind it. */
export interface Piece {
  /** Half-open range in UTF-16 units; together the pieces are the text, but for white space before the first. */
  readonly start: number;
  readonly end: number;
  /** What it is compared by: the same for typographic variants of one sign. */
  readonly key: string;
}

/** The words, numbers and signs of a text, in order. */
export function pieces(text: string): Piece[] {
  const bare: [start: number, end: number][] = [];
  let at = 0;
  const signs = (until: number): void => {
    for (const sign of text.slice(at, until)) {
      if (!/^\s$/u.test(sign)) bare.push([at, at + sign.length]);
      at += sign.length;
    }
  };
  for (const { start, end } of tokens(text)) {
    signs(start);
    bare.push([start, end]);
    at = end;
  }
  signs(text.length);
  return bare.map(([start, end], index) => ({
    start,
    end: bare[index + 1]?.[0] ?? text.length,
    key: plain(text.slice(start, end)),
  }));
}

function plain(printed: string): string {
  if (/^[\w.,]+$/.test(printed)) return printed;
  return visible(printed)
    .normalize('NFC')
    .replace(/[‘’‚‛ʼ]/gu, "'")
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‐‑–—−]/gu, '-');
}
