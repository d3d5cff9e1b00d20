import { fork } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE_ROOT } from '../edges/package-root.js';
import { Refusal } from '../errors.js';
import type { Conversion } from '../model/conversion.js';
import type { Converted } from './convert-child.js';

const MB = 1024 * 1024;

/** What a file may take: far more than an honest one needs. */
const limits = {
  /** Megabytes of the heap of the process that reads it. */
  memory: 1024,
  /** Milliseconds, by the bytes of the file. */
  time: (bytes: number) => 60_000 + Math.ceil((bytes / MB) * 5_000),
};

/** A file as Markdown, read in a process of its own: one that would unpack without end is refused, not read to the end. */
export async function boundedConversion(path: string): Promise<Conversion> {
  const { size } = statSync(path);
  const child = fork(join(PACKAGE_ROOT, 'dist', 'convert-child.js'), [path], {
    execArgv: [`--max-old-space-size=${limits.memory}`],
    serialization: 'advanced',
    // What a library prints of a file it dislikes is not for the reader, who is told in one line.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise((resolve, reject) => {
      timer = setTimeout(() => reject(refused(path, 'it takes too long to read')), limits.time(size));
      child.on('message', (answer: Converted) => {
        if ('conversion' in answer) resolve(answer.conversion);
        else
          reject(
            new Refusal(answer.problems.map((problem) => ({ ...problem, where: problem.where ?? path }))),
          );
      });
      child.on('error', reject);
      child.on('exit', () =>
        reject(refused(path, 'it cannot be read: it is damaged, or takes too much memory')),
      );
    });
  } finally {
    clearTimeout(timer);
    child.kill('SIGKILL');
  }
}

function refused(path: string, what: string): Refusal {
  return new Refusal({
    what,
    where: path,
    expected: 'a document as the program that made it writes it',
    remedy: 'save it anew, or as Markdown or plain text',
  });
}
