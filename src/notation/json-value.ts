import { Refusal } from '../errors.js';

/** A value of a JSON file that is read by its expected shape, whoever wrote it; what is not asked for is ignored. */
export class JsonValue {
  readonly #value: unknown;
  /** Name of the file, and the way to the value in it. */
  readonly #file: string;
  readonly #at: string;
  readonly #remedy: string;
  /** What a message calls the outermost value. */
  readonly #whole: string;

  private constructor(value: unknown, file: string, at: string, remedy: string, whole = 'the file') {
    this.#value = value;
    this.#file = file;
    this.#at = at;
    this.#remedy = remedy;
    this.#whole = whole;
  }

  /** Throws a Refusal with this remedy where the text is no JSON; what is read of it later, likewise. */
  static parse(text: string, file: string, remedy: string): JsonValue {
    try {
      return new JsonValue(JSON.parse(text), file, '', remedy);
    } catch {
      throw new Refusal({
        what: 'not JSON, perhaps only a part of it',
        where: file,
        expected: 'a complete JSON file',
        remedy,
      });
    }
  }

  /** A row of a file of rows, which stands at `where`. Throws a Refusal where it is no JSON. */
  static row(text: string, where: string, remedy: string): JsonValue {
    try {
      return new JsonValue(JSON.parse(text), where, '', remedy, 'the row');
    } catch {
      throw new Refusal({
        what: `not JSON: ${shown(text.trim())}`,
        where,
        expected: 'one JSON object on each line',
        remedy,
      });
    }
  }

  /** A field of an object, its own and not inherited. */
  field(name: string): JsonValue {
    const object = this.#object();
    const value: unknown = Object.hasOwn(object, name) ? Reflect.get(object, name) : undefined;
    return this.#inner(value, this.#at === '' ? name : `${this.#at}.${name}`);
  }

  /** The text, which has to match the pattern where one is given. */
  text(pattern: RegExp = /(?:)/, expected = 'a text'): string {
    if (typeof this.#value !== 'string' || !pattern.test(this.#value)) throw this.#wrong(expected);
    return this.#value;
  }

  /** What names a row: a text, or a whole number as it stands. */
  id(): string | number {
    const value = this.#value;
    if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
    if (typeof value === 'string' && value !== '') return value;
    throw this.#wrong('a text that is not empty, or a whole number');
  }

  /** Whether anything stands there but null. */
  get stands(): boolean {
    return this.#value !== null && this.#value !== undefined;
  }

  /** Refuses what is right by itself but cannot be used. */
  refuse(what: string, expected: string): Refusal {
    return new Refusal({ what, where: this.#file, expected, remedy: this.#remedy });
  }

  /** True or false, also written as 1 or 0. */
  verdict(): boolean {
    if (this.#value === 1 || this.#value === 0) return this.#value === 1;
    return this.truth();
  }

  truth(): boolean {
    if (typeof this.#value !== 'boolean') throw this.#wrong('true or false');
    return this.#value;
  }

  list<Made>(read: (item: JsonValue) => Made): Made[] {
    if (!Array.isArray(this.#value)) throw this.#wrong('a list');
    return this.#value.map((item: unknown, index) => read(this.#inner(item, `${this.#at}[${index}]`)));
  }

  /** Keys and values of an object in their order. */
  entries(): [key: string, value: JsonValue][] {
    return Object.entries(this.#object()).map(([key, value]: [string, unknown]) => [
      key,
      this.#inner(value, `${this.#at}.${key}`),
    ]);
  }

  orNull<Made>(read: (value: JsonValue) => Made): Made | null {
    return this.#value === null || this.#value === undefined ? null : read(this);
  }

  #object(): object {
    if (typeof this.#value !== 'object' || this.#value === null || Array.isArray(this.#value)) {
      throw this.#wrong('an object');
    }
    return this.#value;
  }

  #inner(value: unknown, at: string): JsonValue {
    return new JsonValue(value, this.#file, at, this.#remedy, this.#whole);
  }

  #wrong(expected: string): Refusal {
    return new Refusal({
      what: `${this.#at === '' ? this.#whole : `“${this.#at}”`} is ${shown(this.#value)}`,
      where: this.#file,
      expected,
      remedy: this.#remedy,
    });
  }
}

/** Characters of a wrong value that a message shows. */
const SHOWN = 60;

function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
