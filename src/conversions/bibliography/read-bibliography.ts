import { nearest, Refusal } from '../../errors.js';
import type { Found, FoundHeader } from '../../model/conversion.js';
import type { InputFile } from '../../model/project.js';
import { isIsoDate, isIsoDay } from '../../notation/iso-date.js';
import { LANGUAGE_TAG } from '../../notation/language-tag.js';
import { decodeBytes } from '../decode-bytes.js';
import { readBib } from './read-bib.js';
import { readCslItems } from './read-csl-items.js';
import { readRis } from './read-ris.js';
import type { Reference } from './reference.js';

/** What an entry of a bibliography says of a source. */
export interface Cited {
  readonly found: FoundHeader & { readonly accessed?: Found<string> };
  /** Further variables for its reference. */
  readonly csl: Readonly<Record<string, string>>;
}

/** Variables that stand in a header's `csl`: the others have lines of their own there. */
const FURTHER = [
  'type',
  'container-title',
  'volume',
  'issue',
  'number',
  'page',
  'DOI',
  'ISBN',
  'ISSN',
  'edition',
  'publisher-place',
  'collection-title',
  'genre',
];

/** The entry of a bibliography (CSL-JSON, BibTeX, RIS) that has the key. Throws a Refusal where there is none. */
export function citedIn(file: InputFile, key: string): Cited {
  const references = referencesIn(file);
  const found = references.find((one) => one.key === key);
  if (found) return citedAs(found, `${file.path}, ${key}`);
  const keys = references.map((one) => one.key);
  const near = nearest(key, keys);
  throw new Refusal({
    what: `there is no entry “${key}”`,
    where: file.path,
    expected: `a key of the file${near === undefined ? '' : `; perhaps “${near}”`}: ${keys.slice(0, 12).join(', ')}${keys.length > 12 ? ', …' : ''}`,
    remedy: 'name it with --key',
  });
}

function referencesIn(file: InputFile): Reference[] {
  const { text } = decodeBytes(file);
  if (/\.ris$/i.test(file.path)) return readRis(text);
  if (/\.json$/i.test(file.path)) return readCslItems(text, file.path);
  if (/\.bib(?:tex)?$/i.test(file.path)) return readBib(text, file.path);
  throw new Refusal({
    what: 'not a bibliography that can be read',
    where: file.path,
    expected: 'CSL-JSON (.json), BibTeX (.bib) or RIS (.ris)',
    remedy: 'export it in one of these forms',
  });
}

function citedAs({ variables }: Reference, from: string): Cited {
  const text = (name: string): string => {
    const value = Object.hasOwn(variables, name) ? variables[name] : '';
    return typeof value === 'string' ? value : '';
  };
  const said = (key: keyof FoundHeader | 'accessed', value: string): object =>
    value === '' ? {} : { [key]: { value, from } };
  const { authors, issued, accessed } = variables;
  const language = text('language');
  const publisher = text('publisher') === '' ? text('container-title') : text('publisher');
  const csl = FURTHER.map((name) => [name, text(name)] as const).filter(([, value]) => value !== '');
  return {
    found: {
      ...said('title', text('title')),
      ...said('published', isIsoDate(issued) ? issued : ''),
      ...said('publisher', publisher),
      ...(authors.length === 0 ? {} : { authors: { value: authors, from } }),
      ...said('url', /^https?:\/\//.test(text('URL')) ? text('URL') : ''),
      ...said('accessed', isIsoDay(accessed) ? accessed : ''),
      ...said('language', LANGUAGE_TAG.test(language) ? language : ''),
    },
    csl: Object.fromEntries(csl),
  };
}
