import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../errors.js';
import type { Briefing } from '../model/briefing.js';
import type { Settings } from '../model/settings.js';
import type { KnownPassage } from '../model/passage.js';
import type { InputFile, Project } from '../model/project.js';
import { decode } from '../notation/decode.js';
import { sha256 } from '../notation/sha256.js';
import { readSettings } from '../settings/read-settings.js';
import { isFolder } from './make-folder.js';
import { projectOf } from './project-of.js';
import { readBounded, type Bound } from './read-bounded.js';

/** Larger files are no documents. */
const LARGEST: Bound = {
  megabytes: 64,
  expected: (most) => `${most} of text`,
  remedy: 'split it, or take it out of sources/',
};

const SETTINGS = 'sources/briefing.yml';

/** Files that a project may have beside its settings and its codebook. */
const SINGLE = ['sources/rulings.yml', 'sources/names.yml', 'sources/learnt.yml'] as const;

/** Throws a Refusal where a folder is no project. */
export function requireProject(folder: string): void {
  if (existsSync(join(folder, 'sources'))) return;
  throw new Refusal({
    what: 'there is no project here',
    where: folder,
    expected: 'a folder “sources” with briefing.yml, themes.yml and the documents',
    remedy: 'go to the project, name it with --project DIR, or make one with “synoptic init DIR”',
  });
}

/** The project's settings. Throws a Refusal where the folder is none, or the settings are not as they should be. */
export function readProjectSettings(folder: string): Settings {
  requireProject(folder);
  return settingsOf(readIfThere(folder, SETTINGS));
}

function settingsOf(file: InputFile | null): Settings {
  if (file) return readSettings(file);
  throw new Refusal({
    what: 'the settings are missing',
    where: SETTINGS,
    expected: 'a file with at least the line “title: …”',
    remedy: 'write sources/briefing.yml',
  });
}

/** Every input of the project as it stands on disk. Throws a Refusal where the codebook is missing or a file is too large. */
export function readProject(folder: string, settings: Settings, known: readonly KnownPassage[]): Project {
  const single = [`sources/${settings.codebook}`, ...SINGLE, SETTINGS];
  const files = [
    ...filesIn(folder, 'sources', /\.md$/),
    ...filesIn(folder, 'sources/judgements', /\.md$/),
    ...filesIn(folder, 'sources/translations', /\.ya?ml$/),
    ...single.flatMap((path) => readIfThere(folder, path) ?? []),
  ];
  return projectOf([...new Map(files.map((file) => [file.path, file])).values()], settings, known);
}

/** The project that the texts of its inputs make, by their paths. Throws a Refusal as reading them from disk does. */
export function projectOfTexts(
  texts: Readonly<Record<string, string>>,
  known: readonly KnownPassage[],
): Project {
  const files = Object.entries(texts).map(([path, text]) => ({ path, bytes: Buffer.from(text, 'utf8') }));
  return projectOf(files, settingsOf(files.find(({ path }) => path === SETTINGS) ?? null), known);
}

/** The inputs of a briefing, by their paths and hashes. Throws a Refusal where a file has changed since it was read. */
export function inputFiles(folder: string, inputs: Briefing['inputs']): InputFile[] {
  return Object.entries(inputs).map(([path, stated]) => {
    const bytes = readFileSync(join(folder, path));
    if (sha256(bytes) === stated) return { path, bytes };
    throw new Refusal({
      what: 'the file has changed while the briefing was made of it',
      where: path,
      expected: 'files that stay as they are until the briefing is written',
      remedy: 'run the command again',
    });
  });
}

/** Text of every input, by path, for an edition that can be built again. Throws a Refusal where one has changed since. */
export function inputTexts(folder: string, inputs: Briefing['inputs']): Record<string, string> {
  return Object.fromEntries(inputFiles(folder, inputs).map((file) => [file.path, decode(file)]));
}

/** Names of the documents in the `sources` of a folder; none where there is no such folder. */
export function documentsIn(folder: string): string[] {
  return isFolder(join(folder, 'sources')) ? namesIn(folder, 'sources', /\.md$/) : [];
}

function namesIn(folder: string, path: string, ending: RegExp): string[] {
  return readdirSync(join(folder, path), { withFileTypes: true })
    .filter((entry) => ending.test(entry.name) && !/^[._~]/.test(entry.name) && !entry.isDirectory())
    .map((entry) => entry.name)
    .sort(byCodeUnit);
}

function filesIn(folder: string, path: string, ending: RegExp): InputFile[] {
  if (!existsSync(join(folder, path))) return [];
  return namesIn(folder, path, ending).map((name) => read(folder, `${path}/${name}`));
}

function readIfThere(folder: string, path: string): InputFile | null {
  return existsSync(join(folder, path)) ? read(folder, path) : null;
}

function read(folder: string, path: string): InputFile {
  const full = join(folder, path);
  if (!statSync(full).isFile())
    throw new Refusal({ what: 'not a file', where: path, expected: 'a text file', remedy: 'move it away' });
  return { path, bytes: readBounded(full, LARGEST, path) };
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
