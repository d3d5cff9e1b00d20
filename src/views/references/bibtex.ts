import { primaryLanguage } from '../../language/primary-language.js';
import type { CslDate, CslItem, CslName, CslNumber, CslText } from '../../model/csl.js';
import { isoDates } from '../../notation/csl-date.js';
import { entryType, type EntryType } from './bibtex-type.js';
import { escapeAddress, escapeBibtex } from './escape-bibtex.js';
import type { Reference } from './reference.js';

/** Names by which babel and biblatex know a language, for the languages most met with. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'arabic',
  be: 'belarusian',
  bg: 'bulgarian',
  cs: 'czech',
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  et: 'estonian',
  fi: 'finnish',
  fr: 'french',
  he: 'hebrew',
  hu: 'hungarian',
  it: 'italian',
  lt: 'lithuanian',
  lv: 'latvian',
  nl: 'dutch',
  no: 'norwegian',
  pl: 'polish',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sk: 'slovak',
  sv: 'swedish',
  tr: 'turkish',
  uk: 'ukrainian',
};

type Field = readonly [name: string, value: string];

/** References as a biblatex file, one entry a source; its key is the source's id. */
export function bibtex(references: readonly Reference[]): string {
  return references.map(entry).join('\n');
}

function entry({ item, translatedTitle }: Reference): string {
  const type = entryType(item.type, (item.URL ?? '') !== '');
  const fields = [
    ...makers(item),
    ...titles(item, translatedTitle, type),
    ...imprint(item, type),
    ...rest(item),
  ];
  const written = fields
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `  ${key} = {${value}},\n`);
  return `@${type.name}{${item.id},\n${written.join('')}}\n`;
}

function makers(item: CslItem): Field[] {
  return [
    ['author', names(item.author)],
    ['editor', names(item.editor)],
    ['translator', names(item.translator)],
  ];
}

function titles(item: CslItem, translated: string | null, { name, subtype }: EntryType): Field[] {
  const container = text(item, 'container-title');
  const within = name === 'article' ? 'journaltitle' : name.startsWith('in') ? 'booktitle' : '';
  // Zotero reads the name of a site from the addition to the title.
  const added = [translated === null ? '' : escapeBibtex(`[${translated}]`), within === '' ? container : ''];
  return [
    ['title', text(item, 'title')],
    ['titleaddon', added.filter((part) => part !== '').join(', ')],
    ['shorttitle', text(item, 'title-short')],
    ...(within === '' ? [] : [[within, container] as const]),
    ['entrysubtype', subtype],
    ['type', name === 'article' || name === 'book' ? '' : text(item, 'genre')],
    ['eventtitle', text(item, 'event-title')],
  ];
}

function imprint(item: CslItem, { name }: EntryType): Field[] {
  const own = item.publisher === item['container-title'] ? '' : listed(text(item, 'publisher'));
  const bodies: Readonly<Record<string, string>> = { report: 'institution', thesis: 'institution' };
  const books = ['article', 'book', 'booklet', 'collection', 'dataset', 'incollection', 'inproceedings'];
  const publisher = [...books, 'inreference', 'periodical'].includes(name) ? 'publisher' : 'organization';
  const numbers = [text(item, 'issue'), text(item, 'number'), text(item, 'collection-number')];
  return [
    ['edition', text(item, 'edition')],
    ['volume', text(item, 'volume')],
    ['volumes', text(item, 'number-of-volumes')],
    ['series', text(item, 'collection-title')],
    ['number', numbers.find((number) => number !== '') ?? ''],
    ['version', text(item, 'version')],
    [bodies[name] ?? publisher, own],
    ['location', listed(text(item, 'publisher-place'))],
    ...dates(item.issued ?? null),
    ['pages', text(item, 'page').replace(/(?<=\d)[-–](?=\d)/gu, '--')],
    ['pagetotal', text(item, 'number-of-pages')],
  ];
}

function rest(item: CslItem): Field[] {
  return [
    ['doi', escapeAddress(item.DOI ?? '')],
    ['isbn', text(item, 'ISBN')],
    ['issn', text(item, 'ISSN')],
    ['url', escapeAddress(item.URL ?? '')],
    ['urldate', dateText(item.accessed ?? null)],
    ['langid', LANGUAGES[primaryLanguage(item.language ?? '')] ?? ''],
    ['annotation', text(item, 'note')],
  ];
}

function text(item: CslItem, key: CslText | CslNumber): string {
  return escapeBibtex(String(item[key] ?? ''));
}

/** A value of a list, which “and” would part. */
function listed(escaped: string): string {
  return /(?:^|\s)and(?:\s|$)/i.test(escaped) ? `{${escaped}}` : escaped;
}

function names(people: readonly CslName[] | null | undefined): string {
  return (people ?? []).map(nameText).join(' and ');
}

/** `Family, Suffix, Given`; a body in braces, so that it is not parted. */
function nameText({ literal = '', given = '', suffix = '', ...person }: CslName): string {
  if (person.family === undefined) return `{${escapeBibtex(literal || given)}}`;
  const family = [person['non-dropping-particle'] ?? '', person.family].join(' ').trim();
  const first = [given, person['dropping-particle'] ?? ''].join(' ').trim();
  return [family, suffix, first].flatMap((part) => (part === '' ? [] : [namePart(part)])).join(', ');
}

/** BibTeX takes small words before the last of a family name for its prefix: `Ortega y Gasset` has none. */
function namePart(part: string): string {
  const escaped = escapeBibtex(part);
  const parted = /,|(?:^|\s)and(?:\s|$)/i.test(part) || /^\P{Ll}.*\s\p{Ll}/u.test(part);
  return parted ? `{${escaped}}` : escaped;
}

function dates(issued: CslDate | null): Field[] {
  const date = dateText(issued);
  return date === '' ? [['year', escapeBibtex(issued?.literal ?? '')]] : [['date', date]];
}

/** ISO 8601 with the precision kept, `/` between the ends of a range and `~` where it is not certain; empty if in words. */
function dateText(date: CslDate | null): string {
  return isoDates(date ?? {})
    .map((iso) => `${iso}${date?.circa ? '~' : ''}`)
    .join('/');
}
