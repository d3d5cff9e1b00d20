import { basename, dirname, resolve } from 'node:path';
import type { Terminal } from '../edges/terminal-streams.js';
import { writeTogether } from '../edges/write-together.js';
import type { Briefing } from '../model/briefing.js';
import type { EditionDiff } from '../model/edition-diff.js';
import { PrinterFailure } from '../print/printer-failure.js';
import { sha256 } from '../notation/sha256.js';
import type { ChangesView } from '../views/since/changes-page.js';
import type { Labels } from '../views/labels.js';
import { makePage } from '../views/make-page.js';
import { missingFontText } from '../views/missing-fonts.js';
import { failureLine, startPrinter, tryPrintingPage } from './print-briefing.js';
import { htmlOf } from './render.js';

/** What a page of what changed is made of. */
export interface ChangesFile {
  readonly view: ChangesView;
  readonly diff: EditionDiff;
  /** The newer one. */
  readonly briefing: Briefing;
  readonly labels: Labels;
  readonly folder: string;
}

/** Where it goes: a PDF into a file, HTML also to standard output. */
export interface ChangesTarget {
  readonly format: 'html' | 'pdf';
  readonly out: string | null;
  readonly browser: string | undefined;
}

/** Writes what changed as one page of HTML, or its PDF, which carries the difference as data. Whether there was no printer for it. */
export async function writeChangesFile(
  made: ChangesFile,
  { format, out, browser }: ChangesTarget,
  streams: Terminal,
): Promise<boolean> {
  const html = await changesHtml(made);
  if (out === null) {
    streams.data(html.trimEnd());
    return false;
  }
  const content = format === 'html' ? html : await printed(made, html, browser, streams);
  if (content instanceof PrinterFailure) {
    streams.note(`No PDF was printed: ${failureLine(content)}`);
    return true;
  }
  const file = resolve(out);
  writeTogether(dirname(file), [{ name: basename(file), content }]);
  streams.note(`Written to ${file}`);
  return false;
}

/** The page of a briefing without sources and themes holds what stands around every page: title, standing, paper. */
function changesHtml({ view, briefing, labels, folder }: ChangesFile): Promise<string> {
  const { since: _since, ...own } = briefing;
  const sources = own.sources.map((source) => ({ ...source, passages: [] }));
  const bare = makePage(
    { ...own, sources, themes: [], uncoded: [], rulings: [], summary: null, warnings: [], inputs: {} },
    labels,
  );
  return htmlOf({ ...bare, charts: [], changes: view }, folder, 'changes');
}

async function printed(
  { view, diff, briefing, labels }: ChangesFile,
  html: string,
  browser: string | undefined,
  streams: Terminal,
): Promise<Uint8Array | PrinterFailure> {
  const printer = startPrinter(browser);
  const content = Buffer.from(`${JSON.stringify(diff, null, 2)}\n`);
  const description = labels.text('attachedDiff', { sha256: sha256(content) });
  const attachments = () => [
    { name: 'diff.json', content, mimeType: 'application/json', description, relationship: 'Data' as const },
  ];
  try {
    const title = `${view.title} · ${briefing.title}`;
    const print = await tryPrintingPage(briefing, html, { title, attachments }, printer);
    if (print instanceof PrinterFailure) return print;
    for (const missing of print.missingFonts) streams.note(`Warning: ${missingFontText(missing)}`);
    return print.pdf;
  } finally {
    await printer.close();
  }
}
