import type { Quote, RulingKind } from '../model/ruling.js';
import { fileSchema, line, mapping, requiredLine, type Keys } from '../notation/editor-schema.js';

/** Kinds that are applied so far; the others are refused by name instead of being passed over in silence. */
export const APPLIED = ['accept', 'reject', 'add', 'pin', 'hide'] as const satisfies readonly RulingKind[];

/** The keys of a quote. */
export const QUOTE_KEYS: Keys<keyof Quote> = {
  source: requiredLine('The id of the source.'),
  exact: requiredLine('The words that the ruling is about, copied from the source.'),
  prefix: line('Up to 32 characters before them, where the words alone stand more than once.'),
  suffix: line('Up to 32 characters behind them.'),
};

/** The keys of one ruling; those for kinds that are not applied yet are known, and say so. */
export const RULING_KEYS: Keys = {
  ruling: {
    description:
      'accept, reject: whether a quote is on the theme; add: code these words too; pin, hide: what stands in front.',
    enum: APPLIED,
  },
  theme: requiredLine('The id of the theme.'),
  quote: { description: 'What the ruling is about.', ...mapping(QUOTE_KEYS, ['source', 'exact']) },
  by: line('Who ruled.'),
  on: line('When, such as 2022-04-01.', { pattern: '^(\\d{4}-\\d{2}-\\d{2})?$' }),
  because: line('Why, in a few words.'),
  with: { description: 'For rulings of kinds that this version does not apply yet.' },
  to: { description: 'For rulings of kinds that this version does not apply yet.' },
  source: { description: 'For rulings of kinds that this version does not apply yet.' },
  from: { description: 'For rulings of kinds that this version does not apply yet.' },
  'to-source': { description: 'For rulings of kinds that this version does not apply yet.' },
};

/** Schema of `sources/rulings.yml`. */
export const RULINGS_SCHEMA = fileSchema('Synoptic: rulings of the analyst', {
  type: ['array', 'null'],
  items: mapping(RULING_KEYS, ['ruling', 'theme', 'quote']),
});
