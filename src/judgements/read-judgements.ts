import { gather, Refusal } from '../errors.js';
import type { KnownPassage, Passage } from '../model/passage.js';
import type { Source } from '../model/source.js';
import type { Theme } from '../model/theme.js';
import type { LikelihoodScale } from '../model/settings.js';
import type { InputFile } from '../model/project.js';
import { readJudgement, type ReadJudgement } from './read-judgement.js';

export interface JudgedProject {
  readonly themes: readonly Theme[];
  readonly sources: readonly Source[];
  readonly passages: readonly Passage[];
  /** Those of the newest edition. */
  readonly known: readonly Pick<KnownPassage, 'id'>[];
  /** Language of the briefing. */
  readonly language: string;
  readonly likelihood: LikelihoodScale | null;
}

/** Reads `sources/judgements/<theme slug>.md` and `briefing.md`. Throws a Refusal with the faults of every file. */
export function readJudgements(files: readonly InputFile[], project: JudgedProject): ReadJudgement[] {
  const ids = new Set(project.passages.map((passage) => passage.id));
  const published = new Set(project.known.map((passage) => passage.id));
  const sources = project.sources.map((source) => source.id);
  return gather(
    files.map((file) => () => {
      const theme = themeOf(file, project.themes);
      return readJudgement(file, {
        theme,
        sources,
        passages: ids,
        published,
        language: project.language,
        likelihood: project.likelihood,
      });
    }),
  );
}

function themeOf(file: InputFile, themes: readonly Theme[]): string | null {
  const name = (file.path.split('/').at(-1) ?? '').replace(/\.md$/, '');
  if (name === 'briefing') return null;
  const theme = themes.find((one) => one.slug === name);
  if (theme) return theme.id;
  throw new Refusal({
    what: `“${name}.md” names no theme`,
    where: `${file.path}:1:1`,
    expected: `briefing.md, or one of: ${themes.map((one) => `${one.slug}.md`).join(', ')}`,
    remedy: 'rename the file after the theme it judges',
  });
}
