import { basename } from 'node:path';
import { readNamedFile } from '../edges/read-named-file.js';
import type { OutputFile } from '../edges/write-together.js';
import { gather, Refusal } from '../errors.js';
import { readSource } from '../sources/read-source.js';

/** Makes documents of a project, `sources/….md`, of the files named on the command line. */
export type TakeDocuments = (paths: readonly string[]) => Promise<readonly OutputFile[]>;

/** Takes Markdown files that have a header as they are. Throws a Refusal with what is wrong in each. */
export const takeMarkdown: TakeDocuments = async (paths) => {
  const taken = gather(paths.map((path) => () => takeOne(path)));
  const twice = taken.find(({ name }, index) => taken.findIndex((other) => other.name === name) < index);
  if (twice) {
    throw new Refusal({
      what: 'two files have the same name',
      where: twice.name,
      expected: 'a name for each: they come into one folder',
      remedy: 'rename one of them',
    });
  }
  return taken;
};

function takeOne(path: string): OutputFile {
  const file = readNamedFile(path);
  if (!/^[^._~].*\.md$/.test(basename(path))) {
    throw new Refusal({
      what: 'not a Markdown document',
      where: path,
      expected: 'a file whose name ends in .md, with a header',
      remedy: 'leave it out, or bring it into Markdown first',
    });
  }
  readSource(file);
  return { name: `sources/${basename(path)}`, content: file.bytes };
}
