import { alignmentSteps } from './alignments/align-themes.js';
import { assemble } from './briefing/assemble.js';
import { findChanges } from './changes/find-changes.js';
import { codingSteps } from './codings/code-sources.js';
import { readJudgements } from './judgements/read-judgements.js';
import type { Briefing } from './model/briefing.js';
import { makeAnew, type Keep } from './model/keep.js';
import type { Project } from './model/project.js';
import { ended, type Steps } from './model/step.js';
import { readNames } from './names/read-names.js';
import { translationsOf } from './translations/translations-of.js';
import { textSteps, type Texts } from './read-texts.js';

/**
 * The whole story: a project's files in, its briefing out. Throws a Refusal with every fault of the stage that failed.
 * `given`: the texts of the project, where they are read already.
 */
export function makeBriefing(project: Project, given: Texts | null = null): Briefing {
  return ended(briefingSteps(project, makeAnew, given));
}

/** The same, step by step; what the stages make source by source may be kept. */
export function* briefingSteps(project: Project, keep: Keep, given: Texts | null = null): Steps<Briefing> {
  const { settings } = project;
  const texts = given ?? (yield* textSteps(project, keep));
  const { themes, sources, passages, rulings, warnings } = texts;
  const names = project.names ? readNames(project.names) : [];
  const scope = { themes, sources, passages, language: settings.language, likelihood: settings.likelihood };
  const judgements = readJudgements(project.judgements, { ...scope, known: project.known });
  const translations = translationsOf(project.translations, scope, project.known);

  const coded = yield* codingSteps({ ...texts, names }, keep);
  const { codings, presence } = coded;
  const stamps = { texts: texts.stamps, codings: coded.stamps };
  const alignments = yield* alignmentSteps({ themes, sources, passages, codings, rulings, stamps }, keep);
  yield { stage: 'compare', at: 1, of: 1, name: '' };
  const analysed = { themes, sources, passages, codings, presence, alignments, rulings };
  const changes = findChanges({ ...analysed, compare: settings.compare, stamps }, keep);

  return assemble({
    ...analysed,
    settings,
    tool: project.tool,
    inputs: project.inputs,
    known: project.known,
    changes,
    translations,
    judgements: judgements.map((one) => one.judgement),
    warnings: [...warnings, ...judgements.flatMap((one) => one.warnings)],
  });
}
