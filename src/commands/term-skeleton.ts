import { termsIn } from '../codings/compile-terms.js';
import { primaryLanguage } from '../language/primary-language.js';
import type { OutputFile } from '../edges/write-together.js';
import type { Project } from '../model/project.js';
import { readThemes } from '../themes/read-themes.js';
import type { Added } from './new-sources.js';

/** A language in which a new source is written and themes have no terms. */
export interface Lacking {
  readonly language: string;
  /** Ids of the sources and of the themes. */
  readonly sources: readonly string[];
  readonly themes: readonly string[];
}

/** What the codebook lacks for new sources, and the codebook with a commented place for it; null where it lacks nothing. */
export function skeletonFor(
  project: Project,
  added: readonly Added[],
): { readonly lacking: readonly Lacking[]; readonly files: readonly OutputFile[] } | null {
  const { themes } = readThemes(project.codebook, project.settings);
  const languages = [...new Set(added.map(({ read }) => primaryLanguage(read.language)))];
  const lacking = languages.flatMap((language): Lacking[] => {
    const without = themes
      .filter((theme) => termsIn(theme, themes, language).length === 0)
      .map(({ id }) => id);
    const sources = added.filter(({ read }) => primaryLanguage(read.language) === language);
    return without.length > 0
      ? [{ language, sources: sources.map(({ read }) => read.id), themes: without }]
      : [];
  });
  if (lacking.length === 0) return null;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(project.codebook.bytes);
  const fresh = lacking.filter(({ language }) => !text.includes(headOf(language)));
  // Only a codebook of themes takes terms by language, and only YAML has this comment.
  if (fresh.length === 0 || !/^themes:/m.test(text)) return { lacking, files: [] };
  const end = /\r\n/.test(text) ? '\r\n' : '\n';
  const lines = fresh.flatMap(({ language, themes: without }) => [
    '',
    `${headOf(language)}: without them these themes are “not assessed” in such texts.`,
    '# Fill in a line, take its comment sign away and move it beside the other languages under the theme’s “terms:”.',
    ...without.map((theme) => `#   ${theme}:  ${language}: {strong: [], plain: [], weak: []}`),
  ]);
  const content = `${text.replace(/\s*$/, '')}${end}${lines.join(end)}${end}`;
  return { lacking, files: [{ name: project.codebook.path, content }] };
}

function headOf(language: string): string {
  return `# Terms in “${language}”`;
}
