import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Briefing } from '../../../src/model/briefing.js';
import { docx, type DocxOptions } from '../../../src/views/docx/docx.js';
import type { Labels } from '../../../src/views/labels.js';
import { makePage } from '../../../src/views/make-page.js';
import type { Page } from '../../../src/views/page.js';
import { briefingOf, english } from '../page-of.js';
import type { Files } from '../../commands/project.js';
import { all, parseXml, textOf, type Element } from './strict-xml.js';

export const DAY = new Date('2022-03-16T00:00:00Z');

/** The Word file of a project's briefing. `change`: what is put into its page. */
export async function wordOf(
  files: Files = {},
  change: Partial<Page> = {},
  options: Partial<DocxOptions> = {},
  labels: Labels = english(),
): Promise<{ word: WordFile; briefing: Briefing; bytes: Uint8Array }> {
  const briefing = briefingOf(files);
  const page = { ...makePage(briefing, labels), ...change };
  const bytes = await docx(page, briefing, labels, { date: DAY, reference: null, ...options });
  return { word: new WordFile(bytes), briefing, bytes };
}

/** A Word file, opened: every part is parsed strictly, so that a broken one throws. */
export class WordFile {
  readonly names: readonly string[];
  readonly #parts: ReadonlyMap<string, Element>;

  constructor(bytes: Uint8Array) {
    const files = unzipSync(bytes);
    this.names = Object.keys(files);
    this.#parts = new Map(Object.entries(files).map(([name, part]) => [name, parseXml(strFromU8(part))]));
  }

  part(name: string): Element {
    const part = this.#parts.get(name);
    if (!part) throw new Error(`there is no ${name}`);
    return part;
  }

  /** Paragraphs of the document in order, or of another part. */
  paragraphs(style?: string, part = 'word/document.xml'): Paragraph[] {
    return all(this.part(part), 'w:p')
      .map((element) => new Paragraph(element))
      .filter((paragraph) => style === undefined || paragraph.style === style);
  }

  texts(style?: string, part?: string): string[] {
    return this.paragraphs(style, part).map((paragraph) => paragraph.text);
  }

  tables(): Element[] {
    return all(this.part('word/document.xml'), 'w:tbl');
  }

  /** What Word would stumble over; empty where nothing. */
  faults(): string[] {
    return [
      ...this.#bookmarks(),
      ...this.#relationships(),
      ...this.#footnotes(),
      ...this.#tables(),
      ...this.#styles(),
      ...this.#fields(),
    ];
  }

  #bookmarks(): string[] {
    const body = this.part('word/document.xml');
    const starts = all(body, 'w:bookmarkStart');
    const names = starts.map((start) => start.attributes['w:name'] ?? '');
    const ids = starts.map((start) => start.attributes['w:id'] ?? '');
    const ends = all(body, 'w:bookmarkEnd').map((end) => end.attributes['w:id'] ?? '');
    const links = [body, this.part('word/footnotes.xml')]
      .flatMap((part) => all(part, 'w:hyperlink'))
      .flatMap((link) => link.attributes['w:anchor'] ?? []);
    return [
      ...twice(names).map((name) => `bookmark ${name} twice`),
      ...twice(ids).map((id) => `bookmark id ${id} twice`),
      ...(sameSet(ids, ends) ? [] : ['a bookmark is not closed']),
      ...names.filter((name) => !/^[A-Za-z_]\w{0,39}$/.test(name)).map((name) => `the name ${name}`),
      ...links.filter((link) => !names.includes(link)).map((link) => `a link to ${link}, which is not there`),
    ];
  }

  #relationships(): string[] {
    const types = this.part('[Content_Types].xml');
    const overrides = new Set(all(types, 'Override').map((one) => one.attributes['PartName']));
    const extensions = new Set(all(types, 'Default').map((one) => one.attributes['Extension']));
    const untyped = this.names.filter(
      (name) => !overrides.has(`/${name}`) && !extensions.has(name.split('.').at(-1) ?? ''),
    );
    const missing = [...overrides].filter((path) => !this.names.includes((path ?? '').slice(1)));
    const targets = this.names
      .filter((name) => name.endsWith('.rels'))
      .flatMap((name) => {
        const folder = posix.dirname(posix.dirname(name));
        const ones = all(this.part(name), 'Relationship');
        const ids = ones.map((one) => one.attributes['Id'] ?? '');
        const inside = ones.filter((one) => one.attributes['TargetMode'] !== 'External');
        const outside = ones.filter((one) => one.attributes['TargetMode'] === 'External');
        const owner = name.replace('_rels/', '').replace(/\.rels$/, '');
        const used = this.names.includes(owner) ? relationshipIds(this.part(owner)) : [];
        return [
          ...twice(ids).map((id) => `${name}: ${id} twice`),
          ...used.filter((id) => !ids.includes(id)).map((id) => `${owner} asks for ${id}`),
          ...inside
            .map((one) => posix.join(folder, one.attributes['Target'] ?? ''))
            .filter((path) => !this.names.includes(path))
            .map((path) => `${name} leads to ${path}`),
          ...outside
            .map((one) => one.attributes['Target'] ?? '')
            .filter((url) => !/^https?:\/\/[\x21-\x7e]+$/.test(url))
            .map((url) => `${name} leads out to ${url}`),
        ];
      });
    return [
      ...untyped.map((name) => `${name} has no type`),
      ...missing.map((path) => `no ${path}`),
      ...targets,
    ];
  }

  #footnotes(): string[] {
    const notes = all(this.part('word/footnotes.xml'), 'w:footnote');
    const ids = notes.flatMap((note) => (note.attributes['w:type'] ? [] : (note.attributes['w:id'] ?? '')));
    const cited = all(this.part('word/document.xml'), 'w:footnoteReference').map(
      (one) => one.attributes['w:id'] ?? '',
    );
    return [
      ...twice(ids).map((id) => `footnote ${id} twice`),
      ...twice(cited).map((id) => `footnote ${id} cited twice`),
      ...(sameSet(ids, cited) ? [] : [`footnotes ${ids.length}, references ${cited.length}`]),
      ...(cited.join() === [...cited].sort((a, b) => Number(a) - Number(b)).join()
        ? []
        : ['footnotes are out of order']),
    ];
  }

  #tables(): string[] {
    return this.tables().flatMap((table) => {
      const columns = all(table, 'w:gridCol').length;
      return all(table, 'w:tr').flatMap((row) => {
        const cells = all(row, 'w:tc');
        const width = cells.reduce(
          (sum, cell) => sum + Number(all(cell, 'w:gridSpan')[0]?.attributes['w:val'] ?? 1),
          0,
        );
        const last = cells.map((cell) => cell.children.at(-1));
        return [
          ...(width === columns ? [] : [`a row of ${width} in a table of ${columns}`]),
          ...last
            .filter((child) => typeof child === 'string' || child?.name !== 'w:p')
            .map(() => 'a cell without a paragraph'),
        ];
      });
    });
  }

  #styles(): string[] {
    const styles = all(this.part('word/styles.xml'), 'w:style');
    const ids = styles.map((style) => `${style.attributes['w:type']} ${style.attributes['w:styleId']}`);
    const used = ['document', 'footnotes', 'header1', 'footer1'].flatMap((name) => {
      const part = this.part(`word/${name}.xml`);
      return [
        ...all(part, 'w:pStyle').map((one) => `paragraph ${one.attributes['w:val']}`),
        ...all(part, 'w:rStyle').map((one) => `character ${one.attributes['w:val']}`),
      ];
    });
    const bare = new Set(styles.map((style) => style.attributes['w:styleId']));
    const related = ['w:basedOn', 'w:next', 'w:link'].flatMap((name) =>
      all(this.part('word/styles.xml'), name).map((one) => one.attributes['w:val']),
    );
    return [
      ...twice(ids).map((id) => `style ${id} twice`),
      ...[...new Set(used)].filter((id) => !ids.includes(id)).map((id) => `no style ${id}`),
      ...related.filter((id) => !bare.has(id)).map((id) => `a style on ${id}`),
      ...this.#cancelled(styles),
    ];
  }

  /** Bold in the style of a paragraph and in that of its run make no bold (ISO 29500-1, 17.7.3). */
  #cancelled(styles: readonly Element[]): string[] {
    const bold = new Set(
      styles.flatMap((style) => (has(style, 'w:b') ? (style.attributes['w:styleId'] ?? '') : [])),
    );
    return this.paragraphs()
      .filter(({ style }) => bold.has(style))
      .flatMap(({ style, runs }) =>
        runs.filter((run) => bold.has(run.style)).map((run) => `${run.style} in ${style}`),
      );
  }

  #fields(): string[] {
    const marks = all(this.part('word/document.xml'), 'w:fldChar').map(
      (one) => one.attributes['w:fldCharType'],
    );
    const open = marks.filter((mark) => mark === 'begin').length;
    return marks.filter((mark) => mark === 'end').length === open ? [] : ['a field is not closed'];
  }
}

export class Paragraph {
  readonly element: Element;

  constructor(element: Element) {
    this.element = element;
  }

  get style(): string {
    return all(this.element, 'w:pStyle')[0]?.attributes['w:val'] ?? 'Normal';
  }

  get text(): string {
    return this.runs.map((run) => run.text).join('');
  }

  get rightToLeft(): boolean {
    return has(all(this.element, 'w:pPr')[0], 'w:bidi');
  }

  get runs(): {
    text: string;
    style: string;
    language: Readonly<Record<string, string>>;
    rightToLeft: boolean;
  }[] {
    return all(this.element, 'w:r').map((run) => ({
      text: all(run, 'w:t').map(textOf).join(''),
      style: all(run, 'w:rStyle')[0]?.attributes['w:val'] ?? '',
      language: all(run, 'w:lang')[0]?.attributes ?? {},
      rightToLeft: has(run, 'w:rtl'),
    }));
  }
}

function has(element: Element | undefined, name: string): boolean {
  return element !== undefined && all(element, name).length > 0;
}

function relationshipIds(element: Element): string[] {
  const own = Object.entries(element.attributes).flatMap(([name, id]) => (name.startsWith('r:') ? [id] : []));
  return [
    ...own,
    ...element.children.flatMap((child) => (typeof child === 'string' ? [] : relationshipIds(child))),
  ];
}

function twice(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, place) => values.indexOf(value) !== place))];
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return [...one].sort().join() === [...other].sort().join();
}
