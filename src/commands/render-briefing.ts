import type { OutputFile } from '../edges/write-together.js';
import type { Briefing } from '../model/briefing.js';
import { PrinterFailure } from '../print/printer-failure.js';
import { json } from '../views/json.js';
import type { Labels } from '../views/labels.js';
import { makePage } from '../views/make-page.js';
import { markdown } from '../views/markdown.js';
import type { MissingFont } from '../views/missing-fonts.js';
import type { Page } from '../views/page.js';
import { analyseSince } from './analyse-since.js';
import type { Format } from './formats.js';
import { labelsOf } from './labels-of.js';
import { tryPrinting, type Starting } from './print-briefing.js';
import { docxOf, figuresOf, htmlOf } from './render.js';

export interface Rendered {
  readonly briefing: Briefing;
  readonly page: Page;
  readonly files: readonly OutputFile[];
  /** Why there is no PDF; null where there is one, or none was asked for. */
  readonly failure: PrinterFailure | null;
  /** Writings that the PDF prints as boxes. */
  readonly missingFonts: readonly MissingFont[];
}

/**
 * Analyses a project and renders it in the formats asked for, with its charts as files where `figures` is true; `printer`
 * is null where no PDF is asked for.
 */
export async function renderBriefing(
  folder: string,
  formats: readonly Format[],
  figures: boolean,
  printer: Starting | null,
): Promise<Rendered> {
  const briefing = analyseSince(folder);
  const labels = labelsOf(briefing, folder);
  const page = makePage(briefing, labels);
  const needsHtml = formats.includes('html') || printer !== null;
  const html = needsHtml ? await htmlOf(page, folder) : '';
  const printing = printer ? tryPrinting(briefing, html, folder, printer) : null;
  // Another format may be refused while this one is being printed.
  printing?.catch(() => undefined);
  const written: OutputFile[] = [];
  for (const format of formats) {
    if (format === 'pdf') continue;
    const name = format === 'csv' ? 'matrix.csv' : `briefing.${format}`;
    written.push({ name, content: await contentOf(format, { briefing, page, labels, html, folder }) });
  }
  if (figures) written.push(...(await figuresOf(page, folder)));
  const printed = await printing;
  if (printed instanceof PrinterFailure)
    return { briefing, page, files: written, failure: printed, missingFonts: [] };
  const files = printed ? [{ name: 'briefing.pdf', content: printed.pdf }, ...written] : written;
  return { briefing, page, files, failure: null, missingFonts: printed?.missingFonts ?? [] };
}

interface Made {
  readonly briefing: Briefing;
  readonly page: Page;
  readonly labels: Labels;
  readonly html: string;
  readonly folder: string;
}

/** One format's content. The libraries of the two that few ask for are loaded when they are. */
async function contentOf(
  format: Exclude<Format, 'pdf'>,
  { briefing, page, labels, html, folder }: Made,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'html':
      return html;
    case 'md':
      return markdown(page);
    case 'json':
      return json(briefing);
    case 'docx':
      return docxOf(briefing, page, labels, folder);
    case 'csv': {
      const { matrixCsv } = await import('../views/matrix-csv.js');
      return matrixCsv(briefing, labels);
    }
  }
}
