import { Refusal } from '../../errors.js';
import { PrinterFailure } from '../../print/printer-failure.js';
import { analyseSince } from '../analyse.js';
import { startPrinter } from '../print-briefing.js';
import { renderBriefing } from '../render-briefing.js';

/** The project's briefing as a PDF, as a build would write it; nothing is written. Throws a Refusal where there is no printer. */
export async function printPdf(folder: string, browser: string | undefined): Promise<Uint8Array> {
  const printer = startPrinter(browser);
  try {
    const { files, failure } = await renderBriefing(analyseSince(folder), folder, ['pdf'], false, printer);
    if (failure) throw refused(failure);
    const content = files.find(({ name }) => name === 'briefing.pdf')?.content;
    if (content instanceof Uint8Array) return content;
    throw new Error('the briefing was rendered without its PDF');
  } finally {
    await printer.close();
  }
}

function refused({ message, remedy }: PrinterFailure): Refusal {
  return new Refusal({ what: message, remedy: remedy ?? '“synoptic doctor” says more' });
}
