import type { Term } from '../model/theme.js';
import type { CodebookText } from './codebook.js';
import { CodebookLines, DEEPEST, DictionaryTerms, type WrittenTerm } from './codebook-lines.js';
import type { TermReader } from './term-reader.js';
import type { Category, Place, ThemeList } from './theme-list.js';
import { readTags, type Tag } from './xml-tags.js';

/** A category being read. */
interface Node {
  readonly name: string;
  readonly place: Place;
  readonly words: WrittenTerm[];
  readonly children: Node[];
}

/**
 * Reads Lexicoder's forms: XML of `cnode` (categories, one in another) and `pnode` (words), or lines `+category` with a
 * word a line below. Throws a Refusal with every fault in it.
 */
export function readLcd(codebook: CodebookText, list: ThemeList, reader: TermReader): void {
  const file = new CodebookLines(codebook);
  const nodes = file.text.trimStart().startsWith('<') ? fromXml(file) : fromLines(file);
  const terms = new DictionaryTerms(file, reader, nodes.flatMap(wordsOf));
  const categories = nodes.map((node) => categoryOf(node, terms));
  file.finish(categories, list);
}

function fromLines(file: CodebookLines): Node[] {
  const nodes: Node[] = [];
  for (const { text, start } of file.lines) {
    const written = text.trim();
    const at = start + text.length - text.trimStart().length;
    if (written === '') continue;
    const name = written.startsWith('+') ? written.slice(1).trim() : undefined;
    if (name === '') file.placeAt(at).complain('a “+” without a name', 'a line “+category”');
    if (name !== undefined) nodes.push({ name, place: file.placeAt(at), words: [], children: [] });
    else if (nodes.length > 0) nodes.at(-1)?.words.push({ text: written, start: at });
    else {
      const remedy = 'write “+category” on a line above';
      file.placeAt(at).complain(`“${written.slice(0, 60)}” stands in no category`, '+category first', remedy);
      nodes.push({ name: '', place: file.placeAt(at), words: [], children: [] });
    }
  }
  return nodes.filter(({ name }) => name !== '');
}

function fromXml(file: CodebookLines): Node[] {
  const roots: Node[] = [];
  const open: { readonly tag: Tag; readonly node: Node | null }[] = [];
  const innermost = (): Node | null => open.findLast(({ node }) => node !== null)?.node ?? null;
  for (const tag of readTags(file)) {
    const place = file.placeAt(tag.start);
    if (tag.closes) {
      const begun = open.pop();
      if (begun?.tag.name === tag.name) continue;
      place.complain(
        `</${tag.name}> closes nothing`,
        begun ? `</${begun.tag.name}>` : 'an opening tag before it',
      );
      return roots;
    }
    const node = tag.name === 'cnode' ? nodeOf(tag, place) : null;
    if (open.length > DEEPEST) {
      place.complain('categories nested too deep', `at most ${DEEPEST} levels`);
      return roots;
    }
    if (node) (innermost()?.children ?? roots).push(node);
    if (tag.name === 'pnode') addWord(tag, place, innermost());
    if (!tag.empty) open.push({ tag, node });
  }
  const last = open.at(-1)?.tag;
  if (last && file.problems.length === 0)
    file.placeAt(last.start).complain(`<${last.name}> is not closed`, `</${last.name}> at its end`);
  return roots;
}

function nodeOf(tag: Tag, place: Place): Node | null {
  const name = tag.attributes.get('name')?.value.trim() ?? '';
  if (name === '') place.complain('a cnode without a name', '<cnode name="category">');
  return { name, place, words: [], children: [] };
}

function addWord(tag: Tag, place: Place, node: Node | null): void {
  const name = tag.attributes.get('name');
  const text = name?.value.trim() ?? '';
  if (!node) place.complain('a pnode outside any cnode', '<cnode name="category"> around it');
  else if (!name || text === '') place.complain('a pnode without a name', '<pnode name="word"/>');
  else node.words.push({ text, start: name.start });
}

function wordsOf(node: Node): WrittenTerm[] {
  return [...node.words, ...node.children.flatMap(wordsOf)];
}

function categoryOf({ name, place, words, children }: Node, terms: DictionaryTerms): Category {
  const read: Term[] = words.flatMap((word) => terms.read(word));
  return {
    name,
    place,
    terms: read,
    faulty: name === '',
    children: children.map((child) => categoryOf(child, terms)),
  };
}
