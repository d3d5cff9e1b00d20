import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CLI, LATER, Project, source } from '../commands/project.js';

const SCRIPT = fileURLToPath(new URL('../../.github/actions/thematic-diff/comment.sh', import.meta.url));

/** Writes down how it is called and the body it is given; answers a list of comments with `$EARLIER`. */
const GH = `#!/usr/bin/env bash
printf '%s\\n' "$*" >> "$GH_LOG"
for word in "$@"; do
  if [[ $word == body=@* ]]; then cp "\${word#body=@}" "$GH_LOG.body"; fi
  if [[ $word == --paginate ]]; then printf '%s' "$EARLIER"; fi
done
`;

/** A repository with a base commit and a second one with `changes`. */
function repository(changes: Readonly<Record<string, string>>): { project: Project; base: string } {
  const project = new Project({
    'bin/gh': GH,
    'bin/synoptic': `#!/usr/bin/env bash\nexec '${process.execPath}' '${CLI}' "$@"\n`,
  });
  for (const name of ['gh', 'synoptic']) chmodSync(project.path(`bin/${name}`), 0o755);
  const git = (...args: string[]): string =>
    execFileSync(
      'git',
      ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-C', project.folder, ...args],
      {
        encoding: 'utf8',
      },
    ).trim();
  git('init', '-q');
  git('add', 'sources');
  git('commit', '-qm', 'base');
  const base = git('rev-parse', 'HEAD');
  project.write(changes);
  git('add', 'sources');
  git('commit', '-qm', 'change', '--allow-empty');
  return { project, base };
}

interface Handed {
  readonly code: number | null;
  readonly err: string;
  /** Calls of gh, a line each. */
  readonly calls: string;
  readonly body: string;
}

function comment(project: Project, env: Readonly<Record<string, string>>): Handed {
  const log = project.path('gh.log');
  const { status, stderr } = spawnSync('bash', [SCRIPT], {
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${project.path('bin')}:${process.env['PATH'] ?? ''}`,
      GH_LOG: log,
      EARLIER: '',
      PROJECT: project.folder,
      SYNOPTIC: 'synoptic',
      REPOSITORY: 'owner/name',
      PULL_REQUEST: '7',
      ...env,
    },
  });
  const read = (path: string): string =>
    project.has(path) ? readFileSync(join(project.folder, path), 'utf8') : '';
  return { code: status, err: stderr, calls: read('gh.log'), body: read('gh.log.body') };
}

const CHANGED = { 'sources/b.md': source('b-2011', 2011, LATER.replace('still needs', 'no longer needs')) };

describe('the action that comments on a pull request', () => {
  it('writes what the pull request changes, theme by theme', () => {
    const { project, base } = repository(CHANGED);
    const { code, err, calls, body } = comment(project, { BASE: base });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(calls).toContain('--method POST repos/owner/name/issues/7/comments');
    expect(body).toMatch(/^<!-- synoptic-thematic-diff -->\n## Changes since revision /);
    expect(body).toContain('### Wells');
    expect(body).toContain('<del>still </del><ins>no longer </ins>needs');
  });

  it('updates its earlier comment in place of adding another', () => {
    const { project, base } = repository(CHANGED);
    const { calls } = comment(project, { BASE: base, EARLIER: '41\n42\n' });
    expect(calls).toContain('--method PATCH repos/owner/name/issues/comments/41 ');
    expect(calls).not.toContain('POST');
  });

  it('writes nothing where nothing changed', () => {
    const { project, base } = repository({});
    const { code, calls } = comment(project, { BASE: base });
    expect(code).toBe(0);
    expect(calls).not.toMatch(/POST|PATCH/);
  });

  it.each([
    ['a pull request that is no number', { PULL_REQUEST: '7; touch owned' }],
    ['a base that is no commit', { BASE: '--output=owned' }],
    ['a repository that is no name', { REPOSITORY: 'owner/name/../../x' }],
    ['a base that is not in the clone', { BASE: 'a'.repeat(40) }],
  ])('refuses %s', (_, env) => {
    const { project, base } = repository({});
    const { code, calls } = comment(project, { BASE: base, ...env });
    expect(code).not.toBe(0);
    expect(calls).toBe('');
    expect(project.has('owned')).toBe(false);
  });
});
