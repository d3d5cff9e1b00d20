import { anchorQuote } from '../language/anchor-quote.js';
import { AnchorTexts } from '../language/anchor-texts.js';
import type { KnownPassage, Passage } from '../model/passage.js';
import type { InputFile } from '../model/project.js';
import type { AnchoredTranslation, Translation } from '../model/translation.js';
import { decode } from '../notation/decode.js';
import { isIsoDay } from '../notation/iso-date.js';
import { languageTag } from '../notation/language-tag.js';
import { YamlFile, type Entry } from '../notation/yaml-file.js';
import { ORIGINAL_KEYS, TRANSLATION_KEYS } from './translations-schema.js';

/** What a file of translations may speak of. */
export interface TranslationScope {
  readonly sources: readonly { readonly id: string }[];
  /** Language of the print: that of a translation which names none. */
  readonly language: string;
}

/**
 * Reads `sources/translations/<source>.yml`: entries `{quote: {exact, prefix, suffix}, text, by, on}`, with `language`
 * where it is not that of the print. Throws a Refusal with every fault in it.
 */
export function readTranslations(file: InputFile, scope: TranslationScope): Translation[] {
  const yaml = new YamlFile(decode(file), file.path);
  const source = /([^/]*)\.ya?ml$/i.exec(file.path)?.[1] ?? '';
  if (!scope.sources.some(({ id }) => id === source)) {
    const ids = scope.sources.map(({ id }) => id).join(', ');
    yaml.root.complain(`“${source}” is no source`, `a file named by one of: ${ids}`, 'rename the file');
  }
  const { root } = yaml;
  if (!root.isList && !root.isEmpty)
    root.complain('the file is not a list', 'entries that begin with “- quote:”');
  const read = root.isList ? root.items().map((entry) => readOne(entry, source, scope)) : [];
  yaml.finish();
  return read;
}

/** Where the originals stand in the sources as they are now. `known` are the passages of the newest edition. */
export function anchorTranslations(
  translations: readonly Translation[],
  passages: readonly Passage[],
  known: readonly KnownPassage[],
): AnchoredTranslation[] {
  const texts = new AnchorTexts(passages, known);
  return translations.map((translation) => ({
    translation,
    ...anchorQuote(translation.quote, texts.of(translation.quote.source)),
  }));
}

function readOne(entry: Entry, source: string, { language }: TranslationScope): Translation {
  const fields = entry.fields(Object.keys(TRANSLATION_KEYS));
  const quote = fields.entry('quote').isEmpty
    ? null
    : fields.entry('quote').fields(Object.keys(ORIGINAL_KEYS));
  if (!quote) entry.complain('“quote” is missing', 'quote: {exact: …}', 'copy the words from the source');
  const on = fields.required('on', 'the day on which it was made');
  if (on !== '' && !isIsoDay(on))
    fields.entry('on').complain(`“on: ${on}” is not a day`, 'a day such as 2022-04-01');
  return {
    quote: {
      source,
      exact: quote?.required('exact', 'copy the words from the source') ?? '',
      prefix: quote?.text('prefix') ?? '',
      suffix: quote?.text('suffix') ?? '',
    },
    text: fields.required('text', 'your rendering of the words'),
    language: fields.has('language') ? languageTag(fields, 'language') : language,
    by: fields.required('by', 'who made it: it is printed with the translation'),
    on,
    where: entry.where,
  };
}
