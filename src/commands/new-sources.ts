import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { citedIn, type Cited } from '../conversions/bibliography/read-bibliography.js';
import { isTable, readTable } from '../conversions/read-table.js';
import { titledText } from '../conversions/titled-text.js';
import { readNamedFile } from '../edges/read-named-file.js';
import type { Terminal } from '../edges/terminal-streams.js';
import { gather, Misuse, Refusal, type Problem } from '../errors.js';
import type { Conversion } from '../model/conversion.js';
import type { InputFile, Project } from '../model/project.js';
import type { Source } from '../model/source.js';
import { sha256 } from '../notation/sha256.js';
import { readSource } from '../sources/read-source.js';
import { writeSource, type NewHeader } from '../sources/write-source.js';
import type { AddOptions } from './add.js';
import { askHeader, faultOf, unsaid } from './ask-header.js';
import { boundedConversion } from './bounded-conversion.js';
import { chooseId, knownHeader, missing, originalName, type KnownHeader } from './new-source.js';
import { completeSource, isPoor, readMade, refuseLink } from './read-new-source.js';
import { tableConversions } from './table-conversions.js';

/** A source that a file was made into. */
export interface Added {
  /** The file as the person named it. */
  readonly file: string;
  readonly header: NewHeader;
  /** The source as it will stand in the project, and as it is read there. */
  readonly source: InputFile;
  readonly read: Source;
  /** By key of the header: where its value comes from. */
  readonly from: Readonly<Record<string, string>>;
  /** Null where a Markdown source came complete. */
  readonly conversion: Conversion | null;
  /** Null where the file is a Markdown source itself. */
  readonly original: { readonly name: string; readonly bytes: Uint8Array; readonly sha256: string } | null;
}

/** A file that is in the project already, and as which source. */
export interface Known {
  readonly file: string;
  readonly id: string;
  readonly why: string;
}

/** One thing to make a source of: a table has several. */
interface Candidate {
  readonly file: string;
  readonly original: NonNullable<Added['original']>;
  readonly conversion: Conversion;
  readonly cited: Cited;
}

/** What no bibliography says. */
const NOT_CITED: Cited = { found: {}, csl: {} };

/** Makes sources of the files a person names. */
export class NewSources {
  readonly #sources: readonly Source[];
  readonly #folder: string;
  readonly #options: AddOptions;
  readonly #streams: Terminal;
  readonly #added: Added[] = [];
  readonly #known: Known[] = [];

  constructor(project: Pick<Project, 'sources'>, folder: string, options: AddOptions, streams: Terminal) {
    this.#sources = gather(project.sources.map((file) => () => readSource(file)));
    this.#folder = folder;
    this.#options = options;
    this.#streams = streams;
  }

  /** Throws a Refusal with what hinders each of the files; then none is added. */
  async all(): Promise<{ readonly added: readonly Added[]; readonly known: readonly Known[] }> {
    refuseLink(
      join(this.#folder, 'sources/originals'),
      'put a folder in its place: nothing is written outside of the project',
    );
    const { files, flags } = this.#options;
    const { cited } = this.#options;
    const own = [
      ...(['id', 'title', 'label', 'url'] as const).filter((key) => flags[key] !== undefined),
      ...(cited === null ? [] : ['key']),
    ];
    if (files.length > 1 && own.length > 0) {
      throw new Misuse({
        what: `--${own[0]} is given for ${files.length} files`,
        expected: 'one file, since no two sources share it',
        remedy: 'add the files one by one',
      });
    }
    const problems: Problem[] = [];
    for (const [index, file] of files.entries()) {
      if (files.length > 1) this.#streams.note(`Reading ${file} (${index + 1} of ${files.length})`);
      try {
        await this.#one(file);
      } catch (error) {
        if (!(error instanceof Refusal) || error instanceof Misuse) throw error;
        problems.push(...error.problems);
      }
    }
    if (problems.length > 0) throw new Refusal(problems);
    return { added: this.#added, known: this.#known };
  }

  async #one(file: string): Promise<void> {
    refuseLink(file, 'name the file that it leads to');
    const { bytes } = readNamedFile(file);
    const hash = sha256(bytes);
    const same = this.#everything().find(
      ({ original, sha256: own }) => original?.sha256 === hash || own === hash,
    );
    if (same && !isTable(file)) {
      this.#known.push({ file, id: same.id, why: 'the same file' });
      return;
    }
    const complete = completeSource(file, bytes);
    if (complete) return this.#keepComplete(file, bytes, complete);
    const original = { name: this.#originalName(file, bytes), bytes, sha256: hash };
    const conversions = isTable(file)
      ? tableConversions(readTable({ path: file, bytes }, this.#options.columns))
      : [await boundedConversion(file)];
    const { cited } = this.#options;
    const said = cited === null ? NOT_CITED : citedIn(readNamedFile(cited.file), cited.key);
    for (const conversion of conversions) await this.#make({ file, original, conversion, cited: said });
  }

  /** A Markdown file with a header of ours is a source as it stands. */
  #keepComplete(file: string, bytes: Uint8Array, read: Source): void {
    const path = `sources/${read.id}.md`;
    if (this.#isTaken(read.id)) {
      throw new Refusal({
        what: `there is a source “${read.id}” already`,
        where: file,
        expected: 'an id of its own',
        remedy: 'change “id” in the header of the file',
      });
    }
    const { id, title, published, publisher } = read;
    const from = Object.fromEntries(
      ['id', 'title', 'published', 'publisher'].map((key) => [key, 'its own header']),
    );
    this.#added.push({
      file,
      header: { id, title, published, publisher },
      source: { path, bytes },
      read: { ...read, path },
      from,
      conversion: null,
      original: null,
    });
  }

  async #make({ file, original, conversion, cited: { found, csl } }: Candidate): Promise<void> {
    const header = await this.#header(file, knownHeader(this.#options.flags, conversion, found));
    const { url, published } = header.header;
    const known = url === undefined ? undefined : this.#everything().find((one) => one.url === url);
    if (known && known.published === published) {
      this.#known.push({ file, id: known.id, why: 'the same address and date' });
      return;
    }
    const whole: NewHeader = {
      ...header.header,
      series: header.header.series ?? (known && known.series),
      legibility: isPoor(conversion) ? 'poor' : undefined,
      original: { file: `originals/${original.name}`, sha256: original.sha256 },
      csl: Object.keys(csl).length > 0 ? csl : undefined,
    };
    const path = `sources/${whole.id}.md`;
    const source = { path, bytes: Buffer.from(writeSource(whole, titledText(conversion, whole.title))) };
    const from =
      known && header.header.series === undefined
        ? { ...header.from, series: `${known.id}, at the same address` }
        : header.from;
    this.#added.push({
      file,
      header: whole,
      source,
      read: readMade(source, file),
      from,
      conversion,
      original,
    });
  }

  /** The header as far as it is needed, asked for where a person can be asked. */
  async #header(
    file: string,
    known: KnownHeader,
  ): Promise<{ header: NewHeader; from: Record<string, string> }> {
    const keys = missing(known);
    if (keys.length > 0 && !this.#streams.asks) throw unsaid(file, keys);
    const said = keys.length > 0 ? await askHeader(file, known, keys) : known;
    const faults = (['published', 'language'] as const).flatMap((key): Problem[] => {
      const fault = faultOf(key, said[key]?.value ?? '');
      return fault === undefined
        ? []
        : [{ what: fault, where: `${file}: ${said[key]?.from ?? key}`, remedy: `give it with --${key}` }];
    });
    if (faults.length > 0) throw new Refusal(faults);
    const [title, published, publisher] = [said.title, said.published, said.publisher].map(
      (one) => one?.value ?? '',
    );
    const id = said.id?.value ?? chooseId(publisher ?? '', published ?? '', (one) => this.#isTaken(one));
    const header = {
      id,
      label: said.label?.value,
      title: title ?? '',
      published: published ?? '',
      publisher: publisher ?? '',
      authors: said.authors?.value,
      series: said.series?.value,
      kind: said.kind?.value,
      url: said.url?.value,
      accessed: said.accessed?.value,
      language: said.language?.value,
      extent: said.extent?.value,
      rights: said.rights?.value,
    };
    return { header, from: Object.fromEntries(Object.entries(said).map(([key, one]) => [key, one.from])) };
  }

  #everything(): readonly Source[] {
    return [...this.#sources, ...this.#added.map(({ read }) => read)];
  }

  #isTaken(id: string): boolean {
    return (
      this.#everything().some((one) => one.id === id) || existsSync(join(this.#folder, 'sources', `${id}.md`))
    );
  }

  #originalName(file: string, bytes: Uint8Array): string {
    return originalName(file, (name) => {
      const path = join(this.#folder, 'sources/originals', name);
      const own = this.#added.find(({ original }) => original?.name === name)?.original?.bytes;
      const there = own ?? (existsSync(path) ? readFileSync(path) : undefined);
      return there !== undefined && Buffer.compare(there, bytes) !== 0;
    });
  }
}
