import { isIsoDay } from '../notation/iso-date.js';
import type { InputFile } from '../model/project.js';
import { decode } from '../notation/decode.js';
import { languageTag } from '../notation/language-tag.js';
import { YamlFile, type Fields } from '../notation/yaml-file.js';
import { LIKELIHOOD_SCALES, type Settings } from '../model/settings.js';
import { SETTINGS_KEYS } from './settings-schema.js';

/** Reads `sources/briefing.yml`. Throws a Refusal that names every value that is not as it should be. */
export function readSettings(file: InputFile): Settings {
  const yaml = new YamlFile(decode(file), file.path);
  const fields = yaml.root.fields(Object.keys(SETTINGS_KEYS));
  const settings: Settings = {
    title: fields.required('title', 'give the briefing a title'),
    subtitle: fields.text('subtitle') ?? '',
    question: fields.text('question') ?? '',
    authors: fields.texts('authors'),
    institution: fields.text('institution') ?? '',
    language: languageTag(fields, 'language'),
    asOf: day(fields, 'asOf'),
    page: fields.oneOf('page', ['A4', 'Letter']),
    codebook: codebookName(fields),
    compare: fields.oneOf('compare', ['auto', 'all', 'series']),
    texts: fields.oneOf('texts', ['quoted', 'full']),
    attach: fields.oneOf('attach', ['briefing', 'sources', 'none']),
    quotesPerCell: count(fields, 'quotesPerCell', 3),
    marking: fields.text('marking') ?? '',
    disclaimer: fields.text('disclaimer') ?? '',
    match: fields.oneOf('match', ['stem', 'word']),
    likelihood: fields.has('likelihood') ? fields.oneOf('likelihood', LIKELIHOOD_SCALES) : null,
  };
  yaml.finish();
  return settings;
}

function day(fields: Fields, key: string): string | null {
  const text = fields.text(key);
  if (text === undefined) return null;
  if (!isIsoDay(text)) fields.entry(key).complain(`“${text}” is not a day`, 'a day such as 2022-03-16');
  return text;
}

function codebookName(fields: Fields): string {
  const name = fields.text('codebook') ?? 'themes.yml';
  if (/^[./\\]|[/\\]\.\.|\\/.test(name)) {
    fields
      .entry('codebook')
      .complain(`“${name}” is outside the sources folder`, 'a file name inside sources/');
  }
  return name;
}

function count(fields: Fields, key: string, usual: number): number {
  const text = fields.text(key);
  if (text === undefined) return usual;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 99) {
    fields.entry(key).complain(`“${key}: ${text}” is not a count`, 'a whole number from 1 to 99');
  }
  return number;
}
