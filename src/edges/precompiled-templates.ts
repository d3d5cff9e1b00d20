import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { sha256 } from '../notation/sha256.js';
import { PACKAGE_ROOT } from './package-root.js';
import type { RenderTemplates, Templates } from '../views/templates.js';

/** Where the build puts the shipped templates as a module. */
export const PRECOMPILED = join(PACKAGE_ROOT, 'dist', 'templates.cjs');

/** SHA-256 of the texts of templates and partials. */
export function digestOf({ main, partials }: Templates): string {
  return sha256(JSON.stringify([main, Object.entries(partials)]));
}

/** The templates as the build precompiled them; null where these are others, or none were. */
export async function precompiledTemplates(templates: Templates): Promise<RenderTemplates | null> {
  if (templates.own.length > 0 || !existsSync(PRECOMPILED)) return null;
  const made: {
    digest: string;
    main: TemplateSpecification;
    partials: Record<string, TemplateSpecification>;
  } = createRequire(import.meta.url)(PRECOMPILED);
  if (made.digest !== digestOf(templates)) return null;
  const { default: runtime } = await import('handlebars/runtime');
  const handlebars = runtime.create();
  for (const [name, partial] of Object.entries(made.partials)) {
    handlebars.registerPartial(name, handlebars.template(partial));
  }
  return handlebars.template(made.main);
}
