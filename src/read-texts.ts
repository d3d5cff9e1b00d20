import { chains } from './changes/chains.js';
import type { ToCode } from './codings/code-sources.js';
import { gather } from './errors.js';
import { readLearnt } from './learning/read-learnt.js';
import type { Project } from './model/project.js';
import type { AnchoredRuling } from './model/ruling.js';
import { makePassages } from './passages/make-passages.js';
import { anchorRulings } from './rulings/anchor-rulings.js';
import { readRulings } from './rulings/read-rulings.js';
import { orderSources } from './sources/order-sources.js';
import { readSource } from './sources/read-source.js';
import { readThemes } from './themes/read-themes.js';

/** The texts of a project with all that their codings depend on, so that every command codes alike. */
export interface Texts extends Required<ToCode> {
  /** Of the codebook, then of the sources. */
  readonly warnings: readonly string[];
}

/** Reads codebook, sources, rulings and what was learnt. Throws a Refusal with every fault of the first that has any. */
export function readTexts(project: Project): Texts {
  const { themes, warnings } = readThemes(project.codebook, project.settings);
  const sources = orderSources(gather(project.sources.map((file) => () => readSource(file))));
  const passages = sources.flatMap((source) => makePassages(source, project.known));
  return {
    themes,
    sources,
    passages,
    rulings: rulingsOf(project, { themes, sources, passages }),
    learnt: project.learnt ? readLearnt(project.learnt) : null,
    warnings: [...warnings, ...sources.flatMap((source) => source.warnings)],
  };
}

/** The same texts with the rulings of a project that differs in nothing else. Throws a Refusal with every fault in them. */
export function withRulings(texts: Texts, project: Project): Texts {
  return { ...texts, rulings: rulingsOf(project, texts) };
}

function rulingsOf(
  { rulings, settings }: Project,
  { themes, sources, passages }: Pick<Texts, 'themes' | 'sources' | 'passages'>,
): AnchoredRuling[] {
  if (!rulings) return [];
  const scope = { themes, sources, pairs: chains(sources, settings.compare) };
  return anchorRulings(readRulings(rulings, scope), passages);
}
