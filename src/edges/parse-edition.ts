import { Refusal } from '../errors.js';
import type { Edition } from '../model/edition.js';
import { sha256 } from '../notation/sha256.js';
import { isAsSealed } from './seal-edition.js';

const SCHEMAS = { edition: 'synoptic/edition@1', briefing: 'synoptic/briefing@1' } as const;

const RESTORE = 'restore it from your backup or version control';

/**
 * The edition that its file holds, in UTF-8. Throws a Refusal where it is half written, of a newer schema, numbered otherwise
 * than its file (`number`; null where that says none), or not of the inputs that it was made of; keys that came later may be absent.
 */
export function parseEdition(file: Buffer, path: string, number: number | null): Edition {
  let read: unknown;
  try {
    read = JSON.parse(file.toString('utf8'));
  } catch {
    throw broken(path, 'it is not JSON, perhaps only half written');
  }
  refuseNewer(read, path);
  if (!isEdition(read)) throw broken(path, `it is no edition of the schema ${SCHEMAS.edition}`);
  if (number !== null && read.number !== number) throw broken(path, `it says it is edition ${read.number}`);
  refuseEdited(read, path, file);
  return read;
}

function broken(path: string, why: string): Refusal {
  return new Refusal({
    what: `the edition cannot be read: ${why}`,
    where: path,
    expected: 'a file as “synoptic publish” writes it',
    remedy: RESTORE,
  });
}

function refuseNewer(read: unknown, path: string): void {
  const found = [
    [valueOf(read, 'schema'), SCHEMAS.edition],
    [valueOf(valueOf(read, 'briefing'), 'schema'), SCHEMAS.briefing],
  ] as const;
  for (const [schema, known] of found) {
    const [, kind, version = ''] = /^(synoptic\/[a-z-]+@)(\d+)$/.exec(String(schema)) ?? [];
    if (kind === undefined || !known.startsWith(kind) || Number(version) <= 1) continue;
    throw new Refusal({
      what: `the edition is of the newer schema ${String(schema)}`,
      where: path,
      expected: `${known}, the newest that this version knows`,
      remedy: 'update Synoptic to the version that published it, or a later one',
    });
  }
}

/** The texts prove what the briefing says it was made of, the seal all else. */
function refuseEdited(edition: Edition, path: string, file: Buffer): void {
  const { briefing, inputs } = edition;
  const stated = new Map(Object.entries(briefing.inputs));
  const kept = new Map(Object.entries(inputs).map(([name, text]) => [name, sha256(text)]));
  const sources = briefing.sources.map((source): [string, string] => [source.path, source.sha256]);
  const wrong =
    [...stated].find(([name, hash]) => kept.get(name) !== hash) ??
    [...kept].find(([name]) => !stated.has(name)) ??
    sources.find(([name, hash]) => kept.get(name) !== hash);
  if (!wrong && isAsSealed(edition, file)) return;
  const edited = wrong
    ? `its text of ${wrong[0]} is not the one that its briefing was made of`
    : 'it no longer says what was published';
  throw new Refusal({
    what: `the edition was edited: ${edited}`,
    where: path,
    expected: 'a file as “synoptic publish” wrote it: editions are never changed',
    remedy: `${RESTORE}; to put an edition right, publish another with --corrects`,
  });
}

function isEdition(value: unknown): value is Edition {
  if (valueOf(value, 'schema') !== SCHEMAS.edition) return false;
  if (!Number.isInteger(valueOf(value, 'number')) || typeof valueOf(value, 'date') !== 'string') return false;
  const seal = valueOf(value, 'seal');
  if (seal !== undefined && (typeof seal !== 'object' || seal === null)) return false;
  return isTexts(valueOf(value, 'inputs')) && isBriefing(valueOf(value, 'briefing'));
}

/** Whether a value has what is read of a briefing; the whole schema is for those who write one. */
function isBriefing(value: unknown): boolean {
  return (
    valueOf(value, 'schema') === SCHEMAS.briefing &&
    isTexts(valueOf(value, 'inputs')) &&
    hasLists(valueOf(value, 'sources'), ['passages']) &&
    hasLists(valueOf(value, 'themes'), ['presence', 'codings', 'rows', 'changes'])
  );
}

function hasLists(list: unknown, inner: readonly string[]): boolean {
  if (!Array.isArray(list)) return false;
  return list.every((item: unknown) => inner.every((name) => Array.isArray(valueOf(item, name))));
}

function isTexts(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((text: unknown) => typeof text === 'string');
}

function valueOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}
