import Handlebars from 'handlebars';
import { Refusal } from '../errors.js';
import { checkTemplates } from './check-templates.js';
import { COMPILE_OPTIONS, type RenderTemplates, type Templates, type TemplateTexts } from './templates.js';

/** Compiles templates as texts. Rendering throws a Refusal where the project's own ask for what the page lacks. */
export function compileTemplates(templates: Templates): RenderTemplates {
  const handlebars = Handlebars.create();
  for (const [name, text] of Object.entries(templates.partials))
    handlebars.registerPartial(name, text.trimEnd());
  return (model) => {
    if (templates.own.length > 0) checkTemplates(model, templates);
    try {
      return handlebars.compile(templates.main, COMPILE_OPTIONS)(model);
    } catch (error) {
      if (templates.own.length === 0 || !(error instanceof Error)) throw error;
      throw new Refusal({
        what: `a template cannot be used: ${error.message.split('\n')[0] ?? ''}`,
        where: templates.own.map((name) => `templates/${name}`).join(', '),
        expected: 'Handlebars with the built-in helpers and the fields of the page',
        remedy: 'mend the template, or remove it to use the shipped one',
      });
    }
  };
}

/** The templates as the text of a CommonJS module, for the runtime of Handlebars alone; `digest` names the texts. */
export function precompileTemplates({ main, partials }: TemplateTexts, digest: string): string {
  const entries = Object.entries(partials).map(
    ([name, text]) =>
      `${JSON.stringify(name)}: ${String(Handlebars.precompile(text.trimEnd(), COMPILE_OPTIONS))}`,
  );
  return [
    `exports.digest = ${JSON.stringify(digest)};`,
    `exports.main = ${String(Handlebars.precompile(main, COMPILE_OPTIONS))};`,
    `exports.partials = {${entries.join(',\n')}};`,
    '',
  ].join('\n');
}
