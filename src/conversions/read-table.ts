import { parse } from 'csv-parse/sync';
import { Refusal } from '../errors.js';
import { grouped } from '../model/grouped.js';
import type { InputFile } from '../model/project.js';
import type { TableColumns, TableSource } from '../model/table-source.js';
import { isIsoDate } from '../notation/iso-date.js';
import { decodeBytes } from './decode-bytes.js';

/** A row, its values by column, and its line in the file. */
interface Row {
  readonly values: ReadonlyMap<string, string>;
  readonly line: number;
}

/** What columns are usually called, the likeliest first. */
const USUAL = {
  source: ['source', 'document', 'doc', 'doc_id', 'name'],
  date: ['date', 'published', 'year', 'day'],
  text: ['text', 'passage', 'content', 'quote', 'paragraph'],
} as const;

/** Most rows that are read: a project of more is no longer read by anybody. */
const MOST_ROWS = 200_000;

export function isTable(path: string): boolean {
  return /\.(?:csv|tsv|jsonl|ndjson)$/i.test(path);
}

/**
 * The sources of a table of passages (CSV, TSV, or JSON line by line), in order of their first row. Throws a Refusal that
 * names the columns where one is missing, and every row that cannot be used.
 */
export function readTable(file: InputFile, columns: TableColumns): TableSource[] {
  const { text } = decodeBytes(file);
  const rows = /\.(?:jsonl|ndjson)$/i.test(file.path) ? jsonRows(text, file.path) : csvRows(text, file.path);
  const names = [...new Set(rows.flatMap(({ values }) => [...values.keys()]))];
  if (rows.length === 0 || rows.length > MOST_ROWS) {
    throw new Refusal({
      what: rows.length === 0 ? 'the table has no rows' : `a table of ${rows.length} rows`,
      where: file.path,
      expected: `a head of column names and 1 to ${MOST_ROWS} rows`,
    });
  }
  const chosen = {
    source: columnOf('source', columns.source, names, file.path),
    date: columnOf('date', columns.date, names, file.path),
    text: columnOf('text', columns.text, names, file.path),
  };
  const problems = rows.flatMap((row) => faultsOf(row, chosen, file.path));
  if (problems.length > 0) throw new Refusal(problems.slice(0, 20));
  const value = (row: Row, column: string): string => row.values.get(column)?.trim() ?? '';
  return [...grouped(rows, (row) => value(row, chosen.source))].map(([name, own]) => {
    const first = (column: string): string =>
      own.map((row) => value(row, column)).find((one) => one !== '') ?? '';
    const dates = [...new Set(own.map((row) => value(row, chosen.date)))];
    if (dates.length > 1) throw twoDates(name, dates, file.path);
    return {
      name,
      published: dates[0] ?? '',
      title: first('title'),
      publisher: first('publisher'),
      language: first('language'),
      url: first('url'),
      passages: own.map((row) => value(row, chosen.text)),
    };
  });
}

function columnOf(
  kind: keyof typeof USUAL,
  named: string | null,
  names: readonly string[],
  path: string,
): string {
  const found =
    named === null ? USUAL[kind].find((one) => names.includes(one)) : names.find((one) => one === named);
  if (found !== undefined) return found;
  throw new Refusal({
    what: named === null ? `no column holds the ${kind} of each row` : `there is no column “${named}”`,
    where: path,
    expected: `one of its columns: ${names.join(', ')}`,
    remedy: `name it with --${kind}-column`,
  });
}

function faultsOf(
  { values, line }: Row,
  { source, date, text }: Readonly<Record<keyof typeof USUAL, string>>,
  path: string,
): { what: string; where: string; expected: string }[] {
  const where = `${path}:${line}`;
  const empty = [source, text].filter((column) => (values.get(column)?.trim() ?? '') === '');
  const published = values.get(date)?.trim() ?? '';
  return [
    ...empty.map((column) => ({ what: `“${column}” is empty`, where, expected: 'a value in every row' })),
    ...(isIsoDate(published)
      ? []
      : [
          {
            what: `“${published}” is not a date`,
            where,
            expected: 'a day, month or year: 2022-03-16, 2022-03, 2022',
          },
        ]),
  ];
}

function twoDates(name: string, dates: readonly string[], path: string): Refusal {
  return new Refusal({
    what: `the rows of “${name}” have ${dates.length} dates: ${dates.slice(0, 3).join(', ')}`,
    where: path,
    expected: 'one date for each source',
    remedy: 'name a column that tells sources of different dates apart with --source-column',
  });
}

function csvRows(text: string, path: string): Row[] {
  try {
    const records: { info: { lines: number }; record: Record<string, string> }[] = parse(text, {
      columns: (head: string[]) => head.map((name) => name.trim()),
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count_less: true,
      skip_empty_lines: true,
    });
    return records.map(({ info, record }) => ({ values: new Map(Object.entries(record)), line: info.lines }));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Refusal({
      what: `not a table: ${message}`,
      where: path,
      expected: 'CSV with a head of column names',
    });
  }
}

/** The sign that parts the names of the head most often. */
function delimiterOf(text: string): string {
  const [head = ''] = text.split(/\r?\n/, 1);
  const signs = [',', ';', '\t'];
  return signs.reduce((best, sign) => (head.split(sign).length > head.split(best).length ? sign : best));
}

function jsonRows(text: string, path: string): Row[] {
  return text.split(/\r?\n/).flatMap((line, index): Row[] => {
    if (line.trim() === '') return [];
    const entries = Object.entries(objectOf(line, `${path}:${index + 1}`));
    const printed = entries.filter(([, value]) => typeof value === 'string' || typeof value === 'number');
    return [{ values: new Map(printed.map(([key, value]) => [key, String(value)])), line: index + 1 }];
  });
}

function objectOf(line: string, where: string): object {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Told below, in words of what is expected.
  }
  throw new Refusal({
    what: 'not an object of JSON',
    where,
    expected: '{"source": …, "date": …, "text": …}',
  });
}
