import type { IRunOptions } from 'docx';
import { CHARACTER_STYLES, PARAGRAPH_STYLES } from './styles.js';

/** Styles of another Word file, made fit for ours. */
export interface Adopted {
  /** A whole `styles.xml`. */
  readonly styles: string;
  /** Ids of ours that it has, known by their names: Word gives other ids in other languages. */
  readonly has: ReadonlySet<string>;
}

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Deeper than any style is; the library goes down by calling itself. */
const DEEPEST = 16;

/** A tag: closing slash, name, attributes, slash at the end. Linear in its length: no part can match another's signs. */
const TAG = /<(\/?)([\w.:-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'))*)\s*(\/?)>/gu;

const OURS = [
  ...PARAGRAPH_STYLES.map((style) => ({ ...style, type: 'paragraph' })),
  ...CHARACTER_STYLES.map((style) => ({ ...style, type: 'character' })),
].map(({ id, name, type }) => ({ id, key: keyOf(type, name ?? id) }));

/** Characters of the longest stretch between a `<` and the `>` after it. */
export function longestTag(xml: string): number {
  let longest = 0;
  for (let from = xml.indexOf('<'); from >= 0;) {
    const to = xml.indexOf('>', from);
    if (to < 0) return Math.max(longest, xml.length - from);
    longest = Math.max(longest, to - from);
    from = xml.indexOf('<', to);
  }
  return longest;
}

/**
 * The styles of another file, those that ours know by name under our ids, without the languages and the numbering they
 * set; the language of the print is theirs. Throws an Error that says what is wrong with them.
 */
export function adoptStyles(xml: string, language: NonNullable<IRunOptions['language']>): Adopted {
  const bare = withoutComments(xml.replace(/^\ufeff/, ''));
  const found = readStyles(bare);
  const names = new Map(found.map((style) => [style.key, style.id]));
  const renamed = new Map<string, string>();
  const has = new Set<string>();
  for (const { id, key } of OURS) {
    const theirs = names.get(key);
    if (theirs === undefined) continue;
    has.add(id);
    renamed.set(theirs, id);
  }
  // An id of ours that names another style of theirs is moved out of the way.
  const taken = new Set([...found.map((style) => style.id), ...OURS.map((style) => style.id)]);
  const ours = new Set(OURS.map((style) => style.id));
  for (const { id } of found) {
    if (!ours.has(id) || renamed.has(id)) continue;
    const free = freeId(id, taken);
    taken.add(free);
    renamed.set(id, free);
  }
  return { styles: withLanguage(rewritten(bare, renamed), language), has };
}

interface Found {
  readonly id: string;
  readonly key: string;
}

/** Ids and names of the styles, and on the way whether this is what Word writes. */
function readStyles(xml: string): Found[] {
  const found: Found[] = [];
  const open: string[] = [];
  const prefixes = new Set(['xml', 'xmlns']);
  const used = new Set<string>();
  let style = { id: '', type: '' };
  let end = 0;
  for (const tag of xml.matchAll(TAG)) {
    const [whole, closing = '', name = '', attributes = '', empty = ''] = tag;
    between(xml.slice(end, tag.index), end === 0);
    end = tag.index + whole.length;
    if (closing !== '') {
      if (open.pop() !== name) throw new Error(`</${name}> closes what is not open`);
      continue;
    }
    const names = [name, ...namesIn(attributes)];
    check(names, attributes, open);
    note(names, prefixes, used);
    if (open.length === 1)
      style = { id: attribute(attributes, 'w:styleId'), type: attribute(attributes, 'w:type') };
    if (open.length === 2 && name === 'w:name')
      found.push({ id: style.id, key: keyOf(style.type, attribute(attributes, 'w:val')) });
    if (empty === '') open.push(name);
  }
  between(xml.slice(end), false);
  if (open.length > 0 || end === 0) throw new Error('the XML has no end');
  for (const prefix of used)
    if (!prefixes.has(prefix)) throw new Error(`the prefix “${prefix}:” is not declared`);
  return found;
}

/** Between the tags of a style sheet there is nothing but white space, and at its head a declaration. */
function between(text: string, atHead: boolean): void {
  const rest = atHead ? text.replace(/^\s*<\?xml\b[^<>?]*\?>/u, '') : text;
  if (/\S/u.test(rest)) throw new Error('the XML holds what no style sheet holds');
}

function check([name = '', ...own]: readonly string[], attributes: string, open: readonly string[]): void {
  if (open.length === 0 && (name !== 'w:styles' || !attributes.includes(`"${NAMESPACE}"`)))
    throw new Error('it is not written as Word writes it (“Strict Open XML” is not read)');
  if (open.length === 1 && !['w:docDefaults', 'w:latentStyles', 'w:style'].includes(name))
    throw new Error(`<${name}> is no style`);
  if (open.length > DEEPEST) throw new Error('its elements are too deep');
  if (own.some((one) => one.startsWith('r:')))
    throw new Error(`<${name}> refers to another part of its file`);
}

function note(names: readonly string[], declared: Set<string>, used: Set<string>): void {
  for (const one of names) {
    const [prefix = '', local] = one.split(':');
    if (local === undefined) continue;
    if (prefix === 'xmlns') declared.add(local);
    used.add(prefix);
  }
}

function namesIn(attributes: string): string[] {
  const bare = attributes.replace(/"[^"]*"|'[^']*'/g, '');
  return bare
    .split('=')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** One that is not closed stays, and is refused as what it is not. */
function withoutComments(xml: string): string {
  const kept: string[] = [];
  let done = 0;
  for (let from = xml.indexOf('<!--'); from >= 0; from = xml.indexOf('<!--', done)) {
    const to = xml.indexOf('-->', from + 4);
    if (to < 0) break;
    kept.push(xml.slice(done, from));
    done = to + 3;
  }
  return [...kept, xml.slice(done)].join('');
}

function attribute(attributes: string, name: string): string {
  const value = new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`, 'u').exec(attributes)?.[1];
  return value ?? '';
}

function keyOf(type: string, name: string): string {
  return `${type === '' ? 'paragraph' : type} ${name.toLowerCase()}`;
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${id}${number}`)) number++;
  return `${id}${number}`;
}

function rewritten(xml: string, renamed: ReadonlyMap<string, string>): string {
  return xml
    .replace(/<w:numPr\s*\/>|<w:numPr(?:\s[^<>]*)?>[^]*?<\/w:numPr>|<w:lang\b[^<>]*>|<\/w:lang>/g, '')
    .replace(
      /(<w:(?:style|basedOn|next|link)\s[^<>]*?\bw:(?:styleId|val)\s*=\s*["'])([^"']*)/g,
      (_, before: string, id: string) => before + (renamed.get(id) ?? id),
    );
}

/** The language of the print among what holds for the whole document. */
function withLanguage(xml: string, language: NonNullable<IRunOptions['language']>): string {
  const { value, eastAsia, bidirectional } = language;
  const kinds = [
    ['val', value],
    ['eastAsia', eastAsia],
    ['bidi', bidirectional],
  ].flatMap(([kind, tag]) => (tag === undefined ? [] : [` w:${kind}="${tag}"`]));
  const lang = `<w:lang${kinds.join('')}/>`;
  const defaults = `<w:rPrDefault><w:rPr>${lang}</w:rPr></w:rPrDefault>`;
  const bare = xml
    .replace(
      /<w:rPrDefault\s*\/>|<w:rPrDefault>\s*(?:<w:rPr\s*\/>\s*|<w:rPr>\s*<\/w:rPr>\s*)?<\/w:rPrDefault>/,
      '',
    )
    .replace(/<w:docDefaults\s*\/>|<w:docDefaults>\s*<\/w:docDefaults>/, '');
  if (bare.includes('<w:rPrDefault>')) return bare.replace(/<w:rPrDefault>[^]*?(?=<\/w:rPr>)/, `$&${lang}`);
  if (bare.includes('<w:docDefaults>')) return bare.replace('<w:docDefaults>', `$&${defaults}`);
  return bare.replace(/<w:styles\b[^<>]*>/, `$&<w:docDefaults>${defaults}</w:docDefaults>`);
}
