import { chains } from './changes/chains.js';
import type { ToCode } from './codings/code-sources.js';
import { gather, tried } from './errors.js';
import { readLearnt } from './learning/read-learnt.js';
import { grouped } from './model/grouped.js';
import { makeAnew, type Keep, type ReadSource, type Stamps } from './model/keep.js';
import type { Project } from './model/project.js';
import type { AnchoredRuling } from './model/ruling.js';
import { ended, type Steps } from './model/step.js';
import { contentHash } from './notation/content-hash.js';
import { sha256 } from './notation/sha256.js';
import { makePassages } from './passages/make-passages.js';
import { anchorRulings } from './rulings/anchor-rulings.js';
import { formerSources } from './rulings/former-sources.js';
import { readRulings } from './rulings/read-rulings.js';
import { orderSources } from './sources/order-sources.js';
import { readSource } from './sources/read-source.js';
import { readThemes } from './themes/read-themes.js';

/** The texts of a project with all that their codings depend on, so that every command codes alike. */
export interface Texts extends Required<Omit<ToCode, 'names'>> {
  /** By source. */
  readonly stamps: Stamps;
  /** Of the codebook, then of the sources. */
  readonly warnings: readonly string[];
}

/** Reads codebook, sources, rulings and what was learnt. Throws a Refusal with every fault of the first that has any. */
export function readTexts(project: Project): Texts {
  return ended(textSteps(project, makeAnew));
}

/** The same, source by source, each of which may be kept. */
export function* textSteps(project: Project, keep: Keep): Steps<Texts> {
  const { themes, warnings } = readThemes(project.codebook, project.settings);
  const known = grouped(project.known, ({ id }) => id.slice(0, id.lastIndexOf('/')));
  const inputs = { known: contentHash(project.known) };
  const reads: (() => ReadSource & { readonly stamp: string })[] = [];
  for (const [index, file] of project.sources.entries()) {
    const { path, bytes } = file;
    yield { stage: 'read', at: index + 1, of: project.sources.length, name: path };
    const make = (): ReadSource => {
      const source = readSource(file);
      return { source, passages: makePassages(source, known.get(source.id) ?? []) };
    };
    const key = { file: sha256(bytes), ...inputs };
    reads.push(tried(() => ({ ...keep('read', path, key, make), stamp: contentHash([path, key]) })));
  }
  const read = gather(reads);
  const sources = orderSources(read.map((one) => one.source));
  const passagesOf = new Map(read.map((one) => [one.source.id, one.passages]));
  const passages = sources.flatMap(({ id }) => passagesOf.get(id) ?? []);
  return {
    themes,
    sources,
    passages,
    rulings: rulingsOf(project, { themes, sources, passages }),
    stamps: new Map(read.map(({ source, stamp }) => [source.id, stamp])),
    learnt: project.learnt ? readLearnt(project.learnt) : null,
    warnings: [...warnings, ...sources.flatMap((source) => source.warnings)],
  };
}

function rulingsOf(
  { rulings, settings, known }: Project,
  { themes, sources, passages }: Pick<Texts, 'themes' | 'sources' | 'passages'>,
): AnchoredRuling[] {
  if (!rulings) return [];
  const former = formerSources(known, sources);
  const scope = { themes, sources, former, pairs: chains(sources, settings.compare) };
  return anchorRulings(readRulings(rulings, scope), passages, known);
}
