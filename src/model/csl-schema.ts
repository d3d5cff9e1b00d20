/** JSON Schema (2020-12) of CSL variables, as `csl.ts` names them. */

import { CSL_DATES, CSL_NAME_PARTS, CSL_NAMES, CSL_NUMBERS, CSL_TEXTS, CSL_TYPES } from './csl.js';

const text = { type: 'string' } as const;

const name = {
  type: 'object',
  additionalProperties: false,
  minProperties: 1,
  properties: each(CSL_NAME_PARTS, text),
} as const;

const datePart = { type: 'array', items: { type: 'integer', minimum: 0 }, minItems: 1, maxItems: 3 } as const;

const date = {
  type: 'object',
  additionalProperties: false,
  properties: {
    'date-parts': { type: 'array', items: datePart, minItems: 1, maxItems: 2 },
    circa: { type: 'boolean' },
    literal: text,
  },
} as const;

function each(keys: readonly string[], schema: object): Record<string, object> {
  return Object.fromEntries(keys.map((key) => [key, schema]));
}

function orNull(schema: object): object {
  return { anyOf: [schema, { type: 'null' }] };
}

function properties(wrap: (schema: object) => object): Record<string, object> {
  return {
    ...each(CSL_TEXTS, wrap(text)),
    ...each(CSL_NUMBERS, wrap({ anyOf: [text, { type: 'integer' }] })),
    ...each(CSL_DATES, wrap(date)),
    ...each(CSL_NAMES, wrap({ type: 'array', items: name, minItems: 1 })),
    type: { enum: CSL_TYPES },
  };
}

/** The variables that a header gives; null takes away what would be derived. */
export const CSL_FIELDS_SCHEMA: object = {
  type: 'object',
  additionalProperties: false,
  properties: properties(orNull),
};

/** The array that `synoptic export csl` writes. */
export const CSL_ITEMS_SCHEMA: object = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'CSL-JSON items',
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['id', 'type'],
    properties: { id: { type: 'string', pattern: '^[a-z0-9-]+$' }, ...properties((schema) => schema) },
  },
};
