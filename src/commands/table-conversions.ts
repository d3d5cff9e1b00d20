import { writeMarkdown } from '../conversions/write-markdown.js';
import type { Conversion } from '../model/conversion.js';
import type { TableSource } from '../model/table-source.js';

/** Each source of a table as a file of its own would be, and what the table says of it. */
export function tableConversions(sources: readonly TableSource[]): readonly Conversion[] {
  return sources.map(({ name, title, published, publisher, language, url, passages }) => {
    const markdown = writeMarkdown(
      passages.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
    );
    const column = <Value>(value: Value, from: string): { readonly value: Value; readonly from: string } => ({
      value,
      from,
    });
    const found = {
      title:
        title === ''
          ? column(`[${name}]`, 'the name of the source in the table')
          : column(title, 'column “title”'),
      published: column(published, 'the date of its rows'),
      ...(publisher === '' ? {} : { publisher: column(publisher, 'column “publisher”') }),
      ...(language === '' ? {} : { language: column(language, 'column “language”') }),
      ...(url === '' ? {} : { url: column(url, 'column “url”') }),
    };
    return { format: 'text', markdown, found, encoding: null, leftOut: [] };
  });
}
