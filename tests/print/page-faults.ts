import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { headingContents, type PdfPage } from './heading-contents.js';

type TextContent = Awaited<ReturnType<PdfPage['getTextContent']>>;

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Points from the top of the page. */
  readonly top: number;
  readonly bottom: number;
  readonly heading: boolean;
  /** In points. */
  readonly size: number;
}

/** Points that boxes of letters may reach into each other: marks of accents and descenders do. */
const TOUCH = 2.5;

/** Points below which nothing is read: the browser shrinks a page whose content is too wide for it. */
const SMALLEST = 7.4;

/**
 * What is wrong on the pages of a PDF, in words: clipped or overlapping text, empty pages, headings at the foot,
 * links to nowhere. `most`: pages looked at.
 */
export async function pageFaults(bytes: Uint8Array, most = Infinity): Promise<string[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const faults: string[] = [];
  const places = new Set(Object.keys(await document.getDestinations()));
  for (let number = 1; number <= Math.min(document.numPages, most); number++) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const boxes = boxesOf(
      await page.getTextContent({ includeMarkedContent: true }),
      height,
      await headingContents(page),
    );
    const found = [...faultsOn(boxes, width, height), ...(await linksToNowhere(page, places))];
    faults.push(...found.map((fault) => `page ${number}: ${fault}`));
  }
  await task.destroy();
  return faults;
}

async function linksToNowhere(page: PdfPage, places: ReadonlySet<string>): Promise<string[]> {
  const links = await page.getAnnotations();
  return links.flatMap(({ dest }) =>
    typeof dest === 'string' && !places.has(dest) ? [`a link to “${dest}” leads nowhere`] : [],
  );
}

/** What can be seen of the text of a page. `headings`: ids of the marked contents that are headings. */
function boxesOf({ items }: TextContent, height: number, headings: ReadonlySet<string>): Box[] {
  const boxes: Box[] = [];
  const open: boolean[] = [];
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push('id' in item && headings.has(item.id));
      continue;
    }
    const [, , , size = 0, left = 0, baseline = 0] = item.transform as number[];
    // Text for readers of text alone is set too small to be seen.
    if (item.str.trim() === '' || size < 3) continue;
    boxes.push({
      text: item.str,
      left,
      right: left + item.width,
      top: height - baseline - size * 0.75,
      bottom: height - baseline + size * 0.2,
      heading: open.includes(true),
      size,
    });
  }
  return boxes;
}

function faultsOn(boxes: readonly Box[], width: number, height: number): string[] {
  const { head, foot } = width > height ? { head: 45, foot: 45 } : { head: 56, foot: 60 };
  const body = boxes.filter((box) => box.top > head && box.bottom < height - foot);
  const outside = boxes.filter((box) => box.left < 10 || box.right > width - 10 || box.bottom > height - 10);
  const lowest = [...body].sort((a, b) => a.bottom - b.bottom).at(-1);
  return [
    ...(body.length === 0 ? ['nothing stands on it'] : []),
    ...boxes.flatMap((box) => (box.size < SMALLEST ? [`“${box.text}” is set too small`] : [])),
    ...outside.map((box) => `“${box.text}” runs over its edge`),
    ...(lowest?.heading ? [`the heading “${lowest.text}” stands last`] : []),
    ...overlaps(body),
  ];
}

function overlaps(boxes: readonly Box[]): string[] {
  const ordered = [...boxes].sort((a, b) => a.top - b.top);
  return ordered.flatMap((one, index) => {
    const found: string[] = [];
    for (let next = index + 1; next < ordered.length; next++) {
      const other = ordered[next];
      if (!other || other.top > one.bottom - TOUCH) break;
      const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      if (wide > TOUCH) found.push(`“${one.text}” and “${other.text}” overlap`);
    }
    return found;
  });
}
