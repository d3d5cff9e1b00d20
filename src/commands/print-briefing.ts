import { growFreely } from '../edges/heap-growth.js';
import type { Briefing } from '../model/briefing.js';
import { firstDay } from '../notation/iso-date.js';
import { PrinterFailure } from '../print/printer-failure.js';
import type { RunningPrinter } from '../print/launch.js';
import type { MissingFont } from '../views/missing-fonts.js';
import type { Attachment } from '../print/attachment.js';
import { attachmentsOf } from './attachments.js';
import { findMissingFonts } from './missing-fonts.js';

/** A printer that is starting while the texts are being read. */
export interface Starting {
  readonly running: Promise<RunningPrinter>;
  readonly close: () => Promise<void>;
}

/** Throws a Refusal where a browser is named that cannot be run: it is said before anything long begins. */
export async function checkNamed(browser: string | undefined): Promise<void> {
  if (browser === undefined) return;
  const { findPrinter } = await import('../print/find-printer.js');
  await findPrinter({ browser, env: process.env });
}

/** Starts the printer without waiting for it. A printer that cannot be found or started fails when it is first used. */
export function startPrinter(browser: string | undefined): Starting {
  const running = start(browser);
  running.catch(() => undefined);
  return {
    running,
    close: async () => {
      const printer = await running.catch(() => null);
      await printer?.close();
    },
  };
}

async function start(browser: string | undefined): Promise<RunningPrinter> {
  const [{ findPrinter }, { launch }] = await Promise.all([
    import('../print/find-printer.js'),
    import('../print/launch.js'),
  ]);
  const { found } = await findPrinter({ browser, env: process.env });
  if (found) return launch(found);
  throw new PrinterFailure(
    'no browser was found that can print',
    'install the optional dependency @sparticuz/chromium (Linux x64), or name a Chrome or Chromium with --browser PATH',
  );
}

export interface PrintedBriefing {
  readonly pdf: Uint8Array;
  /** Writings that came out as boxes, since this machine has no font for them. */
  readonly missingFonts: readonly MissingFont[];
}

/** What a PDF says of itself, and what it carries; gathered while it is being printed. */
export interface PrintedAs {
  readonly title: string;
  readonly attachments: () => readonly Attachment[];
}

/** A page of a briefing's HTML as a finished PDF. Throws a PrinterFailure where there is no printer, or it fails. */
async function printPage(
  briefing: Briefing,
  html: string,
  { title, attachments: gathered }: PrintedAs,
  { running }: Starting,
): Promise<PrintedBriefing> {
  const printer = await running;
  growFreely();
  const [{ printNumbered }, { finishLoaded }] = await Promise.all([
    import('../print/print-numbered.js'),
    import('../print/finish-pdf.js'),
  ]);
  const printing = printNumbered(printer, html);
  // It is awaited below, unless an attachment is refused before.
  printing.catch(() => undefined);
  const attachments = gathered();
  const printed = await printing;
  const missing = await findMissingFonts(briefing, html, printer);
  // The browser has done its part: it ends while the file is being finished.
  const closing = printer.close();
  const facts = {
    title,
    author: briefing.authors.join(', '),
    subject: briefing.question,
    language: briefing.language,
    date: fileDate(briefing),
    producer: `${briefing.tool.name} ${briefing.tool.version}`,
    creator: briefing.tool.name,
    text: html,
  };
  const pdf = await finishLoaded(printed, facts, attachments);
  await closing;
  return { pdf, missingFonts: missing };
}

/**
 * The briefing's HTML as a PDF that carries what its project's settings say, with a printer's failure as a value: the other
 * formats do not need one.
 */
export async function tryPrinting(
  briefing: Briefing,
  html: string,
  folder: string,
  printer: Starting,
): Promise<PrintedBriefing | PrinterFailure> {
  const attachments = (): Attachment[] => attachmentsOf(briefing, folder);
  return tryPrintingPage(briefing, html, { title: briefing.title, attachments }, printer);
}

/** The same of another page made of the briefing. */
export async function tryPrintingPage(
  briefing: Briefing,
  html: string,
  as: PrintedAs,
  printer: Starting,
): Promise<PrintedBriefing | PrinterFailure> {
  try {
    return await printPage(briefing, html, as, printer);
  } catch (error) {
    if (error instanceof PrinterFailure) return error;
    throw error;
  }
}

/** What failed and what can be done about it, in a line. */
export function failureLine({ message, remedy }: Pick<PrinterFailure, 'message' | 'remedy'>): string {
  return `${message}; ${remedy ?? '“synoptic doctor” says more'}`;
}

/** The date inside the file: `SOURCE_DATE_EPOCH`, else `asOf` or the newest source at 00:00 UTC, else 1970. */
export function fileDate(briefing: Briefing): Date {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  if (epoch !== undefined && /^\d{1,12}$/.test(epoch)) return new Date(Number(epoch) * 1000);
  const days =
    briefing.asOf === null ? briefing.sources.map((source) => firstDay(source.published)) : [briefing.asOf];
  return new Date(`${days.sort().at(-1) ?? '1970-01-01'}T00:00:00Z`);
}
