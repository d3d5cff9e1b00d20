import { alignThemes } from './alignments/align-themes.js';
import { assemble } from './briefing/assemble.js';
import { findChanges } from './changes/find-changes.js';
import { codeSources } from './codings/code-sources.js';
import { findFacts } from './codings/find-facts.js';
import { gather } from './errors.js';
import { readJudgements } from './judgements/read-judgements.js';
import type { Briefing } from './model/briefing.js';
import type { Project } from './model/project.js';
import { readNames } from './names/read-names.js';
import { anchorTranslations, readTranslations } from './translations/read-translations.js';
import { readTexts } from './read-texts.js';

/**
 * The whole story: a project's files in, its briefing out. Throws a Refusal with every fault of the stage that failed.
 * `texts`: those of the project, where they are read already.
 */
export function makeBriefing(project: Project, texts = readTexts(project)): Briefing {
  const { settings } = project;
  const { themes, sources, passages, rulings, warnings } = texts;
  const names = project.names ? readNames(project.names) : [];
  const scope = { themes, sources, passages, language: settings.language, likelihood: settings.likelihood };
  const judgements = readJudgements(project.judgements, scope);

  const translations = anchorTranslations(
    gather(project.translations.map((file) => () => readTranslations(file, scope))).flat(),
    passages,
    project.known,
  );
  const { codings: coded, presence } = codeSources(texts);
  const codings = findFacts({ codings: coded, sources, passages, names });
  const alignments = alignThemes(themes, sources, passages, codings, rulings);
  const { compare } = settings;
  const compared = { themes, sources, passages, codings, presence, alignments, compare };
  const changes = findChanges({ ...compared, rulings });

  return assemble({
    settings,
    tool: project.tool,
    inputs: project.inputs,
    sources,
    passages,
    known: project.known,
    themes,
    codings,
    presence,
    alignments,
    changes,
    rulings,
    translations,
    judgements: judgements.map((one) => one.judgement),
    warnings: [...warnings, ...judgements.flatMap((one) => one.warnings)],
  });
}
