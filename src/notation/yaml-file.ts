import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';
import { nearest, Refusal, type Problem } from '../errors.js';
import { explainYamlError } from './explain-yaml-error.js';

/** Aliases a file may use; an alias bomb needs far more. */
const MOST_ALIASES = 50;

/** A YAML file being read: every complaint is kept until `finish`, so that the reader sees them all at once. */
export class YamlFile {
  readonly problems: Problem[] = [];
  readonly path: string;
  readonly #document: Document;
  readonly #lines = new LineCounter();
  readonly #linesBefore: number;
  readonly #text: string;

  /** `linesBefore`: lines of the file that stand before `text`. Throws a Refusal where `text` is not YAML. */
  constructor(text: string, path: string, linesBefore = 0) {
    this.path = path;
    // A byte order mark is no column: the parser would take the first line for indented.
    this.#text = text.replace(/^\uFEFF/, '');
    this.#linesBefore = linesBefore;
    this.#document = parseDocument(this.#text, { lineCounter: this.#lines, prettyErrors: false });
    const errors = withoutEchoes(this.#document.errors, this.#lines).map((error) => ({
      ...explainYamlError(error, this.#text),
      where: this.placeAt(error.pos[0]),
    }));
    if (errors.length > 0) throw new Refusal(errors);
    this.#refuseLooseAliases();
    this.#refuseAliasBomb();
  }

  get root(): Entry {
    return new Entry(this, this.#resolved(this.#document.contents), '');
  }

  /** `file:line:column` of an offset. */
  placeAt(offset: number): string {
    const { line, col } = this.#lines.linePos(offset);
    return `${this.path}:${line + this.#linesBefore}:${col}`;
  }

  #resolved(node: unknown): Node | null {
    if (isAlias(node)) return node.resolve(this.#document) ?? null;
    return isScalar(node) || isMap(node) || isSeq(node) ? node : null;
  }

  entry(node: unknown, key: string): Entry {
    return new Entry(this, this.#resolved(node), key);
  }

  /** Throws a Refusal with every complaint made so far, if there is one. */
  finish(): void {
    if (this.problems.length > 0) throw new Refusal(this.problems);
  }

  /** `*base` without quotation marks is an alias to YAML, here of nothing. */
  #refuseLooseAliases(): void {
    const problems: Problem[] = [];
    visit(this.#document, {
      Alias: (_, alias) => {
        if (alias.resolve(this.#document)) return;
        problems.push({
          what: `“*${alias.source}” is read by YAML as an alias, and nothing here has that name`,
          where: this.placeAt(alias.range?.[0] ?? 0),
          expected: `a value in quotation marks: "*${alias.source}"`,
          remedy: 'put quotation marks around it',
        });
      },
    });
    if (problems.length > 0) throw new Refusal(problems);
  }

  /** The characters of a value as they stand in the file, quotation marks included. */
  written(node: Node): string {
    return this.#text.slice(node.range?.[0] ?? 0, node.range?.[1] ?? 0);
  }

  /** A value of the file as plain data. */
  dataOf(node: Node): unknown {
    return node.toJS(this.#document, { maxAliasCount: MOST_ALIASES });
  }

  #refuseAliasBomb(): void {
    try {
      this.#document.toJS({ maxAliasCount: MOST_ALIASES });
    } catch (error) {
      if (!(error instanceof ReferenceError)) throw error;
      throw new Refusal({
        what: 'too many YAML aliases',
        where: `${this.path}:${this.#linesBefore + 1}:1`,
        expected: `at most ${MOST_ALIASES} uses of *names`,
        remedy: 'write the values out',
      });
    }
  }
}

/** The faults without those that the parser only stumbles over behind another of the same line. */
function withoutEchoes(errors: readonly YAMLError[], lines: LineCounter): YAMLError[] {
  const faulty = new Set<number>();
  return errors.filter(({ code, pos }) => {
    const { line } = lines.linePos(pos[0]);
    const isEcho = code === 'UNEXPECTED_TOKEN' && faulty.has(line);
    faulty.add(line);
    return !isEcho;
  });
}

/** An escape within quotation marks. */
const ESCAPED = /^(?:''|\\(?:x..|u.{4}|U.{8}|.))/s;

/** One value of a YAML file, read as what is expected; a complaint is recorded where it is something else. */
export class Entry {
  readonly file: YamlFile;
  readonly key: string;
  readonly #node: Node | null;

  constructor(file: YamlFile, node: Node | null, key: string) {
    this.file = file;
    this.key = key;
    this.#node = node;
  }

  get where(): string {
    return this.file.placeAt(this.#node?.range?.[0] ?? 0);
  }

  get isEmpty(): boolean {
    return this.#node === null || (isScalar(this.#node) && this.#node.value === null);
  }

  get isText(): boolean {
    return isScalar(this.#node) && this.#node.value !== null;
  }

  get isMapping(): boolean {
    return isMap(this.#node);
  }

  get isList(): boolean {
    return isSeq(this.#node);
  }

  complain(what: string, expected?: string, remedy?: string): void {
    this.file.problems.push({ what, where: this.where, expected, remedy: remedy ?? 'correct the line' });
  }

  /** A complaint about the character `column` (from 0) of a single value. */
  complainWithin(column: number, what: string, expected: string, remedy: string): void {
    const where = this.file.placeAt((this.#node?.range?.[0] ?? 0) + this.#writtenOffset(column));
    this.file.problems.push({ what, where, expected, remedy });
  }

  /** Where a character of the value stands in what was written: quotation marks and escapes take room. */
  #writtenOffset(column: number): number {
    if (!isScalar(this.#node) || !this.#node.type?.startsWith('QUOTE_')) return column;
    const written = this.file.written(this.#node);
    let at = 1;
    for (let read = 0; read < column; read++) at += ESCAPED.exec(written.slice(at))?.[0].length ?? 1;
    return at;
  }

  /** The value as written; undefined (with a complaint) where it is no single value. */
  text(): string | undefined {
    if (!isScalar(this.#node)) {
      if (!this.isEmpty) this.complain(`“${this.key}” is not a single value`, 'one line of text');
      return undefined;
    }
    if (this.#node.value === null) return undefined;
    const text = typeof this.#node.value === 'string' ? this.#node.value : (this.#node.source ?? '');
    return text.trim();
  }

  /** The entries of a list; a single value is a list of one; empty where there is nothing. */
  items(): Entry[] {
    if (this.isEmpty) return [];
    if (isSeq(this.#node)) return this.#node.items.map((item) => this.file.entry(item, this.key));
    return [this];
  }

  texts(): string[] {
    return this.items().flatMap((item) => item.text() || []);
  }

  /** The pairs of a mapping in their order; empty (with a complaint) where it is something else. */
  pairs(): { readonly key: string; readonly keyEntry: Entry; readonly value: Entry }[] {
    if (!isMap(this.#node)) {
      if (!this.isEmpty)
        this.complain(`“${this.key || 'the file'}” is not a mapping`, 'lines of “key: value”');
      return [];
    }
    return this.#node.items.filter(isPair).map((pair) => {
      const keyEntry = this.file.entry(pair.key, this.key);
      const key = keyEntry.text() ?? '';
      return { key, keyEntry, value: this.file.entry(pair.value, key) };
    });
  }

  /** The mapping's values by key; a key outside `allowed` is a complaint that names the nearest known one. */
  fields(allowed: readonly string[]): Fields {
    const values = new Map<string, Entry>();
    for (const { key, keyEntry, value } of this.pairs()) {
      if (allowed.includes(key)) values.set(key, value);
      else {
        const near = nearest(key, allowed);
        keyEntry.complain(
          `unknown key “${key}”`,
          `one of: ${allowed.join(', ')}`,
          near ? `did you mean “${near}”?` : 'remove it, or put what it says into “note”',
        );
      }
    }
    return new Fields(this, values);
  }

  /** The value as plain data. */
  data(): unknown {
    return this.#node ? this.file.dataOf(this.#node) : null;
  }
}

/** The values of one mapping, by key. */
export class Fields {
  readonly #owner: Entry;
  readonly #values: ReadonlyMap<string, Entry>;

  constructor(owner: Entry, values: ReadonlyMap<string, Entry>) {
    this.#owner = owner;
    this.#values = values;
  }

  entry(key: string): Entry {
    return this.#values.get(key) ?? new Entry(this.#owner.file, null, key);
  }

  has(key: string): boolean {
    return this.#values.has(key);
  }

  text(key: string): string | undefined {
    // A value is one line, however it is written.
    return (
      this.entry(key)
        .text()
        ?.replace(/\s*\n\s*/g, ' ') || undefined
    );
  }

  texts(key: string): string[] {
    return this.entry(key).texts();
  }

  /** A value that has to be there; the empty string (with a complaint) where it is not. */
  required(key: string, remedy: string): string {
    const text = this.text(key);
    if (text === undefined && (this.entry(key).isEmpty || this.entry(key).isText)) {
      this.#owner.complain(`“${key}” is missing`, `a line “${key}: …”`, remedy);
    }
    return text ?? '';
  }

  /** One of the words allowed; the first of them (with a complaint where something else stands). */
  oneOf<const Word extends string>(key: string, words: readonly [Word, ...Word[]]): Word {
    const text = this.text(key);
    if (text === undefined) return words[0];
    const found = words.find((word) => word === text);
    if (found === undefined) {
      const near = nearest(text, words);
      this.entry(key).complain(
        `“${key}: ${text}” is not known`,
        `one of: ${words.join(', ')}`,
        near && `did you mean “${near}”?`,
      );
    }
    return found ?? words[0];
  }
}
