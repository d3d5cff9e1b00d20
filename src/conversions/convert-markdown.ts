import { parseDocument } from 'yaml';
import type { Conversion, FoundHeader } from '../model/conversion.js';
import type { InputFile } from '../model/project.js';
import { frontMatter } from '../notation/front-matter.js';
import { isIsoDate } from '../notation/iso-date.js';
import { decodeBytes } from './decode-bytes.js';

/** Markdown stays as it is; what a header of another program says is taken over as far as a source can say it. */
export function convertMarkdown(file: InputFile): Conversion {
  const { text, encoding } = decodeBytes(file);
  const { header, end } = frontMatter(text);
  const { found, leftOut } = readForeign(header ?? '');
  return { format: 'markdown', markdown: text.slice(end), found, encoding, leftOut };
}

/** The keys under which other programs keep what a source says. */
const NAMES: Readonly<Record<keyof FoundHeader, readonly string[]>> = {
  title: ['title'],
  published: ['published', 'date'],
  publisher: ['publisher', 'source', 'site'],
  authors: ['authors', 'author', 'by'],
  url: ['url', 'link', 'permalink'],
  language: ['language', 'lang'],
};

function readForeign(header: string): { readonly found: FoundHeader; readonly leftOut: readonly string[] } {
  const document = parseDocument(header, { prettyErrors: false });
  if (document.errors.length > 0) return { found: {}, leftOut: ['the header, which is not YAML'] };
  const data: unknown = document.toJS({ maxAliasCount: 50 });
  const entries = typeof data === 'object' && data !== null ? Object.entries(data) : [];
  const all = new Map<string, unknown>(entries.map(([key, value]) => [key.toLowerCase(), value]));
  const known = Object.values(NAMES).flat();
  const value = (key: keyof FoundHeader): { readonly value: string; readonly from: string } | undefined => {
    const name = NAMES[key].find((one) => textOf(all.get(one)) !== '');
    return name === undefined ? undefined : { value: textOf(all.get(name)), from: `header “${name}”` };
  };
  const [title, publisher, url, language] = [
    value('title'),
    value('publisher'),
    value('url'),
    value('language'),
  ];
  const [date, names] = [value('published'), value('authors')];
  const published = date && { ...date, value: date.value.slice(0, 10) };
  return {
    found: {
      ...(title ? { title } : {}),
      ...(published && isIsoDate(published.value) ? { published } : {}),
      ...(publisher ? { publisher } : {}),
      ...(names ? { authors: { from: names.from, value: namesIn(all, names.value) } } : {}),
      ...(url && /^https?:/.test(url.value) ? { url } : {}),
      ...(language ? { language } : {}),
    },
    leftOut: [...all.keys()].filter((key) => !known.includes(key)).map((key) => `“${key}” of the header`),
  };
}

function namesIn(all: ReadonlyMap<string, unknown>, one: string): readonly string[] {
  const list = NAMES.authors.map((name) => all.get(name)).find((value) => Array.isArray(value));
  return Array.isArray(list) ? list.map(textOf).filter((name) => name !== '') : [one];
}

/** A value as text; empty where it is none. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
