import { basename, extname } from 'node:path';
import { toldLanguage } from '../language/told-language.js';
import type { Conversion, Found, FoundHeader } from '../model/conversion.js';
import type { Extent } from '../model/source.js';
import type { NewHeader } from '../sources/write-source.js';
import { slug } from '../themes/slug.js';

/** What the person says of the files that are added; it wins over what they say of themselves. */
export interface HeaderFlags {
  readonly id?: string;
  readonly title?: string;
  readonly published?: string;
  readonly publisher?: string;
  readonly authors?: readonly string[];
  readonly label?: string;
  readonly series?: string;
  readonly kind?: string;
  readonly url?: string;
  readonly accessed?: string;
  readonly language?: string;
  readonly extent?: Extent;
  readonly rights?: string;
}

/** A source that is to be written, and where what stands in its header comes from. */
export interface NewSource {
  readonly header: NewHeader;
  readonly markdown: string;
  /** By key of the header. */
  readonly from: Readonly<Record<string, string>>;
}

/** Header keys without which there is no source. */
export const NEEDED = ['title', 'published', 'publisher', 'language'] as const;
export type Needed = (typeof NEEDED)[number];

/** What was found out of a header so far. */
export type KnownHeader = { readonly [Key in keyof HeaderFlags]?: Found<NonNullable<HeaderFlags[Key]>> };

/** What the flags, the bibliography and the file say, in this order; the language, where neither says it, as the commonest words of the text tell it. */
export function knownHeader(
  flags: HeaderFlags,
  { found, markdown }: Pick<Conversion, 'found' | 'markdown'>,
  cited: FoundHeader = {},
): KnownHeader {
  const given = Object.fromEntries(
    Object.entries(flags).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, { value, from: `--${key}` }]],
    ),
  );
  const told = toldLanguage(markdown);
  const language = told === null ? {} : { language: { value: told, from: 'its commonest words' } };
  return { ...language, ...inOneLine(found), ...inOneLine(cited), ...given };
}

/** Line breaks of titles fold: a header's values stand on one line. */
function inOneLine(found: FoundHeader): FoundHeader {
  const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim();
  return Object.fromEntries(
    Object.entries(found).map(([key, { value, from }]) => [
      key,
      { from, value: typeof value === 'string' ? folded(value) : value.map(folded) },
    ]),
  );
}

/** The keys that nobody has said yet. */
export function missing(known: KnownHeader): Needed[] {
  return NEEDED.filter((key) => known[key] === undefined || known[key].value === '');
}

/** Longest part of an id that comes from a name. */
const LONGEST_NAME = 24;

/** An id of a source as a person would choose it: `monitor-1999`; `taken` tells those that are in use. */
export function chooseId(publisher: string, published: string, taken: (id: string) => boolean): string {
  const letters = slug(publisher).replace(/[^a-z0-9-]+/g, '');
  const words = letters.split('-').filter((word) => word !== '' && word !== 'the');
  let name = '';
  for (const word of words)
    if (`${name}-${word}`.length <= LONGEST_NAME) name = name === '' ? word : `${name}-${word}`;
  const plain = `${name === '' ? 'source' : name}-${published.slice(0, 4)}`;
  if (!taken(plain)) return plain;
  for (let number = 2; ; number++) if (!taken(`${plain}-${number}`)) return `${plain}-${number}`;
}

/** The name under which an original is kept; `taken` tells names of other files. */
export function originalName(path: string, taken: (name: string) => boolean): string {
  // A name that a system may refuse, or that hides the file, is made plain.
  const plain = basename(path.replaceAll('\\', '/'))
    .replace(/[\p{Cc}<>:"|?*]/gu, '_')
    .replace(/^\.+/, '_');
  if (!taken(plain)) return plain;
  const ending = extname(plain);
  const stem = plain.slice(0, plain.length - ending.length);
  for (let number = 2; ; number++)
    if (!taken(`${stem}-${number}${ending}`)) return `${stem}-${number}${ending}`;
}
