import { Refusal } from '../../errors.js';
import { isoDates } from '../../notation/csl-date.js';
import type { Reference } from './reference.js';

/** The items of a CSL-JSON file, as Zotero exports it. Throws a Refusal where it is none. */
export function readCslItems(text: string, path: string): Reference[] {
  const read = parsed(text, path);
  const items = Array.isArray(read) ? read : [read];
  return items.map((item: unknown, index) => {
    if (typeof item !== 'object' || item === null) throw noItems(path, `item ${index + 1} is no object`);
    const all = new Map<string, unknown>(Object.entries(item));
    const texts = [...all].flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' || typeof value === 'number' ? [[key, String(value).trim()]] : [],
    );
    return {
      key: String(all.get('citation-key') ?? all.get('id') ?? index + 1),
      variables: {
        ...Object.fromEntries(texts),
        authors: namesOf(all.get('author')),
        issued: dateOf(all.get('issued')),
        accessed: dateOf(all.get('accessed')),
      },
    };
  });
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw noItems(path, 'it is not JSON');
  }
}

function noItems(path: string, why: string): Refusal {
  return new Refusal({
    what: `not CSL-JSON: ${why}`,
    where: path,
    expected: 'a list of items as Zotero exports it',
  });
}

function namesOf(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value
    .map((name: unknown) => {
      const parts = new Map<string, unknown>(
        typeof name === 'object' && name !== null ? Object.entries(name) : [],
      );
      const named = ['given', 'non-dropping-particle', 'family', 'suffix'].map((part) => parts.get(part));
      const printed = parts.has('literal') ? [parts.get('literal')] : named;
      return printed.filter((part) => typeof part === 'string' && part !== '').join(' ');
    })
    .filter((name) => name !== '');
}

/** `date-parts`, else a date that is written out in ISO's way; the beginning of a range. */
function dateOf(value: unknown): string {
  const date = new Map<string, unknown>(
    typeof value === 'object' && value !== null ? Object.entries(value) : [],
  );
  const parts = date.get('date-parts');
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined;
  if (!Array.isArray(first)) return String(date.get('raw') ?? date.get('literal') ?? '').slice(0, 10);
  return isoDates({ 'date-parts': [first.map(Number)] })[0] ?? '';
}
