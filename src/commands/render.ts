import type { Briefing } from '../model/briefing.js';
import { fontFiles } from '../edges/font-files.js';
import { readLabels, readTemplates } from '../edges/read-templates.js';
import type { Page } from '../views/page.js';
import { makePage } from '../views/make-page.js';
import { parseLabels } from '../views/parse-labels.js';

/** The page of a briefing, in the words of its language. */
export function pageOf(briefing: Briefing, folder: string): Page {
  const { text, path } = readLabels(folder, briefing.language);
  return makePage(briefing, parseLabels(text, path, briefing.language));
}

/** The briefing's HTML, with the project's own templates where it has some. Handlebars is loaded only here. */
export async function htmlOf(page: Page, folder: string): Promise<string> {
  const { html } = await import('../views/html.js');
  return html(page, readTemplates(folder), fontFiles());
}
