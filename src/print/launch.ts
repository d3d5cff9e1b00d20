import type { Page } from 'puppeteer-core/lib/esm/puppeteer/puppeteer-core-browser.js';
import { type BrowserProcess, browserProcess } from './browser-process.js';
import { guard } from './guard.js';
import { lackingGlyphs } from './lacking-glyphs.js';
import { preparePage } from './prepare-page.js';
import { printLimits, type PrintLimits } from './print-limits.js';
import { printPage, type PrintOptions } from './print-page.js';
import { PrinterFailure } from './printer-failure.js';
import type { Printer } from './printer.js';

export interface RunningPrinter {
  /** HTML to PDF, one document at a time. Throws a PrinterFailure when the browser crashes or takes too long. */
  print(html: string, options: PrintOptions): Promise<Uint8Array>;
  /**
   * Those of the texts, a character or two each, that a page with this head (all before `<body`) would print as boxes,
   * since no font holds them. Throws a PrinterFailure like `print`, and takes its turn with it.
   */
  lacking(head: string, texts: readonly string[]): Promise<string[]>;
  /** Kills the browser and removes its files; safe to call twice, and in the middle of a print. */
  close(): Promise<void>;
}

/**
 * Starts the printer and sets up its page, so that only the document is missing: start early, do other work meanwhile.
 * Handles no signals: call `close()` in every case. Throws a PrinterFailure when the browser does not start.
 */
export async function launch(printer: Printer, limits: PrintLimits = printLimits): Promise<RunningPrinter> {
  const browser = browserProcess(printer);
  try {
    const page = await guard(browser, open(browser), limits.launch, 'start');
    return runningPrinter(browser, page, limits);
  } catch (error) {
    await browser.kill();
    throw error;
  }
}

/** The child is already starting: it needs no help while its driver is being imported. */
async function open(browser: BrowserProcess): Promise<Page> {
  // The entry without launcher and downloader: half the import time, and all that a pipe needs.
  const { connect } = await import('puppeteer-core/lib/esm/puppeteer/puppeteer-core-browser.js');
  const { transport } = browser;
  return preparePage(await connect({ transport, defaultViewport: null, protocolTimeout: 0 }));
}

function runningPrinter(browser: BrowserProcess, page: Page, limits: PrintLimits): RunningPrinter {
  const crash = crashOf(page);
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(bytes: number, work: () => Promise<T>): Promise<T> => {
    const begin = () => guard(browser, Promise.race([work(), crash]), limits.print(bytes), 'print');
    const done = last.then(begin);
    last = done.catch(() => undefined);
    return done;
  };
  return {
    print: (html, options) => inTurn(Buffer.byteLength(html), () => printPage(page, html, options)),
    lacking: (head, texts) =>
      inTurn(Buffer.byteLength(head) + 100 * texts.length, () => lackingGlyphs(page, head, texts)),
    close: () => browser.kill(),
  };
}

/** Rejects when the page's own process dies; the browser itself lives on and would never answer. */
function crashOf(page: Page): Promise<never> {
  const crash = new Promise<never>((_, fail) => {
    page.once('error', () => {
      fail(
        new PrinterFailure(
          'the browser page crashed while printing',
          'free some memory and try again; where no font at all is installed, install one',
        ),
      );
    });
  });
  crash.catch(() => undefined);
  return crash;
}
