import type { Quote } from '../model/ruling.js';
import type { Translation } from '../model/translation.js';
import { fileSchema, line, mapping, requiredLine, type Keys } from '../notation/editor-schema.js';

/** The keys of the words that are rendered; the file is named by their source. */
export const ORIGINAL_KEYS: Keys<Exclude<keyof Quote, 'source'>> = {
  exact: requiredLine('The words, copied from the source.'),
  prefix: line('Up to 32 characters before them, where the words alone stand more than once.'),
  suffix: line('Up to 32 characters behind them.'),
};

/** The keys of a translation. */
export const TRANSLATION_KEYS: Keys<Exclude<keyof Translation, 'where'>> = {
  quote: { description: 'What is rendered.', ...mapping(ORIGINAL_KEYS, ['exact']) },
  text: requiredLine('Your rendering. It is printed under the words, and never searched, coded or counted.'),
  language: line('Its language, where that is not the one of the print: en, ru, pt-BR.'),
  by: requiredLine('Who made it: it is printed with the translation.'),
  on: requiredLine('When, such as 2022-04-01.', { pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
};

/** Schema of `sources/translations/<source>.yml`. */
export const TRANSLATIONS_SCHEMA = fileSchema('Synoptic: translations by the analyst', {
  type: ['array', 'null'],
  items: mapping(TRANSLATION_KEYS, ['quote', 'text', 'by', 'on']),
});
