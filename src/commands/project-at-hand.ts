import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../errors.js';
import type { Briefing } from '../model/briefing.js';
import { isFolder } from '../edges/make-folder.js';
import type { CarriedEvidence } from '../verification/read-evidence.js';
import { analyse } from './analyse.js';

/** Paths of the project's files that are not as they were when a PDF was made. */
export interface InputDifferences {
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  readonly added: readonly string[];
}

/** The project of a PDF, as its files stand now; null where none is at hand. */
export interface ProjectAtHand {
  readonly briefing: Briefing;
  readonly differences: InputDifferences;
}

/**
 * Looks for the project that a PDF was made of. A folder that was not `named` counts only where it holds one of the
 * PDF's sources: whoever verifies a PDF may stand in a project of their own. Throws a Refusal where the folder named is
 * none, or the project cannot be read.
 */
export function projectAtHand(
  folder: string,
  named: boolean,
  evidence: CarriedEvidence | null,
): ProjectAtHand | null {
  if (named && !isFolder(folder)) {
    throw new Refusal({
      what: 'there is no such folder',
      where: folder,
      expected: 'the folder that holds sources/',
      remedy: 'name another with --project DIR, or leave it out to prove the PDF by what it carries',
    });
  }
  if (!existsSync(join(folder, 'sources/briefing.yml')) && !(named && isFolder(join(folder, 'sources')))) {
    return null;
  }
  const foreign =
    evidence !== null &&
    evidence.sources.length > 0 &&
    !evidence.sources.some(({ path }) => existsSync(join(folder, path)));
  if (foreign && !named) return null;
  const briefing = analyse(folder);
  return { briefing, differences: differences(evidence, briefing.inputs) };
}

function differences(evidence: CarriedEvidence | null, now: Briefing['inputs']): InputDifferences {
  const then = evidence?.inputs ?? new Map(Object.entries(now));
  const paths = [...then.keys()];
  const there = (path: string): boolean => Object.hasOwn(now, path);
  return {
    changed: paths.filter((path) => there(path) && now[path] !== then.get(path)),
    missing: paths.filter((path) => !there(path)),
    added: Object.keys(now).filter((path) => !then.has(path)),
  };
}
