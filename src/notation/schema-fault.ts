/** A JSON Schema as `schema-parts` writes them: the words that these use are understood, every other is passed over. */
type Schema = Readonly<Record<string, unknown>>;

/**
 * Where a value is not as a schema says: the way to it, such as `sources[0].id`, or null where it fits. Keys that the
 * schema does not know are let pass: a newer program may have written them.
 */
export function schemaFault(value: unknown, schema: object, at = ''): string | null {
  const words = new Map<string, unknown>(Object.entries(schema));
  const here = at === '' ? 'the file' : at;
  for (const key of ['anyOf', 'oneOf']) {
    const choices = words.get(key);
    if (Array.isArray(choices)) return choiceFault(value, choices, at);
  }
  const allowed = words.get('enum');
  if (Array.isArray(allowed) && !allowed.includes(value)) return here;
  if (words.has('const') && words.get('const') !== value) return here;
  if (!hasType(value, words.get('type'))) return here;
  if (typeof value === 'string') {
    const pattern = words.get('pattern');
    return typeof pattern === 'string' && !new RegExp(pattern, 'u').test(value) ? here : null;
  }
  if (typeof value === 'number') return isOutside(value, words) ? here : null;
  if (Array.isArray(value)) return listFault(value, words, at);
  return isMap(value) ? objectFault(value, words, at) : null;
}

/** The fault of the choice that comes furthest; null where one fits. */
function choiceFault(value: unknown, choices: readonly unknown[], at: string): string | null {
  const faults = choices.filter(isMap).map((choice) => schemaFault(value, choice, at));
  if (faults.some((fault) => fault === null)) return null;
  return faults.reduce((far, one) => ((one?.length ?? 0) > (far?.length ?? 0) ? one : far), null) ?? at;
}

function listFault(
  value: readonly unknown[],
  words: ReadonlyMap<string, unknown>,
  at: string,
): string | null {
  const [least, most, items] = [words.get('minItems'), words.get('maxItems'), words.get('items')];
  if (typeof least === 'number' && value.length < least) return at;
  if (typeof most === 'number' && value.length > most) return at;
  if (!isMap(items)) return null;
  for (const [index, one] of value.entries()) {
    const fault = schemaFault(one, items, `${at}[${index}]`);
    if (fault !== null) return fault;
  }
  return null;
}

function objectFault(value: Schema, words: ReadonlyMap<string, unknown>, at: string): string | null {
  const inner = (key: string): string => (at === '' ? key : `${at}.${key}`);
  const required = words.get('required');
  for (const key of Array.isArray(required) ? required : [])
    if (typeof key === 'string' && !Object.hasOwn(value, key)) return inner(key);
  const [known, others] = [words.get('properties'), words.get('additionalProperties')];
  for (const [key, one] of Object.entries(value)) {
    const own = isMap(known) && Object.hasOwn(known, key) ? known[key] : others;
    const fault = isMap(own) ? schemaFault(one, own, inner(key)) : null;
    if (fault !== null) return fault;
  }
  return null;
}

function isOutside(value: number, words: ReadonlyMap<string, unknown>): boolean {
  const [least, most] = [words.get('minimum'), words.get('maximum')];
  return (typeof least === 'number' && value < least) || (typeof most === 'number' && value > most);
}

function hasType(value: unknown, type: unknown): boolean {
  if (type === undefined) return true;
  if (Array.isArray(type)) return type.some((one) => hasType(value, one));
  switch (type) {
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isMap(value);
    case 'integer':
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

function isMap(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
