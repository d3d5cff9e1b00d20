import type {
  CandidateTheme,
  LanguageSuggestions,
  Suggestions,
  ThemeSuggestions,
} from '../model/suggestion.js';
import type { Theme } from '../model/theme.js';
import { quoted } from './cited-suggestions.js';
import { plainLine } from './wrapped-lines.js';

/** Candidates as themes of a codebook, to be named and asked by the analyst; what else is suggested stands in comments. */
export function suggestionsYaml(
  { languages }: Suggestions,
  themes: readonly Theme[],
  cite: (passage: string) => string,
): string {
  const titles = new Map(themes.map(({ id, title }) => [id, title]));
  const titleOf = (id: string): string => titles.get(id) ?? id;
  const ids = freeIds(themes);
  const entries = languages.flatMap(({ language, candidates }) =>
    candidates.flatMap((one) => entry(one, language, ids.next().value, { titleOf, cite })),
  );
  const adding = languages.flatMap(({ language, themes: own }) =>
    own.flatMap((theme) => addingComment(theme, language, titleOf)),
  );
  const head = comment(
    'Candidates found by counting, not themes: read the passages, name them, ask their question.',
  );
  const none = comment('Nothing stands out, or there is too little text to count.');
  return [...head, ...(entries.length > 0 ? ['themes:', ...entries] : none), ...adding].join('\n');
}

/** A language's candidates as drafts of themes, each marked as one: entries of the list `themes`. */
export function draftThemes(
  languages: readonly Pick<LanguageSuggestions, 'language' | 'candidates'>[],
  cite: (passage: string) => string,
): string[] {
  let number = 0;
  return languages.flatMap(({ language, candidates }) =>
    candidates.map((one) => {
      const { passages } = one;
      const head = `A draft, found by counting in ${passages} passages: review its words, name it, ask its question.`;
      return [...comment(head, '  '), ...entryLines(one, language, `draft-${++number}`, cite)].join('\n');
    }),
  );
}

interface Naming {
  readonly titleOf: (theme: string) => string;
  readonly cite: (passage: string) => string;
}

function entry(candidate: CandidateTheme, language: string, id: string, { titleOf, cite }: Naming): string[] {
  const { passages, nearest } = candidate;
  const near = nearest ? `nearest theme: ${titleOf(nearest.theme)}` : 'no theme is near';
  return [
    ...comment(`${passages} ${passages === 1 ? 'passage' : 'passages'}; ${near}`, '  '),
    ...entryLines(candidate, language, id, cite),
  ];
}

function entryLines(
  { terms, examples }: CandidateTheme,
  language: string,
  id: string,
  cite: Naming['cite'],
): string[] {
  return [
    ...examples.flatMap((one) => comment(`${quoted(one)} — ${cite(one.passage)}`, '  ')),
    `  - id: ${id}`,
    `    title: ${JSON.stringify(terms[0]?.term ?? id)}`,
    '    question: ""',
    '    terms:',
    `      ${JSON.stringify(language)}:`,
    '        plain:',
    ...terms.map(({ term }) => `          - ${JSON.stringify(term)}`),
  ];
}

function addingComment(
  { theme, adding }: ThemeSuggestions,
  language: string,
  titleOf: Naming['titleOf'],
): string[] {
  if (adding.length === 0) return [];
  const listed = adding.map(({ term }) => JSON.stringify(term)).join(', ');
  return comment(`${titleOf(theme)}, ${language}, worth adding? [${listed}]`);
}

function comment(text: string, indent = ''): string[] {
  return [`${indent}# ${plainLine(text)}`];
}

/** Ids that no theme of the codebook has. */
function* freeIds(themes: readonly Theme[]): Generator<string, never> {
  const taken = new Set(themes.flatMap(({ id, slug }) => [id, slug]));
  for (let number = 1; ; number++) if (!taken.has(`candidate-${number}`)) yield `candidate-${number}`;
}
