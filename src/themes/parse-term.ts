import type { Pattern, Word } from '../model/theme.js';
import { TermError } from './term-error.js';
import { parseWord, wordsOf } from './parse-word.js';

/**
 * The alternatives of one term as written in the codebook (CONTRACT §3): words, globs, "as printed", phrases,
 * NEAR/n, /re/, spaced alternatives. Throws a TermError with the column of the fault. RE2 itself judges a regex later.
 */
export function parseTerm(text: string): Pattern[] {
  if (text.trim() === '') throw new TermError('an empty term', 0, 'a word or phrase');
  if (text.startsWith('/')) return [regex(text)];
  const parts = split(text);
  const patterns: Pattern[] = [];
  let alternative: Part[] = [];
  for (const part of [...parts, { ...SLASH, at: lastSlash(parts) }]) {
    if (part.kind !== 'slash') {
      alternative.push(part);
      continue;
    }
    if (alternative.length === 0) throw new TermError('“/” without a term on each side', part.at, 'a / b');
    patterns.push(pattern(alternative));
    const capital = capitalised(alternative);
    if (capital) patterns.push(pattern(capital));
    alternative = [];
  }
  return patterns;
}

interface Part {
  readonly kind: 'word' | 'quoted' | 'near' | 'slash';
  readonly text: string;
  /** Column from 0. */
  readonly at: number;
}

const SLASH: Part = { kind: 'slash', text: '/', at: 0 };

/** A designation in small letters (`s-300`) is one token in a text that prints it with capitals; null where there is none. */
function capitalised(parts: readonly Part[]): Part[] | null {
  const isSmall = ({ kind, text }: Part): boolean =>
    kind === 'word' && /^\p{Ll}{1,6}[-‐‑]\d/u.test(text) && wordsOf(text.toUpperCase()).length === 1;
  if (!parts.some(isSmall)) return null;
  return parts.map((part) => (isSmall(part) ? { ...part, text: part.text.toUpperCase() } : part));
}

/** Column of the last spaced stroke: what is missing at the end of a term is missing behind it. */
function lastSlash(parts: readonly Part[]): number {
  return parts.findLast((part) => part.kind === 'slash')?.at ?? 0;
}

function regex(text: string): Pattern {
  if (text.length < 2 || !text.endsWith('/')) {
    throw new TermError('a “/” that is not closed', 0, '/pattern/ as the whole term');
  }
  if (text.length === 2) throw new TermError('an empty pattern', 1, '/pattern/');
  return { kind: 'regex', source: text.slice(1, -1) };
}

function split(text: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text[at] ?? '')) {
      at++;
      continue;
    }
    const quoted = text[at] === '"';
    const end = quoted ? closing(text, at) : wordEnd(text, at);
    const piece = text.slice(at, end);
    parts.push({ kind: quoted ? 'quoted' : kindOf(piece), text: quoted ? piece.slice(1, -1) : piece, at });
    at = end;
  }
  return parts;
}

function closing(text: string, at: number): number {
  const close = text.indexOf('"', at + 1);
  if (close < 0) throw new TermError('a quotation mark that is not closed', at, '"as printed"');
  if (close === at + 1) throw new TermError('nothing between quotation marks', at, '"as printed"');
  return close + 1;
}

function wordEnd(text: string, at: number): number {
  const rest = text.slice(at).search(/[\s"]/);
  return rest < 0 ? text.length : at + rest;
}

function kindOf(piece: string): Part['kind'] {
  if (piece === '/') return 'slash';
  return /^NEAR(?:\/|$)/.test(piece) ? 'near' : 'word';
}

function pattern(parts: readonly Part[]): Pattern {
  const nears = parts.flatMap((part, index) => (part.kind === 'near' ? [{ part, index }] : []));
  const [near, second] = nears;
  if (!near) return { kind: 'phrase', words: phrase(parts) };
  if (second) throw new TermError('NEAR inside NEAR', second.part.at, 'one NEAR in a term');
  const distance = /^NEAR\/(\d{1,3})$/.exec(near.part.text)?.[1];
  if (distance === undefined) throw new TermError('NEAR without a number', near.part.at, 'a NEAR/6 b');
  const [left, right] = [parts.slice(0, near.index), parts.slice(near.index + 1)];
  if (left.length === 0 || right.length === 0) {
    throw new TermError('NEAR without a term on each side', near.part.at, 'a NEAR/6 b');
  }
  return { kind: 'near', left: phrase(left), right: phrase(right), distance: Number(distance) };
}

function phrase(parts: readonly Part[]): Word[] {
  const words = parts.flatMap((part) =>
    part.kind === 'quoted' ? quotedWords(part) : parseWord(part.text, part.at),
  );
  const first = parts[0];
  if (words.length === 0) throw new TermError('a term without a letter or digit', first?.at ?? 0, 'a word');
  return words;
}

function quotedWords(part: Part): Word[] {
  return wordsOf(part.text).map((text) => ({ kind: 'exact', text }));
}
