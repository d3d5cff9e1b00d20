import { createReadStream } from 'node:fs';
import { Refusal } from '../errors.js';
import { LineSplitter, type Line } from '../notation/line-splitter.js';

/** The lines of a file, or of standard input for `-`, those of each stretch that was read together; not read ahead. */
export async function* readLines(path: string): AsyncGenerator<Iterable<Line>> {
  const splitter = new LineSplitter(path === '-' ? 'stdin' : path);
  try {
    for await (const bytes of path === '-' ? process.stdin : createReadStream(path)) {
      yield splitter.push(Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes));
    }
  } catch (error) {
    throw unreadable(path, error);
  }
  yield splitter.end();
}

/** A system error as a person reads it; any other as it is. */
export function unreadable(path: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const remedy = 'check the name; a path is taken from where you are';
  switch (code) {
    case 'ENOENT':
      return new Refusal({ what: 'there is no such file', where: path, expected: 'a file', remedy });
    case 'EISDIR':
      return new Refusal({ what: 'a folder', where: path, expected: 'a file', remedy });
    case 'EACCES':
    case 'EPERM':
      return new Refusal({
        what: 'not allowed to read it',
        where: path,
        expected: 'a file that you may read',
        remedy: 'change its permissions',
      });
    default:
      return error;
  }
}
