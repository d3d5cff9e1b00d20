import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sandbox } from '../../src/print/sandbox.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sandbox-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function system(files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}
const ask = (user: number | null, env = {}, platform: NodeJS.Platform = 'linux') =>
  sandbox({ env, user, platform, root });
const on = { args: [], notes: [] };
const off = (reason: string) => ({ args: ['--no-sandbox'], notes: [`sandbox off: ${reason}`] });

describe('sandbox', () => {
  it('is on for an ordinary user', () => {
    system({ 'proc/self/status': 'Seccomp:\t0\n' });
    expect(ask(1000)).toEqual(on);
  });

  it('is off for root, and says so', () => {
    expect(ask(0)).toEqual(off('running as root'));
  });

  it('is off on request only when the request is 1', () => {
    expect(ask(1000, { SYNOPTIC_NO_SANDBOX: '1' })).toEqual(off('asked for by SYNOPTIC_NO_SANDBOX=1'));
    expect(ask(1000, { SYNOPTIC_NO_SANDBOX: '0' })).toEqual(on);
  });

  it.each([
    ['a seccomp filter', { 'proc/self/status': 'Name:\tnode\nSeccomp:\t2\n' }],
    ['the kernel', { 'proc/sys/user/max_user_namespaces': '0\n' }],
    ['the distribution', { 'proc/sys/kernel/unprivileged_userns_clone': '0\n' }],
    ['AppArmor', { 'proc/sys/kernel/apparmor_restrict_unprivileged_userns': '1\n' }],
  ])('is off in a container where %s forbids user namespaces', (_, files) => {
    system({ '.dockerenv': '', ...files });
    expect(ask(1000)).toEqual(off('in a container without user namespaces'));
  });

  it('stays on in a container that allows them, and outside a container', () => {
    system({ 'proc/self/status': 'Seccomp:\t0\n', 'run/.containerenv': '' });
    expect(ask(1000)).toEqual(on);
    rmSync(join(root, 'run'), { recursive: true });
    system({ 'proc/self/status': 'Seccomp:\t2\n' });
    expect(ask(1000)).toEqual(on);
  });

  it('is left alone on macOS and Windows', () => {
    expect(ask(0, {}, 'darwin')).toEqual(on);
    expect(ask(null, {}, 'win32')).toEqual(on);
  });
});
