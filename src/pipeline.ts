import { alignThemes } from './alignments/align-themes.js';
import { assemble } from './briefing/assemble.js';
import { findChanges } from './changes/find-changes.js';
import { codeSources } from './codings/code-sources.js';
import { findFacts } from './codings/find-facts.js';
import { gather } from './errors.js';
import { readJudgements } from './judgements/read-judgements.js';
import { readLearnt } from './learning/read-learnt.js';
import type { Briefing } from './model/briefing.js';
import type { Project } from './model/project.js';
import { readNames } from './names/read-names.js';
import { makePassages } from './passages/make-passages.js';
import { anchorRulings } from './rulings/anchor-rulings.js';
import { readRulings } from './rulings/read-rulings.js';
import { orderSources } from './sources/order-sources.js';
import { readSource } from './sources/read-source.js';
import { readThemes } from './themes/read-themes.js';

/** The whole story: a project's files in, its briefing out. Throws a Refusal with every fault of the stage that failed. */
export function makeBriefing(project: Project): Briefing {
  const { settings } = project;
  const { themes, warnings } = readThemes(project.codebook, settings);
  const sources = orderSources(gather(project.sources.map((file) => () => readSource(file))));
  const passages = sources.flatMap((source) => makePassages(source, project.known));
  const scope = { themes, sources, passages, language: settings.language };

  const written = project.rulings ? readRulings(project.rulings, scope) : [];
  const names = project.names ? readNames(project.names) : [];
  const rulings = anchorRulings(written, passages);
  const learnt = project.learnt ? readLearnt(project.learnt) : null;
  const judgements = readJudgements(project.judgements, scope);
  const { codings: coded, presence } = codeSources({ themes, sources, passages, rulings, learnt });
  const codings = findFacts({ codings: coded, sources, passages, names });
  const alignments = alignThemes(themes, sources, passages, codings);
  const { compare } = settings;
  const changes = findChanges({ themes, sources, passages, codings, presence, alignments, compare });

  return assemble({
    settings,
    tool: project.tool,
    inputs: project.inputs,
    sources,
    passages,
    themes,
    codings,
    presence,
    alignments,
    changes,
    rulings,
    judgements: judgements.map((one) => one.judgement),
    warnings: [
      ...warnings,
      ...sources.flatMap((source) => source.warnings),
      ...judgements.flatMap((one) => one.warnings),
    ],
  });
}
