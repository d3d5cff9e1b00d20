import Handlebars from 'handlebars';
import { Refusal } from '../errors.js';
import { checkTemplates } from './check-templates.js';
import { fontCss, type FontFile } from './font-css.js';
import type { Page } from './page.js';
import { pageCss } from './page-css.js';

/** Texts of the templates, by file name. */
export interface Templates {
  /** `briefing.hbs`. */
  readonly main: string;
  /** Partials by their name without `.hbs`. */
  readonly partials: Readonly<Record<string, string>>;
  /** Stylesheets in the order in which they apply. */
  readonly styles: readonly string[];
  /** Names of the files that the project brought itself. */
  readonly own: readonly string[];
}

/** The briefing as one self-contained file of HTML. Throws a Refusal where a template asks for what the page lacks. */
export function html(page: Page, templates: Templates, fonts: readonly FontFile[]): string {
  if (templates.own.length > 0) checkTemplates(page, templates);
  // Every text that is printed stands in the page: its characters say which scripts are needed.
  const styles = [fontCss(JSON.stringify(page), fonts), ...templates.styles, pageCss(page)].join('\n');
  return render({ ...page, styles }, templates);
}

function render(model: Page & { readonly styles: string }, templates: Templates): string {
  const handlebars = Handlebars.create();
  for (const [name, text] of Object.entries(templates.partials))
    handlebars.registerPartial(name, text.trimEnd());
  try {
    const template = handlebars.compile(templates.main, {
      strict: true,
      knownHelpersOnly: true,
      preventIndent: true,
    });
    return template(model);
  } catch (error) {
    if (templates.own.length === 0 || !(error instanceof Error)) throw error;
    throw new Refusal({
      what: `a template cannot be used: ${error.message.split('\n')[0] ?? ''}`,
      where: templates.own.map((name) => `templates/${name}`).join(', '),
      expected: 'Handlebars with the built-in helpers and the fields of the page',
      remedy: 'mend the template, or remove it to use the shipped one',
    });
  }
}
