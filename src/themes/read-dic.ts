import type { Term } from '../model/theme.js';
import type { CodebookText } from './codebook.js';
import { CodebookLines, DEEPEST, DictionaryTerms, type WrittenTerm } from './codebook-lines.js';
import type { TermReader } from './term-reader.js';
import type { Category, Place, ThemeList } from './theme-list.js';

/** A category of the head: tabs before its number put it below the one before it. */
interface Head {
  readonly number: string;
  readonly name: string;
  readonly depth: number;
  readonly place: Place;
  readonly terms: Term[];
  readonly children: Head[];
}

interface Line {
  readonly text: string;
  readonly start: number;
}

/** A word with the numbers of its categories. */
interface Word extends WrittenTerm {
  readonly numbers: readonly string[];
}

/**
 * Reads LIWC's form: between two lines `%` the categories by number, behind them a line a word with its numbers. Throws a
 * Refusal with every fault in it.
 */
export function readDic(codebook: CodebookText, list: ThemeList, reader: TermReader): void {
  const file = new CodebookLines(codebook);
  const lines = file.lines.filter(({ text }) => text.trim() !== '');
  const [first] = lines;
  const end = lines.findIndex(({ text }, index) => index > 0 && text.trim() === '%');
  if (first?.text.trim() !== '%' || end < 0) {
    file
      .placeAt(first?.start ?? 0)
      .complain(
        'no list of categories between two lines of “%”',
        '%, then lines of “number name”, then %',
        'write the head that LIWC dictionaries have',
      );
  }
  const heads = headsOf(end < 0 ? [] : lines.slice(1, end), file);
  const words = lines
    .slice(end < 0 ? lines.length : end + 1)
    .flatMap((line) => wordOf(line, file, reader) ?? []);
  const terms = new DictionaryTerms(file, reader, words);
  for (const word of words) place(word, heads, terms, file, reader);
  const categories = [...heads.values()].filter(({ depth }) => depth === 0).map(categoryOf);
  file.finish(categories, list);
}

function headsOf(lines: readonly Line[], file: CodebookLines): Map<string, Head> {
  const heads = new Map<string, Head>();
  const above: Head[] = [];
  for (const { text, start } of lines) {
    const found = /^(\t*)\s*(\d+)\s+([^\t]*[^\t\s])/.exec(text);
    const at = file.placeAt(start + text.length - text.trimStart().length);
    const [, tabs = '', number = '', name = ''] = found ?? [];
    if (!found) {
      at.complain(`“${text.trim().slice(0, 60)}” is no category`, 'a number and a name', 'write “1	name”');
      continue;
    }
    if (heads.has(number)) {
      at.complain(`the number ${number} stands twice`, 'a number of its own for each category');
      continue;
    }
    above.length = Math.min(above.length, tabs.length, DEEPEST);
    const head: Head = { number, name, depth: above.length, place: at, terms: [], children: [] };
    above.at(-1)?.children.push(head);
    above.push(head);
    heads.set(number, head);
  }
  return heads;
}

// `like (02 134)125/464` and `kind <of>131/125`: another number where certain words stand beside it.
const CONDITION = /(?:\([^()]*\)|<[^<>]*>)\s*\d+\s*\/\s*(?=\d)/g;

/** A line behind the head; undefined, with a complaint, where no number stands in it. */
function wordOf({ text, start }: Line, file: CodebookLines, reader: TermReader): Word | undefined {
  const tab = text.trimEnd().indexOf('\t', text.search(/\S/));
  const split = tab >= 0 ? tab : numbersAt(text);
  const written = (split < 0 ? text : text.slice(0, split)).trim();
  const at = start + text.length - text.trimStart().length;
  const rest = split < 0 ? '' : text.slice(split);
  const plain = rest.replace(CONDITION, ' ');
  if (plain !== rest) {
    reader.warn(
      `${file.placeAt(at).where}: the condition of “${written}” is not read; it counts as where it does not hold`,
    );
  }
  const numbers = plain.split(/\s+/).filter((one) => one !== '');
  if (numbers.length > 0 && numbers.every((number) => /^\d+$/.test(number)))
    return { text: written, start: at, numbers };
  file
    .placeAt(at)
    .complain(`“${written.slice(0, 60)}” has no category`, 'a word, a tab and numbers of categories');
  return undefined;
}

/** Where the numbers begin that end a line without tabs; -1 where there are none. */
function numbersAt(text: string): number {
  let at = text.length;
  while (at > 0 && /[\d\s]/.test(text[at - 1] ?? '')) at--;
  // Digits right behind the word are its own: `g20 3`.
  while (at < text.length && /\d/.test(text[at] ?? '')) at++;
  return /\d/.test(text.slice(at)) ? at : -1;
}

function place(
  word: Word,
  heads: ReadonlyMap<string, Head>,
  terms: DictionaryTerms,
  file: CodebookLines,
  reader: TermReader,
): void {
  const read = terms.read(word);
  for (const number of new Set(word.numbers)) {
    const head = heads.get(number);
    if (head) head.terms.push(...read);
    else
      reader.warn(
        `${file.placeAt(word.start).where}: “${word.text.slice(0, 60)}” names a category ${number} that the head has not; left out there`,
      );
  }
}

function categoryOf({ name, place: at, terms, children }: Head): Category {
  return { name, place: at, terms, faulty: false, children: children.map(categoryOf) };
}
