import Handlebars from 'handlebars';
import { once } from '../../model/once.js';
import { COMPILE_OPTIONS, type TemplateTexts } from '../templates.js';
import type { CompiledReview } from './review-parts.js';

/** Compiles the templates of the review page. */
export function compileReview({ main, partials }: TemplateTexts): CompiledReview {
  const handlebars = Handlebars.create();
  for (const [name, text] of Object.entries(partials)) handlebars.registerPartial(name, text.trimEnd());
  return {
    page: handlebars.compile(main, COMPILE_OPTIONS),
    partial: once((name) => handlebars.compile(`{{> ${name}}}`, COMPILE_OPTIONS)),
  };
}
