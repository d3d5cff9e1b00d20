import { readFileSync, statSync } from 'node:fs';
import { Refusal } from '../errors.js';

const MB = 1024 * 1024;

/** How large a file of some kind may be: reading a larger one would only end in a crash without a word. */
export interface Bound {
  readonly megabytes: number;
  /** What is expected in the file's place; `most`: “at most … MB”. */
  readonly expected: (most: string) => string;
  readonly remedy: string;
}

/** Bytes of the file at `path`, which refusals call `where`. Throws a Refusal where it is no file, or a larger one. */
export function readBounded(path: string, bound: Bound, where = path): Buffer {
  const stat = statSync(path);
  if (!stat.isFile()) throw refused('not a file', where, bound);
  refuseLarger(stat.size, where, bound);
  return readFileSync(path);
}

/** Throws a Refusal where a file has more bytes than it may have. */
export function refuseLarger(bytes: number, where: string, bound: Bound): void {
  if (bytes > bound.megabytes * MB) throw refused(`a file of ${Math.ceil(bytes / MB)} MB`, where, bound);
}

function refused(what: string, where: string, { megabytes, expected, remedy }: Bound): Refusal {
  return new Refusal({ what, where, expected: expected(`at most ${megabytes} MB`), remedy });
}
