import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ContentsNumber {
  readonly text: string;
  /** As printed. */
  readonly number: string;
  /** Page that the line's link leads to. */
  readonly page: number;
}

/** Points: higher than any line of the contents, less than any heading. */
const LINES = 10.75;

/** Lines of the printed contents: the number beside each link, and the page the link really leads to. */
export async function contentsNumbers(bytes: Uint8Array): Promise<ContentsNumber[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const found: ContentsNumber[] = [];
  for (let number = 1; number <= Math.min(document.numPages, 4); number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
    const heading = texts.find((item) => item.str === 'Contents' && item.height > LINES);
    if (!heading) continue;
    const top = Number(heading.transform[5]);
    const foot = Math.max(
      0,
      ...texts
        .filter((item) => item.height > LINES && Number(item.transform[5]) < top)
        .map((item) => Number(item.transform[5])),
    );
    const [, , width = 0] = page.view;
    for (const link of await page.getAnnotations()) {
      const [left = 0, bottom = 0, right = 0, upper = 0] = link.rect as number[];
      if (link.subtype !== 'Link' || upper > top || bottom < foot || typeof link.dest !== 'string') continue;
      const onLine = texts.filter(
        (item) => Number(item.transform[5]) > bottom - 1 && Number(item.transform[5]) < upper,
      );
      const text = onLine
        .filter((item) => Number(item.transform[4]) >= left - 1 && Number(item.transform[4]) < right)
        .map((item) => item.str)
        .join('');
      const printed = onLine
        .filter((item) => Number(item.transform[4]) > width * 0.6 && /^\d+$/.test(item.str))
        .at(-1);
      const target = await document.getDestination(link.dest);
      const index = target ? await document.getPageIndex(target[0]) : -1;
      found.push({ text, number: printed?.str ?? '', page: index + 1 });
    }
  }
  await task.destroy();
  return found;
}
