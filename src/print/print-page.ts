import type { Page } from 'puppeteer-core/lib/esm/puppeteer/puppeteer-core-browser.js';
import { PrinterFailure } from './printer-failure.js';

export interface PrintOptions {
  /** With a structure tree for assistive technology; an untagged print has the same pages and takes less time. */
  readonly tagged: boolean;
  /** With bookmarks, made from the headings. */
  readonly outline: boolean;
}

/** Nothing is laid out for a screen, before the print and after it: that takes as long as the pages themselves. */
const UNSEEN = '<style media="screen">:root { display: none }</style>';

/**
 * Loads every declared face and lays the page out with them: the browser's own waiting for fonts returns too soon where
 * no layout has been asked for yet, and never loads a face that only margin boxes use.
 */
const loadFonts = `(async () => {
  const faces = [...document.fonts];
  await Promise.all(faces.map((face) => face.load().catch(() => null)));
  document.documentElement.getBoundingClientRect();
  await document.fonts.ready;
  return faces.filter((face) => face.status !== 'loaded').map((face) => face.family + ' ' + face.weight);
})()`;

/** Prints HTML, with page size and margins as its own CSS says. Throws a PrinterFailure where a font cannot be read. */
export async function printPage(page: Page, html: string, options: PrintOptions): Promise<Uint8Array> {
  // No soft hyphen is shown, yet readers of the PDF would meet a hyphen for each.
  const shown = html.replaceAll('\u00ad', '').replace('<head>', `<head>${UNSEEN}`);
  await page.setContent(shown, { waitUntil: 'load', timeout: 0 });
  const unread: unknown = await page.evaluate(loadFonts);
  if (Array.isArray(unread) && unread.length > 0) {
    throw new PrinterFailure(
      `the browser could not read these fonts of the page: ${unread.join(', ')}`,
      'inline each font of the template as a data: URL; nothing is fetched from the network',
    );
  }
  return page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: options.tagged,
    outline: options.outline,
    waitForFonts: false,
    timeout: 0,
  });
}
