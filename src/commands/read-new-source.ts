import { lstatSync } from 'node:fs';
import { basename } from 'node:path';
import { Refusal } from '../errors.js';
import { brokenWords, POOR_LEGIBILITY } from '../language/legibility.js';
import type { Conversion } from '../model/conversion.js';
import type { InputFile } from '../model/project.js';
import type { Source } from '../model/source.js';
import { readSource } from '../sources/read-source.js';

/** A link may lead anywhere. */
export function refuseLink(path: string, remedy: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return;
  throw new Refusal({
    what: 'a symbolic link',
    where: path,
    expected: 'a file or folder of its own',
    remedy,
  });
}

/** A source that was made of a file, as it is read; what is wrong with it is told of the file. */
export function readMade(source: InputFile, file: string): Source {
  try {
    return readSource(source);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(
      error.problems.map(({ what, expected }) => ({
        what,
        expected,
        where: file,
        remedy: 'add a file that holds text',
      })),
    );
  }
}

/** Whether so many words of a converted text are broken that its silences prove little. */
export function isPoor({ format, markdown }: Conversion): boolean {
  return format !== 'markdown' && brokenWords(markdown) > POOR_LEGIBILITY;
}

/** A Markdown file whose header is that of a source; null where it is none. */
export function completeSource(file: string, bytes: Uint8Array): Source | null {
  if (!/\.(?:md|markdown)$/i.test(file)) return null;
  try {
    return readSource({ path: basename(file), bytes });
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
