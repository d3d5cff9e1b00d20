import { Refusal } from '../errors.js';
import type { KnownPassage } from '../model/passage.js';
import type { InputFile, Project } from '../model/project.js';
import type { Settings } from '../model/settings.js';
import { sha256 } from '../notation/sha256.js';
import { toolVersion } from './tool-version.js';

const DOCUMENT = /^sources\/[^/]*\.md$/;

/** Whether a file of a project is one of its documents. */
export function isDocument(path: string): boolean {
  return DOCUMENT.test(path);
}

/** The project that its input files make, each known by its path. Throws a Refusal where the codebook is not among them. */
export function projectOf(
  files: readonly InputFile[],
  settings: Settings,
  known: readonly KnownPassage[],
): Project {
  const file = (path: string): InputFile | null => files.find((one) => one.path === path) ?? null;
  const codebookPath = `sources/${settings.codebook}`;
  const codebook = file(codebookPath);
  if (!codebook) {
    throw new Refusal({
      what: 'the codebook is missing',
      where: codebookPath,
      expected: 'a list of themes with their terms',
      remedy: 'write it, or name another one with “codebook:” in sources/briefing.yml',
    });
  }
  const ordered = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    settings,
    codebook,
    sources: ordered.filter(({ path }) => isDocument(path)),
    judgements: ordered.filter(({ path }) => path.startsWith('sources/judgements/')),
    translations: ordered.filter(({ path }) => path.startsWith('sources/translations/')),
    rulings: file('sources/rulings.yml'),
    names: file('sources/names.yml'),
    learnt: file('sources/learnt.yml'),
    inputs: Object.fromEntries(ordered.map(({ path, bytes }) => [path, sha256(bytes)])),
    known,
    tool: toolVersion(),
  };
}
