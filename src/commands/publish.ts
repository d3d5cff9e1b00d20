import { resolve } from 'node:path';
import { editionNumbers, readEdition, writeEdition } from '../edges/edition-files.js';
import { inputTexts } from '../edges/read-project.js';
import { Progress } from '../edges/progress.js';
import { sealEdition } from '../edges/seal-edition.js';
import type { Terminal } from '../edges/terminal-streams.js';
import type { Briefing } from '../model/briefing.js';
import { PrinterFailure } from '../print/printer-failure.js';
import { analyseForEdition } from './analyse.js';
import { editionNumber } from './edition-number.js';
import { EXIT } from './exit-codes.js';
import { missingFontText } from '../views/missing-fonts.js';
import {
  checkNamed,
  failureLine,
  startPrinter,
  tryPrinting,
  type PrintedBriefing,
} from './print-briefing.js';
import { htmlOf, pageOf } from './render.js';
import { typedDay } from './typed-day.js';

export interface PublishOptions {
  readonly project: string;
  /** ISO day; null: today. */
  readonly date: string | null;
  readonly note: string;
  /** Number of the edition it puts right, as it was typed; null: none. */
  readonly corrects: string | null;
  readonly browser: string | undefined;
}

/** Freezes the present briefing as the next edition, with its PDF where there is a printer. Returns the exit code. */
export async function publish(options: PublishOptions, streams: Terminal): Promise<number> {
  const folder = resolve(options.project);
  const date = typedDay(options.date);
  const corrects = options.corrects === null ? {} : { corrects: corrected(folder, options.corrects) };
  await checkNamed(options.browser);
  const draft = await analyseForEdition(folder, new Progress(streams));
  const number = (editionNumbers(folder).at(-1) ?? 0) + 1;
  const briefing = published(draft, { number, date, ...corrects });
  const inputs = inputTexts(folder, briefing.inputs);
  const print = await printed(briefing, folder, options.browser);
  const edition = sealEdition({
    schema: 'synoptic/edition@1',
    number,
    date,
    note: options.note,
    ...corrects,
    briefing,
    inputs,
  });
  const failed = print instanceof PrinterFailure;
  for (const path of writeEdition(folder, edition, failed ? null : print.pdf)) streams.data(path);
  if (!failed) {
    for (const missing of print.missingFonts) streams.note(`Warning: ${missingFontText(missing)}`);
    return EXIT.done;
  }
  streams.note(`The edition is published without its PDF: ${failureLine(print)}`);
  return EXIT.noPrinter;
}

/** The number of an edition that is there. */
function corrected(folder: string, text: string): number {
  return readEdition(folder, editionNumber(text)).number;
}

/** The draft as an edition; what changed since the one before, changed up to this one. */
function published(draft: Briefing, edition: NonNullable<Briefing['edition']>): Briefing {
  const own = { ...draft, status: 'edition', edition } as const;
  if (!draft.since) return own;
  const { diff } = draft.since;
  const { number, date } = edition;
  return { ...own, since: { ...draft.since, diff: { ...diff, after: { kind: 'edition', number, date } } } };
}

async function printed(
  briefing: Briefing,
  folder: string,
  browser: string | undefined,
): Promise<PrintedBriefing | PrinterFailure> {
  const printer = startPrinter(browser);
  try {
    return await tryPrinting(briefing, await htmlOf(pageOf(briefing, folder), folder), folder, printer);
  } finally {
    await printer.close();
  }
}
