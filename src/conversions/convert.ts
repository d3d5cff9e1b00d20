import type { Conversion } from '../model/conversion.js';
import type { InputFile } from '../model/project.js';
import { convertMarkdown } from './convert-markdown.js';
import { convertText } from './convert-text.js';
import { formatOf } from './format-of.js';

/** A file of any form as Markdown; what reads a form is loaded when it comes. Throws a Refusal where it cannot be read. */
export async function convert(file: InputFile): Promise<Conversion> {
  const format = formatOf(file.path, file.bytes);
  switch (format) {
    case 'markdown':
      return convertMarkdown(file);
    case 'text':
      return convertText(file);
    case 'html': {
      const { convertHtml } = await import('./html/convert-html.js');
      return convertHtml(file);
    }
    case 'docx': {
      const { convertDocx } = await import('./docx/convert-docx.js');
      return convertDocx(file);
    }
    case 'pdf': {
      const { convertPdf } = await import('./pdf/convert-pdf.js');
      return convertPdf(file);
    }
  }
}
