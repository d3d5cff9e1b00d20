import { join, resolve } from 'node:path';
import type { Briefing } from '../model/briefing.js';
import { isFolder, writeTogether, type OutputFile } from '../edges/write-together.js';
import type { Terminal } from '../edges/terminal-streams.js';
import { Refusal } from '../errors.js';
import { PrinterFailure } from '../print/printer-failure.js';
import { json } from '../views/json.js';
import { markdown } from '../views/markdown.js';
import type { Page } from '../views/page.js';
import { terminal } from '../views/terminal.js';
import { analyse } from './analyse.js';
import { EXIT } from './exit-codes.js';
import { printBriefing, startPrinter, type Starting } from './print-briefing.js';
import { htmlOf, pageOf } from './render.js';

export const FORMATS = ['pdf', 'html', 'md', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export interface BuildOptions {
  readonly project: string;
  readonly formats: readonly Format[];
  /** Folder for the outputs; null: `out/` of the project. */
  readonly out: string | null;
  readonly browser: string | undefined;
  readonly json: boolean;
}

/** Builds the briefing and writes it in the formats asked for, all of them or none. Returns the exit code. */
export async function build(options: BuildOptions, streams: Terminal): Promise<number> {
  const folder = resolve(options.project);
  const out = options.out === null ? join(folder, 'out') : resolve(options.out);
  const printer =
    options.formats.includes('pdf') && isFolder(join(folder, 'sources'))
      ? startPrinter(options.browser)
      : null;
  try {
    const briefing = analyse(folder);
    const page = pageOf(briefing, folder);
    const { files, failure } = await render(briefing, page, { ...options, folder, printer });
    writeTogether(out, files);
    report(briefing, page, files, out, options.json, streams);
    if (failure === null) return EXIT.done;
    streams.note(
      `No PDF was printed: ${failure.message}${failure.remedy === null ? '' : `; ${failure.remedy}`}`,
    );
    streams.note('The other formats are written. “synoptic doctor” says what was looked for.');
    return EXIT.noPrinter;
  } finally {
    await printer?.close();
  }
}

interface RenderJob extends BuildOptions {
  readonly folder: string;
  readonly printer: Starting | null;
}

async function render(
  briefing: Briefing,
  page: Page,
  job: RenderJob,
): Promise<{ files: OutputFile[]; failure: PrinterFailure | null }> {
  const needsHtml = job.formats.includes('html') || job.formats.includes('pdf');
  const html = needsHtml ? await htmlOf(page, job.folder) : '';
  const printing = job.printer ? printed(briefing, html, job.printer) : null;
  const files: OutputFile[] = [
    ...(job.formats.includes('html') ? [{ name: 'briefing.html', content: html }] : []),
    ...(job.formats.includes('md') ? [{ name: 'briefing.md', content: markdown(page) }] : []),
    ...(job.formats.includes('json') ? [{ name: 'briefing.json', content: json(briefing) }] : []),
  ];
  const pdf = await printing;
  if (pdf instanceof PrinterFailure) return { files, failure: pdf };
  return { files: pdf ? [{ name: 'briefing.pdf', content: pdf }, ...files] : files, failure: null };
}

async function printed(
  briefing: Briefing,
  html: string,
  printer: Starting,
): Promise<Uint8Array | PrinterFailure> {
  try {
    return await printBriefing(briefing, html, printer);
  } catch (error) {
    if (error instanceof PrinterFailure) return error;
    throw error;
  }
}

function report(
  briefing: Briefing,
  page: Page,
  files: readonly OutputFile[],
  out: string,
  asJson: boolean,
  streams: Terminal,
): void {
  for (const warning of briefing.warnings) streams.note(`Warning: ${warning}`);
  if (asJson) {
    const themes = briefing.themes.map(({ id, presence, changes }) => ({
      id,
      presence: presence.map(({ source, status }) => ({ source, status })),
      changes: changes.map(({ from, to, span, status, certainty, reasons }) => ({
        from,
        to,
        span,
        status,
        certainty,
        reasons,
      })),
    }));
    streams.data(
      JSON.stringify(
        { out, files: files.map((file) => file.name), themes, warnings: briefing.warnings },
        null,
        2,
      ),
    );
    return;
  }
  streams.data(terminal(page, streams.width));
  streams.note(`Written to ${out}: ${files.map((file) => file.name).join(', ')}`);
}

/** The formats named in a list such as `pdf,html`. Throws a Refusal that names an unknown one. */
export function parseFormats(list: string): Format[] {
  const names = list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const unknown = names.find((name) => !FORMATS.some((format) => format === name));
  if (unknown !== undefined || names.length === 0) {
    throw new Refusal({
      what: `“${unknown ?? list}” is not a format`,
      where: '--formats',
      expected: `a list of: ${FORMATS.join(', ')}`,
    });
  }
  return FORMATS.filter((format) => names.includes(format));
}
