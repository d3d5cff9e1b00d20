import { Refusal } from '../errors.js';
import type { Source } from '../model/source.js';
import type { InputFile } from '../model/project.js';
import { decode } from '../notation/decode.js';
import { frontMatter } from '../notation/front-matter.js';
import { sha256 } from '../notation/sha256.js';
import { withoutFurniture } from './furniture.js';
import { readHeader } from './read-header.js';
import { readPageMarks, withoutPageMarks } from './page-marks.js';
import { readMarkdown } from './read-markdown.js';

/** Reads one source. Throws a Refusal with its first kind of fault: not text, header, furniture, no words. */
export function readSource(file: InputFile): Source {
  const text = decode(file);
  const header = readHeader(text, file.path);
  const { end } = frontMatter(text);
  const { blocks, warnings } = readMarkdown(
    withoutPageMarks(withoutFurniture(text, end, file.path)),
    text,
    file.path,
    readPageMarks(text, end),
  );
  if (blocks.length === 0) {
    throw new Refusal({
      what: 'the source is empty',
      where: `${file.path}:1:1`,
      expected: 'a text after the header, outside furniture and headings',
      remedy: 'add the text, or remove the file',
    });
  }
  return { ...header, path: file.path, sha256: sha256(file.bytes), blocks, warnings };
}
