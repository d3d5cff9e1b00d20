import type { OutputFile } from '../edges/write-together.js';
import type { Briefing } from '../model/briefing.js';
import { PrinterFailure } from '../print/printer-failure.js';
import { json } from '../views/json.js';
import type { Labels } from '../views/labels.js';
import { makePage } from '../views/make-page.js';
import { markdown } from '../views/markdown.js';
import type { MissingFont } from '../views/missing-fonts.js';
import type { Page } from '../views/page.js';
import type { Format } from './formats.js';
import { labelsOf } from './labels-of.js';
import { madeOnce } from './made-once.js';
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

/** What every format of a briefing is made of, each part made when it is first needed. */
export interface Renderable {
  readonly briefing: Briefing;
  readonly folder: string;
  readonly labels: () => Labels;
  readonly page: () => Page;
  readonly html: () => Promise<string>;
}

/** The briefing of a project, to be rendered more than once: what was made for one format is there for the next. */
export function renderable(briefing: Briefing, folder: string): Renderable {
  const labels = madeOnce(() => labelsOf(briefing, folder));
  const page = madeOnce(() => makePage(briefing, labels()));
  return { briefing, folder, labels, page, html: madeOnce(() => htmlOf(page(), folder)) };
}

/**
 * Renders a briefing in the formats asked for, with its charts as files where `figures` is true; `printer` is null where
 * no PDF is asked for.
 */
export async function renderBriefing(
  made: Renderable,
  formats: readonly Format[],
  figures: boolean,
  printer: Starting | null,
): Promise<Rendered> {
  const { briefing, folder } = made;
  const page = made.page();
  const printing = printer ? tryPrinting(briefing, await made.html(), folder, printer) : null;
  // Another format may be refused while this one is being printed.
  printing?.catch(() => undefined);
  const written: OutputFile[] = [];
  for (const format of formats) {
    if (format === 'pdf') continue;
    const name = format === 'csv' ? 'matrix.csv' : `briefing.${format}`;
    written.push({ name, content: await contentOf(format, made) });
  }
  if (figures) written.push(...(await figuresOf(page, folder)));
  const printed = await printing;
  if (printed instanceof PrinterFailure)
    return { briefing, page, files: written, failure: printed, missingFonts: [] };
  const files = printed ? [{ name: 'briefing.pdf', content: printed.pdf }, ...written] : written;
  return { briefing, page, files, failure: null, missingFonts: printed?.missingFonts ?? [] };
}

/** One format's content. The libraries of the two that few ask for are loaded when they are. */
async function contentOf(
  format: Exclude<Format, 'pdf'>,
  { briefing, page, labels, html, folder }: Renderable,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'html':
      return html();
    case 'md':
      return markdown(page());
    case 'json':
      return json(briefing);
    case 'docx':
      return docxOf(briefing, page(), labels(), folder);
    case 'csv': {
      const { matrixCsv } = await import('../views/matrix-csv.js');
      return matrixCsv(briefing, labels());
    }
  }
}
