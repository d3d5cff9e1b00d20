/** JSON Schema (draft 7, which editors know best) of the project's YAML files: what the readers take, and why. */
export interface EditorSchema {
  readonly [keyword: string]: unknown;
  readonly description?: string;
}

/** Properties by key, in the order of the file. */
export type Keys<Key extends string = string> = Readonly<Record<Key, EditorSchema>>;

/** A whole file. */
export function fileSchema(title: string, schema: EditorSchema): EditorSchema {
  return { $schema: 'http://json-schema.org/draft-07/schema#', title, ...schema };
}

/** One value as the readers take it: YAML reads 2022 as a number and yes as a word, and both are text here. */
export const VALUE: EditorSchema = { type: ['string', 'number', 'boolean'] };

/** A value that may be left empty. */
export function line(description: string, more: EditorSchema = {}): EditorSchema {
  return { description, type: ['string', 'number', 'boolean', 'null'], ...more };
}

/** A value that has to say something. */
export function requiredLine(description: string, more: EditorSchema = {}): EditorSchema {
  return { description, ...VALUE, pattern: '\\S', ...more };
}

/** A list of values; a single one is a list of one. */
export function lines(description: string, more: EditorSchema = {}): EditorSchema {
  const list = { type: 'array', items: { type: ['string', 'number', 'boolean', 'null'] } };
  return { description, anyOf: [VALUE, list, { type: 'null' }], ...more };
}

/** One of some words, the first of which is meant where nothing is said. */
export function word(words: readonly [string, ...string[]], description: string): EditorSchema {
  return { description, enum: [...words, null], default: words[0] };
}

/** A mapping with these keys and no others. */
export function mapping(keys: Keys, required: readonly string[], more: EditorSchema = {}): EditorSchema {
  return { type: 'object', additionalProperties: false, required, properties: keys, ...more };
}
