import { isIsoDate, isIsoDay } from '../notation/iso-date.js';
import { languageTag } from '../notation/language-tag.js';
import { frontMatter } from '../notation/front-matter.js';
import { webAddress } from '../notation/web-address.js';
import { YamlFile, type Entry, type Fields } from '../notation/yaml-file.js';
import { Refusal } from '../errors.js';
import { EXTENTS, type Source } from '../model/source.js';
import { readCsl } from './read-csl.js';

const KEYS = [
  'id',
  'title',
  'published',
  'publisher',
  'label',
  'series',
  'authors',
  'url',
  'accessed',
  'language',
  'extent',
  'kind',
  'rights',
  'legibility',
  'title_translated',
  'original',
  'csl',
  'note',
] as const;

export type Header = Omit<Source, 'path' | 'sha256' | 'blocks' | 'warnings'>;

/** Reads the YAML at the head of a source. Throws a Refusal that names every value that is not as it should be. */
export function readHeader(text: string, path: string): Header {
  const { header, linesBefore } = frontMatter(text);
  if (header === null) {
    throw new Refusal({
      what: 'the header is missing',
      where: `${path}:1:1`,
      expected: 'lines “id:”, “title:”, “published:” and “publisher:” between two lines of “---”',
      remedy: 'put such a header before the text',
    });
  }
  const yaml = new YamlFile(header, path, linesBefore);
  const read = headerFrom(yaml.root.fields(KEYS));
  yaml.finish();
  return read;
}

function headerFrom(fields: Fields): Header {
  const id = identifier(fields);
  const published = date(fields, 'published', isIsoDate, 'a day, month or year such as 2022-03-16, 2022-03, 2022');
  const publisher = fields.required('publisher', 'name who published it');
  return {
    id,
    place: fields.entry('id').where,
    label: fields.text('label') ?? `${published.slice(0, 4)} · ${publisher}`,
    title: fields.required('title', 'a title that you supply stands in square brackets and quotation marks'),
    titleTranslated: fields.text('title_translated') ?? null,
    publisher,
    authors: fields.texts('authors'),
    published,
    series: fields.text('series') ?? id,
    kind: fields.text('kind') ?? '',
    url: webAddress(fields.entry('url')),
    accessed: fields.has('accessed') ? date(fields, 'accessed', isIsoDay, 'a day such as 2022-03-16') : null,
    language: languageTag(fields, 'language'),
    extent: fields.oneOf('extent', EXTENTS),
    legibility: fields.oneOf('legibility', ['good', 'poor']),
    rights: fields.text('rights') ?? null,
    note: fields.text('note') ?? null,
    original: original(fields.entry('original')),
    csl: readCsl(fields.entry('csl')),
  };
}

function identifier(fields: Fields): string {
  const id = fields.required('id', 'choose a short id such as monitor-1999');
  if (id !== '' && !/^[a-z0-9-]+$/.test(id)) {
    fields.entry('id').complain(`“${id}” cannot be an id`, 'small letters a–z, digits and hyphens');
  }
  return id;
}

function date(fields: Fields, key: string, isDate: (text: string) => boolean, expected: string): string {
  const text = fields.required(key, 'give the date as far as it is known');
  if (text !== '' && !isDate(text)) {
    fields.entry(key).complain(`“${key}: ${text}” is not a date of the calendar`, expected);
  }
  return text;
}

function original(entry: Entry): Source['original'] {
  if (entry.isEmpty) return null;
  const fields = entry.fields(['file', 'sha256']);
  return { file: fields.required('file', 'name the file'), sha256: fields.text('sha256') ?? '' };
}
