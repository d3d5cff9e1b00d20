import { pageOf, type PdfBlock } from './blocks.js';
import { escapeCell, escapeHeading, escapeMarkdown } from './escape-markdown.js';
import type { Furniture } from './find-furniture.js';
import type { Vocabulary } from './join-words.js';
import type { Line } from './lines.js';
import { raisedNumber } from './raised-signs.js';

/** What stands in the file beside its text. */
export interface Setting {
  /** Label of each page, from the first. */
  readonly labels: readonly string[];
  readonly furniture: readonly Pick<Furniture, 'page' | 'text'>[];
  /** Of each page, by its number; they are written when the block that runs on from it has ended. */
  readonly notes: ReadonlyMap<number, readonly PdfBlock[]>;
  readonly vocabulary: Vocabulary;
}

/** Writes blocks as Markdown, with a mark where each page begins, furniture in fences, and notes behind their page. */
export function writeMarkdown(blocks: readonly PdfBlock[], setting: Setting): string {
  const writer = new Writer(setting);
  for (const block of blocks) writer.write(block);
  return writer.end();
}

class Writer {
  readonly #setting: Setting;
  readonly #parts: string[] = [];
  readonly #labelsOfNotes = new Map<string, string>();
  /** Page that the last mark named. */
  #page = 0;
  /** Page up to which furniture and notes are written. */
  #done = 0;
  #lastIsItem = false;

  constructor(setting: Setting) {
    this.#setting = setting;
    const taken = new Set<string>();
    for (const [page, notes] of setting.notes) {
      for (const note of notes) {
        if (note.kind !== 'note' || note.number === 0) continue;
        const label = taken.has(String(note.number)) ? `${page}-${note.number}` : String(note.number);
        taken.add(label);
        this.#labelsOfNotes.set(`${page} ${note.number}`, label);
      }
    }
  }

  write(block: PdfBlock): void {
    const page = pageOf(block);
    this.#turnTo(page);
    this.#mark(page);
    const isItem = block.kind === 'item';
    const text = this.#textOf(block);
    if (text === '') return;
    if (isItem && this.#lastIsItem) this.#parts[this.#parts.length - 1] += `\n${text}`;
    else this.#parts.push(text);
    this.#lastIsItem = isItem;
    if (block.kind !== 'table') this.#page = block.lines.at(-1)?.page ?? page;
  }

  end(): string {
    this.#turnTo(this.#setting.labels.length + 1);
    return `${this.#parts.join('\n\n')}\n`;
  }

  /** Notes of the pages before, and furniture of this and those. */
  #turnTo(page: number): void {
    if (page <= this.#done) return;
    const { notes, furniture, labels } = this.#setting;
    for (let one = this.#done; one <= Math.min(page, labels.length); one++) {
      const lines = furniture.filter((line) => line.page === one);
      if (one > this.#done && lines.length > 0) {
        this.#mark(one);
        this.#part(
          [
            '<!-- furniture -->',
            ...lines.map((line) => escapeMarkdown(line.text, true)),
            '<!-- /furniture -->',
          ].join('\n'),
        );
      }
      if (one < page) {
        for (const [index, note] of (notes.get(one) ?? []).entries()) {
          this.#mark(one);
          this.#part(this.#noteText(note, one, index));
        }
      }
    }
    this.#done = page;
  }

  #part(text: string): void {
    this.#parts.push(text);
    this.#lastIsItem = false;
  }

  #mark(page: number): void {
    if (page === this.#page) return;
    this.#page = page;
    this.#part(this.#markOf(page));
  }

  #markOf(page: number): string {
    return `<!-- page ${this.#setting.labels[page - 1] ?? page} -->`;
  }

  #textOf(block: PdfBlock): string {
    switch (block.kind) {
      case 'heading':
        return `${'#'.repeat(block.level)} ${this.#words(block.lines, (text) => escapeHeading(text))}`;
      case 'item':
        return `${block.mark} ${this.#words(block.lines, escapeMarkdown)}`;
      case 'paragraph':
      case 'note':
        return this.#words(block.lines, escapeMarkdown);
      case 'contents': {
        const lines = block.lines.map((line) => escapeMarkdown(line.text, true));
        return ['<!-- furniture -->', ...lines, '<!-- /furniture -->'].join('\n');
      }
      case 'table': {
        const rows = block.rows.map(
          (row) => `| ${row.map((cell) => escapeCell(this.#oneLine(cell))).join(' | ')} |`,
        );
        const rule = `|${' --- |'.repeat(block.rows[0]?.length ?? 0)}`;
        return [rows[0], rule, ...rows.slice(1)].join('\n');
      }
    }
  }

  #oneLine(lines: readonly string[]): string {
    return lines.reduce((text, line) => {
      const { before, between } = this.#setting.vocabulary.join(text, line);
      return text === '' ? line : before + between + line;
    }, '');
  }

  #noteText(note: PdfBlock, page: number, index: number): string {
    if (note.kind !== 'note') return this.#textOf(note);
    const label = this.#labelsOfNotes.get(`${page} ${note.number}`) ?? `${page}-${index + 1}n`;
    return `[^${label}]: ${this.#words(note.lines, escapeMarkdown)}`;
  }

  /** Lines as one text, marks where a page begins, numbers of notes as references to them. */
  #words(lines: readonly Line[], escape: (text: string, begins: boolean) => string): string {
    const stretches: { page: number; text: string }[] = [];
    for (const line of lines) {
      const last = stretches.at(-1);
      if (!last) stretches.push({ page: line.page, text: line.text });
      else this.#append(stretches, last, line);
    }
    return stretches
      .map(({ page, text }, index) => {
        const words = this.#refer(escape(text, index === 0), page);
        return index === 0 ? words : this.#markOf(page) + words;
      })
      .join('')
      .trim();
  }

  #append(
    stretches: { page: number; text: string }[],
    last: { page: number; text: string },
    line: Line,
  ): void {
    const { before, between } = this.#setting.vocabulary.join(last.text, line.text);
    if (line.page === last.page) {
      last.text = before + between + line.text;
      return;
    }
    // A word that runs over the page stays whole, on the page where it begins.
    const broken = between === '' ? (/^\S+/.exec(line.text)?.[0] ?? '') : '';
    last.text = `${before}${broken} `;
    const rest = line.text.slice(broken.length);
    if (rest.trim() !== '') stretches.push({ page: line.page, text: ` ${rest.trim()}` });
  }

  #refer(text: string, page: number): string {
    return text.replace(/(?<=[\p{L}\p{P}])[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu, (raised) => {
      const label = this.#labelsOfNotes.get(`${page} ${raisedNumber(raised)}`);
      return label === undefined ? raised : `[^${label}]`;
    });
  }
}
