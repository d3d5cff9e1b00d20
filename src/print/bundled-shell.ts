import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Environment } from './printer.js';

/** The compressed headless shell inside the installed npm package. */
export interface BundledShell {
  readonly version: string;
  /** Absolute path of the brotli-compressed program. */
  readonly program: string;
  /** Absolute path of the brotli-compressed tar of NSS, NSPR and Expat. */
  readonly libraries: string;
  /** Absolute path of the brotli-compressed tar of Open Sans; null where the package brings none. */
  readonly fonts: string | null;
}

/** The bundled shell where it can run, or in plain words why it cannot. */
export function bundledShell(env: Environment): BundledShell | string {
  if (env['SYNOPTIC_BUNDLED_PRINTER'] === 'off') return 'turned off by SYNOPTIC_BUNDLED_PRINTER=off';
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return `made for Linux x64, this is ${process.platform} ${process.arch}`;
  }
  // The program asks for this loader by name: musl systems (Alpine) and NixOS do not have it.
  if (!existsSync('/lib64/ld-linux-x86-64.so.2')) return 'needs glibc, which this system does not have';
  const root = packageRoot();
  if (!root) return 'not installed (it is an optional dependency)';
  const program = join(root, 'bin', 'chromium.br');
  const libraries = join(root, 'bin', 'al2023.tar.br');
  if (!existsSync(program) || !existsSync(libraries)) return 'installed, but its packed files are missing';
  const fonts = join(root, 'bin', 'fonts.tar.br');
  return { version: versionIn(root), program, libraries, fonts: existsSync(fonts) ? fonts : null };
}

function packageRoot(): string | null {
  try {
    let folder = dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'));
    while (!existsSync(join(folder, 'bin')) && dirname(folder) !== folder) folder = dirname(folder);
    return dirname(folder) === folder ? null : folder;
  } catch {
    return null;
  }
}

function versionIn(root: string): string {
  const found: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const version = found && typeof found === 'object' && 'version' in found ? found.version : null;
  return typeof version === 'string' ? version : 'unknown';
}
