import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Terminal } from '../edges/terminal-streams.js';
import { isFolder, writeTogether } from '../edges/write-together.js';
import { EXIT } from './exit-codes.js';
import type { Format } from './formats.js';
import { failureLine, startPrinter } from './print-briefing.js';

export interface BuildOptions {
  readonly project: string;
  readonly formats: readonly Format[];
  /** Whether the charts are also written as files of their own. */
  readonly figures: boolean;
  /** Folder for the outputs; null: `out/` of the project. */
  readonly out: string | null;
  readonly browser: string | undefined;
  readonly json: boolean;
}

/** Builds the briefing and writes it in the formats asked for, all of them or none. Returns the exit code. */
export async function build(options: BuildOptions, streams: Terminal): Promise<number> {
  const folder = resolve(options.project);
  const out = options.out === null ? join(folder, 'out') : resolve(options.out);
  const prints = options.formats.includes('pdf') && isFolder(join(folder, 'sources'));
  // The printer starts while the rest of the program is loaded and the texts are read.
  const printer = prints ? startPrinter(options.browser) : null;
  try {
    const { renderBriefing } = await import('./render-briefing.js');
    const { briefing, page, files, failure, missingFonts } = await renderBriefing(
      folder,
      options.formats,
      options.figures,
      printer,
    );
    // An interrupt that came while the texts were being read is heard here, before anything is replaced: signals are
    // looked at between two turns of the event loop.
    await setImmediate();
    await setImmediate();
    writeTogether(out, files);
    const { fontWarnings, summary, table } = await import('./build-report.js');
    const warnings = [...briefing.warnings, ...fontWarnings(missingFonts)];
    for (const warning of warnings) streams.note(`Warning: ${warning}`);
    streams.data(options.json ? summary(briefing, out, files, missingFonts) : table(page, streams.width));
    if (!options.json) streams.note(`Written to ${out}: ${files.map((file) => file.name).join(', ')}`);
    if (options.figures && page.charts.length === 0)
      streams.note('No figure is written: the briefing has no chart. One is drawn from three texts on.');
    if (failure === null) return EXIT.done;
    streams.note(`No PDF was printed: ${failureLine(failure)}`);
    if (existsSync(join(out, 'briefing.pdf'))) streams.note('The briefing.pdf there is older.');
    streams.note('The other formats are written. “synoptic doctor” says what was looked for.');
    return EXIT.noPrinter;
  } finally {
    await printer?.close();
  }
}
