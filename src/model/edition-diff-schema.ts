/** JSON Schema (2020-12) of what `diff --format json` prints; the meaning of each field stands beside the types in `edition-diff.ts`. */

import { CHANGE_STATUSES } from './change.js';
import { CUE_KINDS } from './coding.js';
import { CAUSES } from './edition-diff.js';
import { searchRecordSchema } from './search-record-schema.js';
import { day, list, nullable, object, oneOf, text, textOrNull, texts } from './schema-parts.js';

const name = {
  oneOf: [
    object({ kind: oneOf('edition'), number: { type: 'integer', minimum: 1 }, date: day }),
    object({ kind: oneOf('now') }),
    object({ kind: oneOf('file'), path: text }),
    object({ kind: oneOf('revision'), revision: text }),
  ],
};

const source = object({
  source: text,
  label: text,
  kind: oneOf('added', 'removed', 'edited', 'described'),
  between: { type: 'array', items: textOrNull, minItems: 2, maxItems: 2 },
  passages: object({ gained: texts, lost: texts, reworded: texts }),
});

const quote = object({
  source: text,
  passage: text,
  text,
  statement: oneOf('asserted', ...CUE_KINDS),
  zone: oneOf('coded', 'borderline'),
});

const status = object({ status: oneOf(...CHANGE_STATUSES), certainty: oneOf('firm', 'tentative') });
const span = oneOf('next', 'whole');
const pair = { from: text, to: text };
const fact = nullable(object({ from: textOrNull, to: textOrNull }));
const words = list(object({ kind: oneOf('inserted', 'deleted', 'kept'), text }));

/** A difference of one kind, with what every kind has. */
function difference(kind: string, properties: Readonly<Record<string, object>>): object {
  return object({
    kind: oneOf(kind),
    ...properties,
    causes: list(oneOf(...CAUSES)),
    suppressed: { type: 'boolean' },
  });
}

const differences = {
  oneOf: [
    difference('status', {
      ...pair,
      span,
      before: nullable(status),
      after: nullable(status),
      split: textOrNull,
    }),
    difference('certainty', { ...pair, span, before: status, after: status }),
    difference('silence-broken', { source: text, quotes: list(quote) }),
    difference('silence-fallen', {
      source: text,
      quotes: list(quote),
      searchRecord: nullable(searchRecordSchema),
    }),
    difference('gained', { quote }),
    difference('lost', { quote }),
    difference('reworded', {
      before: quote,
      after: quote,
      words,
      turns: list(oneOf('negation', 'number', 'date', 'statement')),
    }),
    difference('moved', { before: quote, after: quote }),
    difference('re-paired', { quote, before: list(quote), after: list(quote) }),
    difference('fact', { ...pair, object: text, before: fact, after: fact }),
    difference('judgement', {
      change: oneOf('added', 'removed', 'rewritten', 'stale', 'renewed'),
      before: textOrNull,
      after: textOrNull,
    }),
  ],
};

const theme = object({
  theme: text,
  title: text,
  kind: oneOf('changed', 'added', 'removed', 'renamed', 'split', 'merged'),
  of: texts,
  differences: list(differences),
});

const term = object({ text, strength: oneOf('strong', 'plain', 'weak', 'exclude'), language: textOrNull });

const codebook = object({
  theme: text,
  title: text,
  entry: list(object({ key: oneOf('title', 'question', 'scope', 'match'), before: text, after: text })),
  added: list(term),
  removed: list(term),
});

/** Of a diff inside another schema. */
export const editionDiff = object(
  {
    schema: { const: 'synoptic/diff@1' },
    before: name,
    after: name,
    causesKnown: { type: 'boolean' },
    sources: list(source),
    themes: list(theme),
  },
  { keyJudgements: list(differences), codebook: list(codebook) },
);

export const EDITION_DIFF_SCHEMA: object = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'synoptic/diff@1',
  ...editionDiff,
};

/** Of `since` in a briefing. */
export const since = object({
  diff: editionDiff,
  gone: list(object({ id: text, label: text, series: text, language: text })),
  files: list(object({ path: text, kind: oneOf('added', 'removed', 'edited') })),
  tools: { type: 'array', items: text, minItems: 2, maxItems: 2 },
});
