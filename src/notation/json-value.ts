import { Refusal } from '../errors.js';

/** A value of a JSON file that is read by its expected shape, whoever wrote it; what is not asked for is ignored. */
export class JsonValue {
  readonly #value: unknown;
  /** Name of the file, and the way to the value in it. */
  readonly #file: string;
  readonly #at: string;
  readonly #remedy: string;

  private constructor(value: unknown, file: string, at: string, remedy: string) {
    this.#value = value;
    this.#file = file;
    this.#at = at;
    this.#remedy = remedy;
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
    return new JsonValue(value, this.#file, at, this.#remedy);
  }

  #wrong(expected: string): Refusal {
    return new Refusal({
      what: `${this.#at === '' ? 'the file' : `“${this.#at}”`} is ${shown(this.#value)}`,
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
