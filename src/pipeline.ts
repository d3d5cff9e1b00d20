import { alignThemes } from './alignments/align-themes.js';
import { assemble } from './briefing/assemble.js';
import { changesOf } from './changes/changes-of.js';
import { codeSources } from './codings/code-sources.js';
import { gather } from './errors.js';
import { readJudgements } from './judgements/read-judgements.js';
import type { Briefing } from './model/briefing.js';
import type { Project } from './model/project.js';
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
  const rulings = anchorRulings(written, passages);
  const judgements = readJudgements(project.judgements, scope);

  const { codings, presence } = codeSources({ themes, sources, passages, rulings });
  const alignments = alignThemes(themes, sources, passages, codings);
  const changes = changesOf({ themes, sources, codings, presence, compare: settings.compare });

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
