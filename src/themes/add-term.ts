import { isMap, isScalar, isSeq, parseDocument, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { Refusal } from '../errors.js';
import type { Strength } from '../model/theme.js';

/** A term to be put into a codebook. */
export interface NewTerm {
  /** Id of the theme. */
  readonly theme: string;
  readonly language: string;
  readonly strength: Strength;
  readonly text: string;
}

/**
 * The text of a codebook with a term at the end of its list, which is made where it is not there; all other bytes stay as
 * they are. Throws a Refusal where the codebook is not a list of themes in YAML, or the terms are not written so that one
 * can be put in without touching others.
 */
export function addTerm(text: string, path: string, term: NewTerm): string {
  const { contents } = parseDocument(text, { keepSourceTokens: true });
  const themes = isMap(contents) ? contents.get('themes', true) : null;
  const theme = isSeq(themes)
    ? themes.items.find((one) => isMap(one) && one.get('id') === term.theme)
    : undefined;
  const terms = isMap(theme) ? theme.get('terms', true) : null;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const made = isMap(terms) ? inLanguages(text, terms, term, eol) : inPlainList(text, terms, term, eol);
  if (made !== null) return made;
  throw new Refusal({
    what: `a ${term.strength} term cannot be put into the terms of “${term.theme}” as they are written`,
    where: path,
    expected: `terms by language and strength: {${term.language}: {${term.strength}: […]}}`,
    remedy: `write it in by hand: ${term.text}`,
  });
}

function inLanguages(text: string, terms: YAMLMap, term: NewTerm, eol: string): string | null {
  const language = terms.get(term.language, true);
  if (language === undefined) return withPair(text, terms, `${term.language}: {${listOf(term)}}`, eol);
  if (!isMap(language)) return inPlainList(text, language, term, eol);
  const list = language.get(term.strength, true);
  if (list === undefined) return withPair(text, language, listOf(term), eol);
  return isSeq(list) ? withItem(text, list, written(term.text), eol) : null;
}

/** A bare list is of plain terms. */
function inPlainList(text: string, list: unknown, term: NewTerm, eol: string): string | null {
  return isSeq(list) && term.strength === 'plain' ? withItem(text, list, written(term.text), eol) : null;
}

const listOf = ({ strength, text }: NewTerm): string => `${strength}: [${written(text)}]`;

function withItem(text: string, list: YAMLSeq, item: string, eol: string): string | null {
  if (list.flow) return beforeClosing(text, list, item, list.items.length > 0);
  const token = list.srcToken;
  if (token?.type !== 'block-seq') return null;
  return afterLine(text, list.items.at(-1), `${' '.repeat(token.indent)}- ${item}`, eol);
}

function withPair(text: string, map: YAMLMap, pair: string, eol: string): string | null {
  if (map.flow) return beforeClosing(text, map, pair, map.items.length > 0);
  const token = map.srcToken;
  if (token?.type !== 'block-map') return null;
  const last = map.items.at(-1);
  return afterLine(text, last?.value ?? last?.key, `${' '.repeat(token.indent)}${pair}`, eol);
}

/** Puts something before the bracket that closes a list or mapping. */
function beforeClosing(text: string, { range }: Node, added: string, follows: boolean): string | null {
  if (!range) return null;
  const before = text.slice(0, range[1] - 1).trimEnd();
  const comma = follows && !before.endsWith(',') ? ', ' : follows ? ' ' : '';
  // A comment would swallow what is put behind it.
  return /#[^\n]*$/.test(before) ? null : `${before}${comma}${added}${text.slice(range[1] - 1)}`;
}

/** Puts a line below the one on which something ends. */
function afterLine(text: string, last: unknown, line: string, eol: string): string | null {
  const node = isScalar(last) || isSeq(last) || isMap(last) ? last : null;
  if (!node?.range) return null;
  const valueEnd = Math.max(node.range[0], text.slice(0, node.range[1]).trimEnd().length);
  const end = text.indexOf('\n', valueEnd);
  if (end < 0) return `${text}${eol}${line}${eol}`;
  return `${text.slice(0, end + 1)}${line}${eol}${text.slice(end + 1)}`;
}

/** Signs that mean nothing to YAML in a term, also between brackets. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N}\p{M} */.'’–-]*$/u;

/** Words that YAML takes for something else. */
const READ_OTHERWISE = /^(?:y|n|yes|no|on|off|true|false|null|[\d.-]+)$/i;

function written(term: string): string {
  return PLAIN.test(term) && !READ_OTHERWISE.test(term) && !term.endsWith(' ') ? term : JSON.stringify(term);
}
