import type { Briefing } from '../model/briefing.js';
import { fontFiles } from '../edges/font-files.js';
import { precompiledTemplates } from '../edges/precompiled-templates.js';
import { readLabels, readTemplates } from '../edges/read-templates.js';
import { html } from '../views/html.js';
import type { RenderTemplates, Templates } from '../views/templates.js';
import type { Page } from '../views/page.js';
import { makePage } from '../views/make-page.js';
import { parseLabels } from '../views/parse-labels.js';

/** The page of a briefing, in the words of its language. */
export function pageOf(briefing: Briefing, folder: string): Page {
  const { text, path } = readLabels(folder, briefing.language);
  return makePage(briefing, parseLabels(text, path, briefing.language));
}

/** The briefing's HTML, with the project's own templates where it has some. The compiler is loaded only for those. */
export async function htmlOf(page: Page, folder: string): Promise<string> {
  const templates = readTemplates(folder);
  const render = (await precompiledTemplates(templates)) ?? (await compiled(templates));
  return html(page, templates.styles, fontFiles(), render);
}

async function compiled(templates: Templates): Promise<RenderTemplates> {
  const { compileTemplates } = await import('../views/compile-templates.js');
  return compileTemplates(templates);
}
