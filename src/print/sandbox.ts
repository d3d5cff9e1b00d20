import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from './printer.js';

export interface SandboxQuestion {
  readonly env: Environment;
  /** Effective user id, 0 for root, null where the system has none. */
  readonly user?: number | null;
  readonly platform?: NodeJS.Platform;
  /** Folder to read the system's state from; `/` but in tests. */
  readonly root?: string;
}

/** Whether Chromium's sandbox must be off, as arguments for the browser and a note that says why. */
export function sandbox(question: SandboxQuestion): { args: readonly string[]; notes: readonly string[] } {
  const reason = whyOff(question);
  return reason ? { args: ['--no-sandbox'], notes: [`sandbox off: ${reason}`] } : { args: [], notes: [] };
}

function whyOff(question: SandboxQuestion): string | null {
  const { env, platform = process.platform, root = '/', user = process.geteuid?.() ?? null } = question;
  if (env['SYNOPTIC_NO_SANDBOX'] === '1') return 'asked for by SYNOPTIC_NO_SANDBOX=1';
  if (platform !== 'linux') return null;
  if (user === 0) return 'running as root';
  if (inContainer(root, env) && !userNamespaces(root)) return 'in a container without user namespaces';
  return null;
}

function inContainer(root: string, env: Environment): boolean {
  const marks = ['.dockerenv', 'run/.containerenv'].map((mark) => join(root, mark));
  return (
    marks.some((mark) => existsSync(mark)) || Boolean(env['container'] ?? env['KUBERNETES_SERVICE_HOST'])
  );
}

/** False where the kernel says no, or where a seccomp filter, as Docker's own, refuses them to all but root. */
function userNamespaces(root: string): boolean {
  if (read(root, 'proc/sys/user/max_user_namespaces') === '0') return false;
  if (read(root, 'proc/sys/kernel/unprivileged_userns_clone') === '0') return false;
  if (read(root, 'proc/sys/kernel/apparmor_restrict_unprivileged_userns') === '1') return false;
  return !/^Seccomp:\s*2$/m.test(read(root, 'proc/self/status') ?? '');
}

function read(root: string, path: string): string | null {
  try {
    return readFileSync(join(root, path), 'utf8').trim();
  } catch {
    return null;
  }
}
