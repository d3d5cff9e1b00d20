import type { Conversion } from '../model/conversion.js';
import type { InputFile } from '../model/project.js';
import { convertMarkdown } from './convert-markdown.js';
import { convertText } from './convert-text.js';

/** A file of any form as Markdown. Throws a Refusal where it cannot be read. */
export async function convert(file: InputFile): Promise<Conversion> {
  return /\.(?:md|markdown)$/i.test(file.path) ? convertMarkdown(file) : convertText(file);
}
