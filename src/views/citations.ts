import { shortName } from '../language/personal-name.js';
import type { CitedSource } from '../model/briefing.js';
import { grouped } from '../model/grouped.js';
import { referenceTo } from './references/reference.js';

/**
 * How the sources of one briefing are named in citations, each name unique. A citation leads to a passage; what cites a
 * source as a whole is a reference.
 */
export class Citations {
  readonly #names = new Map<string, string>();
  readonly #short = new Map<string, string>();
  readonly #pageSign: string;

  /** `pageSign`: what stands before the number of a page, by the language of the print. */
  constructor(sources: readonly CitedSource[], pageSign = 'p.') {
    this.#pageSign = pageSign;
    const years = sources.map((source) => source.published.slice(0, 4));
    const ofYear = grouped(sources, (source) => source.published.slice(0, 4));
    const names = lettered(sources.map(nameOf));
    for (const [index, source] of sources.entries()) {
      const year = years[index] ?? '';
      const unique = ofYear.get(year)?.length === 1;
      this.#names.set(source.id, names[index] ?? source.id);
      this.#short.set(source.id, unique ? year : (names[index] ?? source.id));
    }
  }

  /** `Rácz 2022`. */
  name(source: string): string {
    return this.#names.get(source) ?? source;
  }

  /** The year where no other source has it, else the name. */
  short(source: string): string {
    return this.#short.get(source) ?? source;
  }

  /** `Rácz 2022, ¶ 3`. */
  passage(id: string, pages: readonly [number, number] | null): string {
    const page = pages
      ? `, ${this.#pageSign} ${pages[0] === pages[1] ? pages[0] : `${pages[0]}–${pages[1]}`}`
      : '';
    return `${this.name(sourceOf(id))}${page}, ${paragraph(id)}`;
  }

  /** `2022 ¶ 3`. */
  brief(id: string): string {
    return `${this.short(sourceOf(id))} ${paragraph(id)}`;
  }
}

/** `¶ 3` of `racz-2022/par3`, joined by a space that does not break. */
export function paragraph(id: string): string {
  return `¶\u00a0${(id.split('/')[1] ?? '').replace(/^par/, '')}`;
}

export function sourceOf(id: string): string {
  return id.split('/')[0] ?? id;
}

/** Family names and year; a publisher who is the author goes by the label, as a source without authors does. */
function nameOf(source: CitedSource): string {
  const year = source.published.slice(0, 4);
  const [first, second, third] = (referenceTo(source).item.author ?? []).map(shortName);
  if (first === undefined || (second === undefined && first === source.publisher)) {
    return `${labelWithoutYear(source)} ${year}`;
  }
  if (third !== undefined) return `${first} et al. ${year}`;
  return `${second === undefined ? first : `${first} and ${second}`} ${year}`;
}

function labelWithoutYear({ label, publisher, published }: CitedSource): string {
  const rest = label
    .replace(published.slice(0, 4), '')
    .replace(/^[\s·,–-]+|[\s·,–-]+$/gu, '')
    .replace(/\s*·\s*/gu, ' ');
  return rest === '' ? publisher : rest;
}

/** Names that several sources share get a letter: 2010a, 2010b. */
function lettered(names: readonly string[]): string[] {
  const bearers = grouped(names, (name) => name);
  const given = new Map<string, number>();
  return names.map((name) => {
    if (bearers.get(name)?.length === 1) return name;
    const before = given.get(name) ?? 0;
    given.set(name, before + 1);
    return `${name}${letter(before)}`;
  });
}

function letter(index: number): string {
  return index < 26
    ? String.fromCharCode(97 + index)
    : `${letter(Math.floor(index / 26) - 1)}${letter(index % 26)}`;
}
