import type { OutputFile } from '../edges/write-together.js';
import type { Briefing } from '../model/briefing.js';
import { PrinterFailure } from '../print/printer-failure.js';
import { json } from '../views/json.js';
import { markdown } from '../views/markdown.js';
import type { Page } from '../views/page.js';
import { analyse } from './analyse.js';
import type { Format } from './formats.js';
import { tryPrinting, type Starting } from './print-briefing.js';
import { htmlOf, pageOf } from './render.js';

export interface Rendered {
  readonly briefing: Briefing;
  readonly page: Page;
  readonly files: readonly OutputFile[];
  /** Why there is no PDF; null where there is one, or none was asked for. */
  readonly failure: PrinterFailure | null;
}

/** Analyses a project and renders it in the formats asked for; `printer` is null where no PDF is. */
export async function renderBriefing(
  folder: string,
  formats: readonly Format[],
  printer: Starting | null,
): Promise<Rendered> {
  const briefing = analyse(folder);
  const page = pageOf(briefing, folder);
  const needsHtml = formats.includes('html') || printer !== null;
  const html = needsHtml ? await htmlOf(page, folder) : '';
  const printing = printer ? tryPrinting(briefing, html, printer) : null;
  const texts: Readonly<Record<Exclude<Format, 'pdf'>, () => string>> = {
    html: () => html,
    md: () => markdown(page),
    json: () => json(briefing),
  };
  const written = formats.flatMap((format) =>
    format === 'pdf' ? [] : [{ name: `briefing.${format}`, content: texts[format]() }],
  );
  const pdf = await printing;
  if (pdf instanceof PrinterFailure) return { briefing, page, files: written, failure: pdf };
  const files = pdf ? [{ name: 'briefing.pdf', content: pdf }, ...written] : written;
  return { briefing, page, files, failure: null };
}
