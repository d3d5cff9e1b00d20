import { CHANGE_STATUSES } from '../model/change.js';
import { STATEMENTS } from '../model/coding.js';
import { RULING_KINDS, type Quote, type RulingKind } from '../model/ruling.js';
import {
  fileSchema,
  line,
  mapping,
  requiredLine,
  type EditorSchema,
  type Keys,
} from '../notation/editor-schema.js';

/** The keys of a quote. */
export const QUOTE_KEYS: Keys<keyof Quote> = {
  source: requiredLine('The id of the source.'),
  exact: requiredLine('The words that the ruling is about, copied from the source.'),
  prefix: line('Up to 32 characters before them, where the words alone stand more than once.'),
  suffix: line('Up to 32 characters behind them.'),
};

const KINDS = `accept, reject: whether a quote is on the theme; add: code these words too; statement: how a quote says it; \
link, unlink: whether two quotes answer each other; silence: that a source says nothing on the theme; label: what the theme \
did from one source to another; pin, hide: what stands in front.`;

function quoted(description: string): EditorSchema {
  return { description, ...mapping(QUOTE_KEYS, ['source', 'exact']) };
}

/** The keys of rulings; which of them a kind takes is told by `OWN_KEYS`. */
export const RULING_KEYS = {
  ruling: { description: KINDS, enum: RULING_KINDS },
  theme: requiredLine('The id of the theme.'),
  quote: quoted('What the ruling is about.'),
  with: quoted('For link and unlink: the other quote.'),
  source: requiredLine('For silence: the id of the source that says nothing.'),
  from: requiredLine('For label: the id of the earlier source.'),
  'to-source': requiredLine('For label: the id of the later source.'),
  to: { description: 'For statement: how the quote says it. For label: what the theme did.' },
  by: line('Who ruled.'),
  on: line('When, such as 2022-04-01.', { pattern: '^(\\d{4}-\\d{2}-\\d{2})?$' }),
  because: line('Why, in a few words.'),
} satisfies Keys;
export type RulingKey = keyof typeof RULING_KEYS;

/** What a ruling of each kind has to say beside its theme. */
export const OWN_KEYS: Readonly<Record<RulingKind, readonly RulingKey[]>> = {
  accept: ['quote'],
  reject: ['quote'],
  add: ['quote'],
  statement: ['quote', 'to'],
  link: ['quote', 'with'],
  unlink: ['quote', 'with'],
  silence: ['source'],
  label: ['from', 'to-source', 'to'],
  pin: ['quote'],
  hide: ['quote'],
};

/** The keys that a ruling of the kind may have, in their order. */
export function keysOf(kind: RulingKind): readonly RulingKey[] {
  return ['ruling', 'theme', ...OWN_KEYS[kind], 'by', 'on', 'because'];
}

/** An entry of one of the kinds, which take the same keys. */
function ofKinds(kinds: readonly [RulingKind, ...RulingKind[]], to?: readonly string[]): EditorSchema {
  const keys = keysOf(kinds[0]).map((key) => [key, RULING_KEYS[key]] as const);
  const properties = { ...Object.fromEntries(keys), ruling: { description: KINDS, enum: kinds } };
  const required = ['ruling', 'theme', ...OWN_KEYS[kinds[0]]];
  return mapping(to ? { ...properties, to: { ...RULING_KEYS.to, enum: to } } : properties, required);
}

/** Schema of `sources/rulings.yml`. */
export const RULINGS_SCHEMA = fileSchema('Synoptic: rulings of the analyst', {
  type: ['array', 'null'],
  items: {
    anyOf: [
      ofKinds(['accept', 'reject', 'add', 'pin', 'hide']),
      ofKinds(['statement'], STATEMENTS),
      ofKinds(['link', 'unlink']),
      ofKinds(['silence']),
      ofKinds(['label'], CHANGE_STATUSES),
    ],
  },
});
