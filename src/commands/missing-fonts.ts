import type { Briefing } from '../model/briefing.js';
import type { RunningPrinter } from '../print/launch.js';
import { beyondFonts } from '../views/beyond-fonts.js';
import type { MissingFont } from '../views/missing-fonts.js';

/**
 * The writings of a page that this printer has no font for. A page that its inlined fonts hold costs nothing: only
 * what lies beyond them is put to the printer, which says so itself. Throws a PrinterFailure.
 */
export async function findMissingFonts(
  briefing: Briefing,
  html: string,
  printer: Pick<RunningPrinter, 'lacking'>,
): Promise<readonly MissingFont[]> {
  const found = beyondFonts(html);
  if (found.size === 0) return [];
  const { missingFonts } = await import('../views/missing-fonts.js');
  const head = html.slice(0, Math.max(html.search(/<body\b/i), 0));
  return missingFonts(briefing, found, await printer.lacking(head, [...found.keys()]));
}
