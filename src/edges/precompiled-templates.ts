import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { sha256 } from '../notation/sha256.js';
import { PACKAGE_ROOT } from './package-root.js';
import type { CompiledReview } from '../views/review/review-parts.js';
import type { RenderTemplates, Templates, TemplateTexts } from '../views/templates.js';

/** Where the build puts the shipped templates as modules: the briefing's, and those of the review page. */
export const PRECOMPILED = join(PACKAGE_ROOT, 'dist', 'templates.cjs');
export const PRECOMPILED_REVIEW = join(PACKAGE_ROOT, 'dist', 'review-templates.cjs');

/** SHA-256 of the texts of templates and partials. */
export function digestOf({ main, partials }: TemplateTexts): string {
  return sha256(JSON.stringify([main, Object.entries(partials)]));
}

/** Templates that are compiled already. */
interface Precompiled {
  readonly main: TemplateSpecification;
  readonly partials: Readonly<Record<string, TemplateSpecification>>;
}

/** Templates as the build precompiled them; null where these are others, or none were. */
function precompiled(templates: TemplateTexts, path: string): Precompiled | null {
  if (!existsSync(path)) return null;
  const made: Precompiled & { readonly digest: string } = createRequire(import.meta.url)(path);
  return made.digest === digestOf(templates) ? made : null;
}

/** The briefing's templates as the build precompiled them; null where these are others, or none were. */
export async function precompiledTemplates(templates: Templates): Promise<RenderTemplates | null> {
  const made = templates.own.length > 0 ? null : precompiled(templates, PRECOMPILED);
  return made && (await ready(made)).main;
}

/** Those of the review page, likewise. */
export async function precompiledReview(templates: TemplateTexts): Promise<CompiledReview | null> {
  const made = precompiled(templates, PRECOMPILED_REVIEW);
  if (!made) return null;
  const { main, partials } = await ready(made);
  return { page: main, partial: (name) => partials.get(name) ?? main };
}

/** Templates that the runtime of Handlebars has made ready to be filled. */
async function ready({ main, partials }: Precompiled): Promise<{
  readonly main: HandlebarsTemplateDelegate;
  readonly partials: ReadonlyMap<string, HandlebarsTemplateDelegate>;
}> {
  const { default: runtime } = await import('handlebars/runtime');
  const handlebars = runtime.create();
  const made = new Map(
    Object.entries(partials).map(([name, partial]) => [name, handlebars.template(partial)]),
  );
  for (const [name, template] of made) handlebars.registerPartial(name, template);
  return { main: handlebars.template(main), partials: made };
}
