import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { copyFile, mkdir, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import type { BundledShell } from './bundled-shell.js';
import { fontsConf, fontsConfFor } from './fonts-conf.js';
import { lastFonts } from './last-fonts.js';
import type { Environment } from './printer.js';
import { shellCache, temporaryCache, whyNotTrusted } from './shell-cache.js';
import { systemHasLibraries } from './system-libraries.js';
import { isWhole, wholeFolder } from './whole-folder.js';

export interface UnpackedShell {
  readonly executable: string;
  /** LD_LIBRARY_PATH and FONTCONFIG_FILE, as far as the child needs them. */
  readonly env: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
}

/**
 * The bundled shell, unpacked once per version into the user's cache (about 3 s, 192 MB), whole or not at all. Where
 * the cache cannot be used or trusted: into a temporary folder, removed at exit. Throws what the file system throws.
 */
export async function unpackShell(shell: BundledShell, env: Environment): Promise<UnpackedShell> {
  const name = await folderName(shell);
  let cache = shellCache(env);
  const fault = cache.temporary ? null : distrust(join(cache.folder, name));
  if (fault) cache = temporaryCache(`${join(cache.folder, name)} ${fault}`);
  try {
    return await unpackOnce(join(cache.folder, name), shell, env, cache.notes);
  } catch (error) {
    if (cache.temporary || !isUnwritable(error)) throw error;
    const fallback = temporaryCache(`${cache.folder} cannot be written to`);
    return unpackOnce(join(fallback.folder, name), shell, env, fallback.notes);
  }
}

async function unpackOnce(
  folder: string,
  shell: BundledShell,
  env: Environment,
  notes: readonly string[],
): Promise<UnpackedShell> {
  if (!(await isWhole(folder))) {
    await wholeFolder(folder, async (fresh) => {
      await unpack(shell, fresh);
      await writeFile(join(fresh, 'fonts.conf'), fontsConf(env, folder));
    });
  }
  return { executable: join(folder, 'chromium'), env: await childEnvironment(folder, env), notes };
}

async function unpack(shell: BundledShell, fresh: string): Promise<void> {
  const { x: extract } = await import('tar');
  const large = { chunkSize: 1 << 20 };
  await mkdir(join(fresh, 'fontconfig'));
  await mkdir(join(fresh, 'fonts'));
  const unpacked = (packed: string, folder: string) =>
    pipeline(
      createReadStream(packed),
      createBrotliDecompress(large),
      extract({ cwd: fresh, strict: true, filter: (path) => path.startsWith(`${folder}/`) }),
    );
  // All of them are awaited even when one fails: the folder is removed then, and nobody may still write to it.
  const done = await Promise.allSettled([
    pipeline(
      createReadStream(shell.program),
      createBrotliDecompress(large),
      createWriteStream(join(fresh, 'chromium'), { mode: 0o700 }),
    ),
    unpacked(shell.libraries, 'lib'),
    ...(shell.fonts ? [unpacked(shell.fonts, 'fonts')] : []),
    ...lastFonts().map((font) => copyFile(font, join(fresh, 'fonts', basename(font)))),
  ]);
  for (const part of done) if (part.status === 'rejected') throw part.reason;
}

async function childEnvironment(folder: string, env: Environment): Promise<Readonly<Record<string, string>>> {
  // Behind the reader's own folders, so that what they chose still wins.
  const searched = [env['LD_LIBRARY_PATH'], join(folder, 'lib')].filter(Boolean).join(':');
  const libraries = systemHasLibraries() ? {} : { LD_LIBRARY_PATH: searched };
  return { ...libraries, FONTCONFIG_FILE: await fontsConfFor(env, folder) };
}

async function folderName(shell: BundledShell): Promise<string> {
  const files = [shell.program, shell.libraries, ...(shell.fonts ? [shell.fonts] : []), ...lastFonts()];
  const packed = await Promise.all(files.map((file) => stat(file)));
  const digest = createHash('sha256').update(packed.map(({ size }) => size).join(' '));
  return `chromium-${shell.version}-${digest.digest('hex').slice(0, 8)}`;
}

function distrust(folder: string): string | null {
  return existsSync(folder) ? whyNotTrusted(folder) : null;
}

function isUnwritable(error: unknown): boolean {
  const codes = ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT'];
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
