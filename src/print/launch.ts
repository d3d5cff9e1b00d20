import type { Browser, Page } from 'puppeteer-core/lib/esm/puppeteer/puppeteer-core-browser.js';
import { type BrowserProcess, browserProcess } from './browser-process.js';
import { deadline } from './deadline.js';
import { preparePage } from './prepare-page.js';
import { printLimits, type PrintLimits } from './print-limits.js';
import { printPage, type PrintOptions } from './print-page.js';
import { PrinterFailure } from './printer-failure.js';
import type { Printer } from './printer.js';

export interface RunningPrinter {
  /** HTML to PDF, one document at a time. Throws a PrinterFailure when the browser crashes or takes too long. */
  print(html: string, options: PrintOptions): Promise<Uint8Array>;
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

/** The child is started first: it needs no help while the driver is being imported. */
async function open(browser: BrowserProcess): Promise<Page> {
  // The entry without launcher and downloader: half the import time, and all that a pipe needs.
  const { connect } = await import('puppeteer-core/lib/esm/puppeteer/puppeteer-core-browser.js');
  const connected: Browser = await connect({
    transport: browser.transport,
    defaultViewport: null,
    protocolTimeout: 0,
  });
  return preparePage(connected);
}

function runningPrinter(browser: BrowserProcess, page: Page, limits: PrintLimits): RunningPrinter {
  const crash = new Promise<never>((_, fail) => {
    page.once('error', () => fail(new PrinterFailure('the browser page crashed', 'is there enough memory?')));
  });
  crash.catch(() => undefined);
  let last: Promise<unknown> = Promise.resolve();
  const print = (html: string, options: PrintOptions) => {
    const bytes = Math.max(Buffer.byteLength(html), options.bytesHint ?? 0);
    const work = last.then(() =>
      guard(browser, Promise.race([printPage(page, html, options), crash]), limits.print(bytes), 'print'),
    );
    last = work.catch(() => undefined);
    return work;
  };
  return { print, close: () => browser.kill() };
}

/** Work in the browser; a PrinterFailure as soon as the browser ends, or when it takes too long and is killed. */
async function guard<T>(browser: BrowserProcess, work: Promise<T>, limit: number, verb: string): Promise<T> {
  // Once the browser has gone the work fails too, in words of its own that help nobody.
  work.catch(() => undefined);
  const ended = browser.ended.then((said): never => {
    throw whyEnded(said, verb);
  });
  return deadline(Promise.race([work.catch(() => ended), ended]), limit, async () => {
    await browser.kill();
    throw new PrinterFailure(`the browser did not ${verb} within ${Math.round(limit / 1000)} s and was stopped`);
  });
}

function whyEnded(said: string, verb: string): PrinterFailure {
  return new PrinterFailure(said);
}
