import type { OutputFile } from '../edges/write-together.js';
import type { Briefing } from '../model/briefing.js';
import { fontFiles, SANS } from '../edges/font-files.js';
import { precompiledTemplates } from '../edges/precompiled-templates.js';
import { readReferenceFile, readTemplates, type Main } from '../edges/read-templates.js';
import type { Reference } from '../views/docx/read-reference.js';
import { html } from '../views/html.js';
import type { Labels } from '../views/labels.js';
import type { DrawnPage, RenderTemplates, Templates } from '../views/templates.js';
import type { Page } from '../views/page.js';
import { makePage } from '../views/make-page.js';
import { labelsOf } from './labels-of.js';
import { fileDate } from './print-briefing.js';

/** The page of a briefing, in the words of its language. */
export function pageOf(briefing: Briefing, folder: string): Page {
  return makePage(briefing, labelsOf(briefing, folder));
}

/** The briefing as a Word file, with the project's own styles where it has some. */
export async function docxOf(
  briefing: Briefing,
  page: Page,
  labels: Labels,
  folder: string,
): Promise<Uint8Array> {
  const { docx } = await import('../views/docx/docx.js');
  const reference = await referenceOf(briefing, folder);
  return docx(page, briefing, labels, { date: fileDate(briefing), reference });
}

/** What the project's own Word file gives; null where it has none. Throws a Refusal where it cannot be used. */
export async function referenceOf(briefing: Briefing, folder: string): Promise<Reference | null> {
  const file = readReferenceFile(folder);
  if (!file) return null;
  const { readReference } = await import('../views/docx/read-reference.js');
  return readReference(file, briefing.language);
}

/**
 * The briefing's HTML, or that of what changed alone, with the project's own templates where it has some. The compiler is
 * loaded only for those, and for a page of what changed.
 */
export async function htmlOf(page: Page, folder: string, main: Main = 'briefing'): Promise<string> {
  const templates = readTemplates(folder, main);
  const render = (await precompiledTemplates(templates)) ?? (await compiled(templates));
  return html(await drawn(page), templates, fontFiles(), render);
}

/** The page with its charts drawn; what draws them is loaded only where there is one. */
async function drawn(page: Page): Promise<DrawnPage> {
  if (page.charts.length === 0) return { ...page, charts: [] };
  const { drawCharts } = await import('../views/charts/draw-charts.js');
  return { ...page, charts: drawCharts(page.charts, page.language) };
}

/** The charts as files of their own, for slides; none where the page has none. */
export async function figuresOf(page: Page, folder: string): Promise<OutputFile[]> {
  const { charts } = await drawn(page);
  if (charts.length === 0) return [];
  const { standAlone } = await import('../views/charts/stand-alone.js');
  const tokens = readTemplates(folder).styles[0] ?? '';
  const fonts = fontFiles().filter(({ family }) => family === SANS);
  const words = { origin: `${page.title} · ${page.standing}`, language: page.language };
  return charts.map((chart) => ({
    name: `figures/${chart.anchor}.svg`,
    content: standAlone(chart, words, tokens, fonts),
  }));
}

async function compiled(templates: Templates): Promise<RenderTemplates> {
  const { compileTemplates } = await import('../views/compile-templates.js');
  return compileTemplates(templates);
}
