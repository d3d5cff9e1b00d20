import { parse } from 'bibtex-parse';
import { Refusal } from '../../errors.js';
import { latexText } from './latex-text.js';
import { printedName } from './printed-name.js';
import type { Reference } from './reference.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** CSL's types of the entries that BibTeX and biblatex know; what is not listed stays without one. */
const TYPES: Readonly<Record<string, string>> = {
  article: 'article-journal',
  book: 'book',
  booklet: 'pamphlet',
  inbook: 'chapter',
  incollection: 'chapter',
  inproceedings: 'paper-conference',
  conference: 'paper-conference',
  online: 'webpage',
  electronic: 'webpage',
  www: 'webpage',
  report: 'report',
  techreport: 'report',
  thesis: 'thesis',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  manual: 'report',
  unpublished: 'manuscript',
};

/** Variables of CSL by the fields that hold them, the first that is there. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  title: ['title'],
  publisher: ['publisher', 'institution', 'organization', 'school'],
  'container-title': ['journaltitle', 'journal', 'booktitle', 'maintitle'],
  volume: ['volume'],
  issue: ['issue', 'number'],
  page: ['pages'],
  URL: ['url'],
  DOI: ['doi'],
  ISBN: ['isbn'],
  ISSN: ['issn'],
  edition: ['edition'],
  'publisher-place': ['location', 'address'],
  'collection-title': ['series'],
  language: ['langid', 'language'],
};

type Item = ReturnType<typeof parse>[number];
type Value = Pick<Item, 'datatype' | 'value'>;

/** The entries of a BibTeX or biblatex file. Throws a Refusal where it is none. */
export function readBib(text: string, path: string): Reference[] {
  const strings = new Map<string, string>();
  return itemsOf(text, path).flatMap((item): Reference[] => {
    if (item.itemtype === 'string' && item.name !== undefined) strings.set(item.name, textOf(item, strings));
    if (item.itemtype !== 'entry' || item.key === undefined) return [];
    const fields = new Map(
      (item.fields ?? []).map((field) => [field.name.toLowerCase(), textOf(field, strings)] as const),
    );
    return [{ key: item.key, variables: variablesOf(item.type?.toLowerCase() ?? '', fields) }];
  });
}

function itemsOf(text: string, path: string): readonly Item[] {
  try {
    return parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
    throw new Refusal({
      what: `not BibTeX: ${why}`,
      where: path,
      expected: 'entries such as @article{key, …}',
    });
  }
}

function textOf({ datatype, value }: Value, strings: ReadonlyMap<string, string>): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return value.map((part) => textOf(part, strings)).join('');
  if (datatype !== 'identifier') return value;
  return strings.get(value) ?? (MONTHS.includes(value.toLowerCase()) ? value.toLowerCase() : '');
}

function variablesOf(kind: string, fields: ReadonlyMap<string, string>): Reference['variables'] {
  const type = TYPES[kind];
  const plain = Object.entries(FIELDS).flatMap(([variable, names]) => {
    const value = names.map((name) => fields.get(name) ?? '').find((one) => one.trim() !== '');
    return value === undefined
      ? []
      : [[variable, variable === 'URL' ? value.replace(/\\([%_&#~])/g, '$1') : latexText(value)]];
  });
  return {
    ...(type === undefined ? {} : { type }),
    ...Object.fromEntries(plain),
    authors: namesOf(fields.get('author') ?? ''),
    issued: dateOf(fields),
    accessed: latexText(fields.get('urldate') ?? ''),
  };
}

/** `Family, Suffix, Given and {An Institute}` as a list of names as they are printed. */
function namesOf(value: string): string[] {
  return value
    .split(/\s+and\s+(?![^{]*\})/)
    .map((name) => {
      if (/^\{[^{}]*\}$/.test(name.trim())) return latexText(name);
      const [family = '', ...given] = name.split(/,(?![^{]*\})/);
      return latexText(printedName({ family, given: given.at(-1) ?? '' }));
    })
    .filter((name) => name !== '' && name !== 'others');
}

/** `date` of biblatex, else year, month and day; the beginning of a range. */
function dateOf(fields: ReadonlyMap<string, string>): string {
  const whole = latexText(fields.get('date') ?? '').split('/')[0] ?? '';
  if (whole !== '') return whole;
  const year = latexText(fields.get('year') ?? '');
  const month = (fields.get('month') ?? '').replace(/[{}]/g, '').trim().toLowerCase();
  const number = MONTHS.indexOf(month.slice(0, 3)) + 1 || Number(month) || 0;
  const day = Number(fields.get('day') ?? 0);
  const two = (part: number): string => String(part).padStart(2, '0');
  if (number < 1 || number > 12) return year;
  return `${year}-${two(number)}${day > 0 ? `-${two(day)}` : ''}`;
}
