import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The text of each page. */
export async function pdfText(bytes: Uint8Array): Promise<readonly string[]> {
  // The reader takes the bytes over: it gets its own.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  await task.destroy();
  return pages;
}
