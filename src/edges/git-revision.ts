import { execFileSync } from 'node:child_process';
import { Misuse, Refusal } from '../errors.js';
import { readSettings } from '../settings/read-settings.js';

/** Larger projects are not held in memory. */
const MOST_BYTES = 256 * 1024 * 1024;

/** Variables under which git reads only: it takes no lock, asks for no password and fetches nothing. */
const READING = { GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1' } as const;

/** A plain file as `git ls-tree` lists it; links and modules are none. */
const FILE = /^100\d{3} blob (?<blob>[0-9a-f]+)\t(?<path>.+)$/s;

/** Files that a project is made of, besides its codebook, and its editions. */
const READ =
  /^(?:sources\/(?:[^/]+\.md|(?:briefing|rulings|names|learnt)\.yml|judgements\/[^/]+\.md|translations\/[^/]+\.ya?ml)|out\/editions\/\d+\.json)$/;

/**
 * Text of every file of a project as a git revision has it, by path: of `sources/`, and the editions kept there. Nothing
 * is checked out. Throws a Refusal where there is no git, no repository, no such revision, or no project in it.
 */
export function revisionTexts(folder: string, revision: string): Record<string, string> {
  const commit = commitOf(folder, revision);
  const listed = git(folder, ['ls-tree', '-r', '-z', commit, '--', 'sources', 'out/editions']);
  const files = listed.split('\0').flatMap(fileOf);
  if (!files.some(({ path }) => path.startsWith('sources/'))) {
    throw new Refusal({
      what: 'there is no project in this revision',
      where: `git revision ${revision}`,
      expected: 'a folder “sources” with briefing.yml, themes.yml and the documents',
      remedy: 'name a later revision',
    });
  }
  const texts = new Map<string, string>();
  const take = (isTaken: (path: string) => boolean): void => {
    for (const { path, blob } of files)
      if (isTaken(path)) texts.set(path, git(folder, ['cat-file', 'blob', blob]));
  };
  take((path) => READ.test(path));
  const codebook = codebookOf(texts.get('sources/briefing.yml'));
  take((path) => path === codebook);
  return Object.fromEntries(texts);
}

/** Path of the codebook that the settings name; the usual one where they are missing or faulty, which is refused later. */
function codebookOf(settings: string | undefined): string {
  const usual = 'sources/themes.yml';
  if (settings === undefined) return usual;
  try {
    const file = { path: 'sources/briefing.yml', bytes: Buffer.from(settings) };
    return `sources/${readSettings(file).codebook}`;
  } catch (error) {
    if (error instanceof Refusal) return usual;
    throw error;
  }
}

function fileOf(line: string): { path: string; blob: string }[] {
  const { path, blob } = FILE.exec(line)?.groups ?? {};
  return path === undefined || blob === undefined ? [] : [{ path, blob }];
}

/** The full name of the commit: what is handed to git from here on can be no option. */
function commitOf(folder: string, revision: string): string {
  try {
    return git(folder, [
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${revision}^{commit}`,
    ]).trim();
  } catch (error) {
    throw refusal(folder, revision, error);
  }
}

function refusal(folder: string, revision: string, error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const where = `git revision ${revision}`;
  if ('code' in error && error.code === 'ENOENT') {
    return new Misuse({
      what: 'git was not found',
      where,
      expected: 'git on the PATH, where a revision is named',
      remedy: 'install git, or name an edition or a file',
    });
  }
  if (!isRepository(folder)) {
    return new Misuse({
      what: `“${revision}” is no edition and no file, and this folder is not kept in git`,
      where: folder,
      expected: 'the number of an edition, a briefing.json, a briefing’s PDF, or a git revision',
      remedy: 'name one of these',
    });
  }
  return new Misuse({
    what: `“${revision}” is no edition, no file and no git revision`,
    where: folder,
    expected: 'the number of an edition, a briefing.json, a briefing’s PDF, or a revision such as HEAD~1',
    remedy: 'in a shallow clone fetch the history first: git fetch --unshallow',
  });
}

function isRepository(folder: string): boolean {
  try {
    return git(folder, ['rev-parse', '--is-inside-work-tree']).trim() === 'true';
  } catch {
    return false;
  }
}

function git(folder: string, args: readonly string[]): string {
  return execFileSync('git', ['-C', folder, ...args], {
    encoding: 'utf8',
    maxBuffer: MOST_BYTES,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...READING },
  });
}
