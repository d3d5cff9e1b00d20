import { Refusal } from '../errors.js';
import type { NewRuling } from '../model/ruling.js';
import { rulingEntries, type RulingEntries, type RulingEntry } from './ruling-entries.js';
import { writeRuling } from './write-ruling.js';

/** What is to be done with a file of rulings; a ruling is known by all it says. */
export type RulingEdit =
  | { readonly add: NewRuling }
  | { readonly remove: NewRuling }
  | { readonly change: NewRuling; readonly to: NewRuling };

/** Where the file stands in a project. */
const PATH = 'sources/rulings.yml';

/** What entries are sorted by, then told apart by. */
const ORDER: readonly (readonly string[])[] = [
  ['theme'],
  ['quote.source', 'source', 'from'],
  ['quote.exact'],
  ['quote.prefix'],
  ['quote.suffix'],
  ['to-source'],
  ['ruling'],
  ['with.source'],
  ['with.exact'],
  ['with.prefix'],
  ['with.suffix'],
  ['to'],
  ['by'],
  ['on'],
  ['because'],
];

/**
 * The text of `rulings.yml` with a ruling added where the order of theme, source and text puts it, taken out with the
 * comment directly above it, or changed in its place. All other bytes stay as they are, but that the last line is ended.
 * `text` is empty where there is no file. Throws a Refusal where the text is no list of entries, or does not hold the
 * ruling that is to be taken out or changed.
 */
export function editRulings(text: string, edit: RulingEdit): string {
  const own = text.replace(/^\uFEFF/, '');
  const edited = made(own, edit);
  // An entry that was taken out may have been referred to by an alias.
  rulingEntries(edited, PATH);
  return text.slice(0, text.length - own.length) + edited;
}

function made(text: string, edit: RulingEdit): string {
  if ('add' in edit) return added(text, edit.add);
  if ('remove' in edit) return removed(text, edit.remove);
  return changed(text, edit.change, edit.to);
}

function added(text: string, ruling: NewRuling): string {
  const file = rulingEntries(text, PATH);
  const { entries, indent } = file;
  const eol = lineEnd(file);
  const lines = ended(file.lines, eol);
  const own = written(ruling, indent, eol);
  if (entries.length === 0) return addedFirst(lines, own, eol);
  const key = sortKey(saidBy(ruling));
  const next = entries.find((entry) => compare(sortKey(entry.said), key) > 0);
  const blank = areParted(file) ? [eol] : [];
  if (next) return lines.toSpliced(next.from, 0, ...own, ...blank).join('');
  return lines.toSpliced(entries.at(-1)?.to ?? 0, 0, ...blank, ...own).join('');
}

/** The first entry stands behind what there is, parted from a comment, which is not about it. */
function addedFirst(lines: readonly string[], own: readonly string[], eol: string): string {
  const kept = lines.filter((line) => !EMPTY_LIST.test(line));
  return [...kept, ...(isRemark(kept.at(-1)) ? [eol] : []), ...own].join('');
}

const EMPTY_LIST = /^\s*\[\s*\]\s*$/;

function removed(text: string, ruling: NewRuling): string {
  const file = rulingEntries(text, PATH);
  const { lines, entries } = file;
  const { from, to } = entryOf(ruling, file);
  const isLast = entries.at(-1)?.to === to;
  const [before, behind] = [isBlank(lines[from - 1]), isBlank(lines[to])];
  const parted = areParted(file);
  const blankBehind = behind && !isLast && (before || parted);
  const blankBefore = before && isLast && (parted || (entries.length === 1 && isRemark(lines[from - 2])));
  const start = blankBefore ? from - 1 : from;
  return lines.toSpliced(start, to - start + (blankBehind ? 1 : 0)).join('');
}

function changed(text: string, ruling: NewRuling, to: NewRuling): string {
  const file = rulingEntries(text, PATH);
  const entry = entryOf(ruling, file);
  const eol = lineEnd(file);
  const [one, other] = [sortKey(saidBy(ruling)), sortKey(saidBy(to))].map((key) => key.slice(0, 3));
  if (compare(one ?? [], other ?? []) !== 0) return added(removed(text, ruling), to);
  const own = written(to, file.indent, eol);
  return ended(file.lines, eol)
    .toSpliced(entry.own, entry.to - entry.own, ...own)
    .join('');
}

function entryOf(ruling: NewRuling, { entries }: RulingEntries): RulingEntry {
  const key = sortKey(saidBy(ruling));
  const found = entries.find((entry) => compare(sortKey(entry.said), key) === 0);
  if (found) return found;
  throw new Refusal({
    what: `the ruling “${ruling.ruling}” on “${ruling.theme}” does not stand in the file as it was`,
    where: PATH,
    expected: 'the entry as it was read',
    remedy: 'read the file again: someone has changed it since',
  });
}

/** What a ruling says once it is written and read. */
function saidBy(ruling: NewRuling): RulingEntry['said'] {
  return rulingEntries(writeRuling(ruling).join('\n'), PATH).entries[0]?.said ?? new Map();
}

function sortKey(said: RulingEntry['said']): string[] {
  return ORDER.map((keys) => keys.map((key) => said.get(key) ?? '').join(''));
}

function compare(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at < 0 ? 0 : (one[at] ?? '') < (other[at] ?? '') ? -1 : 1;
}

function written(ruling: NewRuling, indent: number, eol: string): string[] {
  return writeRuling(ruling).map((line) => `${' '.repeat(indent)}${line}${eol}`);
}

/** The line end of the file. */
function lineEnd({ lines }: RulingEntries): string {
  return lines[0]?.endsWith('\r\n') ? '\r\n' : '\n';
}

/** The lines, the last one ended. */
function ended(lines: readonly string[], eol: string): string[] {
  return lines.map((line) => (line.endsWith('\n') ? line : `${line}${eol}`));
}

/** Whether a blank line stands between each two entries. */
function areParted({ lines, entries }: RulingEntries): boolean {
  const [, ...others] = entries;
  return others.length > 0 && others.every(({ from }) => isBlank(lines[from - 1]));
}

function isBlank(line: string | undefined): boolean {
  return line !== undefined && line.trim() === '';
}

/** A comment that is for people. */
function isRemark(line: string | undefined): boolean {
  return line !== undefined && /^\s*#(?!\s*yaml-language-server:)/.test(line);
}
