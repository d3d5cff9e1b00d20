import { isNode, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import { Refusal } from '../errors.js';
import { YamlFile, type Entry } from '../notation/yaml-file.js';
import { oneLine } from './write-ruling.js';

/** One entry of the file and the lines it takes: from 0, half-open. */
export interface RulingEntry {
  /** What it says by key (`ruling`, `quote.exact`), as the reader of the file takes it. */
  readonly said: ReadonlyMap<string, string>;
  /** Of the comment directly above it; of its hyphen, where there is none. */
  readonly from: number;
  /** Of its hyphen. */
  readonly own: number;
  /** Behind its last line and the comments indented under it. */
  readonly to: number;
}

/** The entries of a file of rulings. */
export interface RulingEntries {
  /** With their line ends: together they are the text. */
  readonly lines: readonly string[];
  readonly entries: readonly RulingEntry[];
  /** Blanks before a hyphen. */
  readonly indent: number;
}

/** Speaks to editors, not of the entry below it. */
const SCHEMA_LINE = /^[ \t]*#[ \t]*yaml-language-server:/;
const COMMENT = /^([ \t]*)#/;

/** Finds the entries of a file of rulings. Throws a Refusal where it is no list of entries that begin with a hyphen. */
export function rulingEntries(text: string, path: string): RulingEntries {
  const { root } = new YamlFile(text, path);
  const { contents } = parseDocument(text, { keepSourceTokens: true });
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  if (root.isEmpty || (isSeq(contents) && contents.items.length === 0))
    return { lines, entries: [], indent: 0 };
  if (!isSeq(contents) || contents.srcToken?.type !== 'block-seq') {
    throw new Refusal({
      what: 'the file is not a list with an entry below the other',
      where: root.where,
      expected: 'entries that begin with “- ruling:”',
      remedy: 'write the rulings below each other, without square brackets around them',
    });
  }
  const { indent } = contents.srcToken;
  const said = root.items().map((entry) => new Map(saidBy(entry)));
  const entries: RulingEntry[] = [];
  for (const { hyphen, last } of linesOf(contents, lines)) {
    const before = entries.at(-1)?.to ?? 0;
    const range = {
      from: above(lines, hyphen, before, indent),
      own: hyphen,
      to: under(lines, last + 1, indent),
    };
    entries.push({ said: said[entries.length] ?? new Map(), ...range });
  }
  return { lines, entries, indent };
}

/** The keys and values of an entry, those of a mapping within it by both keys. */
function saidBy(entry: Entry): [string, string][] {
  if (!entry.isMapping) return [];
  return entry.pairs().flatMap(({ key, value }): [string, string][] => {
    if (value.isMapping) return saidBy(value).map(([inner, text]) => [`${key}.${inner}`, text]);
    return value.isText ? [[key, oneLine(value.text() ?? '')]] : [];
  });
}

/** For each item of the list the line of its hyphen and its last one. */
function linesOf(list: YAMLSeq, lines: readonly string[]): { hyphen: number; last: number }[] {
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.length;
  }
  const lineOf = (offset: number): number => starts.findLastIndex((start) => start <= offset);
  const { srcToken } = list;
  if (srcToken?.type !== 'block-seq') return [];
  return srcToken.items.flatMap(({ start }, index) => {
    const sign = start.find((token) => token.type === 'seq-item-ind');
    if (!sign) return [];
    const item = list.items[index];
    const end = isNode(item) ? (item.range?.[1] ?? 0) : 0;
    return [{ hyphen: lineOf(sign.offset), last: lineOf(Math.max(sign.offset, end - 1)) }];
  });
}

/** The first line of the comment that stands directly above an entry, not indented under the one before. */
function above(lines: readonly string[], own: number, before: number, indent: number): number {
  let from = own;
  while (from > before && isComment(lines[from - 1], (blanks) => blanks <= indent)) from--;
  return from;
}

/** Behind the comments that are indented under an entry. */
function under(lines: readonly string[], end: number, indent: number): number {
  let to = end;
  while (isComment(lines[to], (blanks) => blanks > indent)) to++;
  return to;
}

function isComment(line: string | undefined, indented: (blanks: number) => boolean): boolean {
  const blanks = line === undefined || SCHEMA_LINE.test(line) ? null : COMMENT.exec(line);
  return blanks !== null && indented(blanks[1]?.length ?? 0);
}
