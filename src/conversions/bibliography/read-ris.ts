import { printedName } from './printed-name.js';
import type { Reference } from './reference.js';

const TYPES: Readonly<Record<string, string>> = {
  JOUR: 'article-journal',
  MGZN: 'article-magazine',
  NEWS: 'article-newspaper',
  BOOK: 'book',
  CHAP: 'chapter',
  CONF: 'paper-conference',
  CPAPER: 'paper-conference',
  RPRT: 'report',
  GOVDOC: 'report',
  THES: 'thesis',
  ELEC: 'webpage',
  BLOG: 'post-weblog',
  UNPB: 'manuscript',
  HEAR: 'hearing',
  BILL: 'bill',
  STAT: 'legislation',
};

/** Variables of CSL by the tags that hold them, the first that is there. */
const TAGS: Readonly<Record<string, readonly string[]>> = {
  title: ['TI', 'T1', 'CT', 'BT'],
  publisher: ['PB'],
  'container-title': ['JO', 'JF', 'T2', 'JA'],
  volume: ['VL'],
  issue: ['IS'],
  URL: ['UR', 'L2'],
  DOI: ['DO'],
  ISSN: ['SN'],
  edition: ['ET'],
  'publisher-place': ['CY'],
  'collection-title': ['T3'],
  language: ['LA'],
};

/** The entries of a RIS file (Research Information Systems): `TY  - RPRT` to `ER  -`, keyed by `ID`, else by their number. */
export function readRis(text: string): Reference[] {
  const entries: Map<string, string[]>[] = [];
  let own: Map<string, string[]> | null = null;
  for (const line of text.split(/\r\n?|\n/)) {
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {1,2}- ?(.*)$/.exec(line) ?? [];
    if (tag === 'TY') own = new Map();
    if (tag === 'ER' && own) {
      entries.push(own);
      own = null;
    } else if (tag !== '') own?.set(tag, [...(own.get(tag) ?? []), value.trim()]);
  }
  return entries.map((tags, index) => ({
    key: tags.get('ID')?.[0] ?? String(index + 1),
    variables: variablesOf(tags),
  }));
}

function variablesOf(tags: ReadonlyMap<string, readonly string[]>): Reference['variables'] {
  const first = (...names: readonly string[]): string =>
    names.flatMap((name) => tags.get(name) ?? []).find((value) => value !== '') ?? '';
  const type = TYPES[first('TY')];
  const plain = Object.entries(TAGS)
    .map(([variable, names]) => [variable, first(...names)] as const)
    .filter(([, value]) => value !== '');
  const [begin, end] = [first('SP'), first('EP')];
  const page = end === '' || end === begin ? begin : `${begin}–${end}`;
  return {
    ...(type === undefined ? {} : { type }),
    ...Object.fromEntries(plain),
    ...(page === '' ? {} : { page }),
    authors: ['AU', 'A1'].flatMap((tag) => tags.get(tag) ?? []).map(nameOf),
    issued: isoOf(first('DA', 'PY', 'Y1')),
    accessed: isoOf(first('Y2')),
  };
}

/** `Family, Given, Suffix`. */
function nameOf(name: string): string {
  const [family = '', given = ''] = name.split(',');
  return printedName({ family, given });
}

/** `2011/03/04/`, `2011///` and ISO dates as far as they go. */
function isoOf(date: string): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})(?:[/-](\d{1,2}))?(?:[/-](\d{1,2}))?/.exec(date) ?? [];
  return [
    year,
    ...(month === '' ? [] : [month.padStart(2, '0'), ...(day === '' ? [] : [day.padStart(2, '0')])]),
  ].join('-');
}
