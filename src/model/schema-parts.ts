/** What JSON Schemas (2020-12) of the model are put together from. */

export const text = { type: 'string' } as const;
export const textOrNull = { type: ['string', 'null'] } as const;
export const count = { type: 'integer', minimum: 0 } as const;
export const day = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } as const;
export const share = { type: 'number', minimum: 0, maximum: 1 } as const;
export const texts = { type: 'array', items: text } as const;
export const pair = { type: 'array', items: count, minItems: 2, maxItems: 2 } as const;

/** An object with exactly these properties, all of them required but for the optional ones. */
export function object(
  properties: Readonly<Record<string, object>>,
  optional: Readonly<Record<string, object>> = {},
): object {
  return {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(properties),
    properties: { ...properties, ...optional },
  };
}

export function list(items: object): object {
  return { type: 'array', items };
}

export function nullable(schema: object): object {
  return { anyOf: [schema, { type: 'null' }] };
}

export function oneOf(...words: readonly string[]): object {
  return { enum: words };
}

export function map(values: object): object {
  return { type: 'object', additionalProperties: values };
}
