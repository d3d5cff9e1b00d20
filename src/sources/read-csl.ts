import { nearest } from '../errors.js';
import { personalName } from '../language/personal-name.js';
import {
  CSL_DATES,
  CSL_NAME_PARTS,
  CSL_NAMES,
  CSL_NUMBERS,
  CSL_TEXTS,
  CSL_TYPES,
  type CslDate,
  type CslFields,
  type CslName,
} from '../model/csl.js';
import { cslDate, isoDates } from '../notation/csl-date.js';
import { isIsoDate } from '../notation/iso-date.js';
import { webAddress } from '../notation/web-address.js';
import type { Entry } from '../notation/yaml-file.js';

const VARIABLES: readonly string[] = ['type', ...CSL_TEXTS, ...CSL_NUMBERS, ...CSL_DATES, ...CSL_NAMES];
const KINDS: Readonly<Record<string, Reader>> = {
  ...kind(CSL_TEXTS, text),
  ...kind(CSL_NUMBERS, number),
  ...kind(CSL_DATES, date),
  ...kind(CSL_NAMES, names),
  type,
  URL: webAddress,
  DOI: doi,
};

/** Reads one value; undefined (with a complaint) where it is not as it should be. */
type Reader = (entry: Entry) => unknown;

function kind(keys: readonly string[], read: Reader): Record<string, Reader> {
  return Object.fromEntries(keys.map((key) => [key, read]));
}

/**
 * The header's `csl`: a mapping of plain CSL variables, checked one by one. An empty value is kept as null: it takes away
 * what would be derived from the other lines. Whatever is not as it should be is a complaint with its place.
 */
export function readCsl(entry: Entry): CslFields {
  return Object.fromEntries(
    entry.pairs().flatMap(({ key, keyEntry, value }) => {
      const read = Object.hasOwn(KINDS, key) ? KINDS[key] : undefined;
      if (!read) {
        refuseKey(key, keyEntry);
        return [];
      }
      const made = value.isEmpty && key !== 'type' ? null : read(value);
      return made === undefined ? [] : [[key, made === '' ? null : made]];
    }),
  );
}

function refuseKey(key: string, entry: Entry): void {
  const expected = 'a variable of CSL, such as container-title, volume, issue, page, publisher-place, DOI';
  if (key === 'id') {
    entry.complain('“id” does not belong into “csl”', expected, 'remove it: the id of the header is taken');
    return;
  }
  const near = nearest(key, VARIABLES);
  entry.complain(
    `“csl” does not know “${key}”`,
    expected,
    near ? `did you mean “${near}”?` : 'remove it, or put what it says into “note”',
  );
}

function text(entry: Entry): string | undefined {
  return entry.text()?.replace(/\s*\n\s*/g, ' ');
}

/** A number where it is written as one; `007` and `12–15` stay texts. */
function number(entry: Entry): string | number | undefined {
  const written = text(entry);
  return written !== undefined && /^(?:0|[1-9]\d{0,14})$/.test(written) ? Number(written) : written;
}

function type(entry: Entry): string | undefined {
  const written = entry.text() ?? '';
  const found = CSL_TYPES.find((known) => known === written);
  if (found === undefined && (entry.isText || entry.isEmpty)) {
    const near = nearest(written, CSL_TYPES);
    entry.complain(
      `“type: ${written}” is not known`,
      'a type of CSL, such as report, webpage, book, article-journal, article-newspaper, treaty, speech',
      near ? `did you mean “${near}”?` : 'remove the line: the type is then taken from “kind”',
    );
  }
  return found;
}

function doi(entry: Entry): string | undefined {
  const written = text(entry);
  if (written !== undefined && !/^10\.\d{4,9}\/[^\s<>"{}|\\^`]+$/.test(written)) {
    entry.complain(`“${written}” is not a DOI`, 'the DOI alone, such as 10.1000/182');
  }
  return written;
}

const DATE = 'a day, month or year such as 2022-03-16, two of them with “/” between, or “literal: …”';

function date(entry: Entry): CslDate | undefined {
  if (!entry.isMapping) {
    const written = text(entry);
    if (written === undefined) return undefined;
    const ends = written.split('/');
    if (ends.length <= 2 && ends.every(isIsoDate)) return cslDate(...ends);
    entry.complain(`“${entry.key}: ${written}” is not a date of the calendar`, DATE);
    return undefined;
  }
  const fields = entry.fields(['date-parts', 'circa', 'literal']);
  const ends = fields.entry('date-parts').items();
  const parts = ends.map((end) => (end.isList ? end.texts().map(Number) : []));
  const literal = fields.text('literal');
  const read: CslDate = {
    ...(parts.length > 0 ? { 'date-parts': parts } : {}),
    ...(fields.oneOf('circa', ['false', 'true']) === 'true' ? { circa: true } : {}),
    ...(literal === undefined ? {} : { literal }),
  };
  if (parts.length > 2 || !isoDates(read).every(isIsoDate)) {
    const what = '“date-parts” is not a date of the calendar';
    fields.entry('date-parts').complain(what, 'lists such as [[2022, 3, 16]]');
  } else if (parts.length === 0 && literal === undefined) {
    entry.complain(`“${entry.key}” gives no date`, DATE);
  }
  return read;
}

function names(entry: Entry): CslName[] | null {
  const read = entry.items().flatMap((item) => name(item) ?? []);
  return read.length > 0 ? read : null;
}

/** A name in parts as given, or as one text, which is parted like those of `authors`. */
function name(entry: Entry): CslName | undefined {
  if (!entry.isMapping) {
    const written = text(entry);
    return written === undefined ? undefined : personalName(written);
  }
  const fields = entry.fields(CSL_NAME_PARTS);
  const parts = CSL_NAME_PARTS.flatMap((part) => {
    const written = fields.text(part);
    return written === undefined ? [] : [[part, written] as const];
  });
  if (!parts.some(([part]) => part === 'family' || part === 'literal')) {
    entry.complain(`a name of “${entry.key}” has no family name`, '“family: …” with “given: …”, or “literal: …”');
  }
  return Object.fromEntries(parts);
}
