import { mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Lists the size of every file of a folder: a folder that does not match it is not whole. */
const inventory = 'inventory.json';
const unfinished = '.unpacking-';
const hour = 3_600_000;

/**
 * Makes `folder` out of what `fill` puts into a fresh sibling, whole or not at all. Any number of processes may do so
 * together: the first to finish wins. A broken folder in its place is replaced. Throws what the file system throws.
 */
export async function wholeFolder(folder: string, fill: (fresh: string) => Promise<void>): Promise<void> {
  await removeLeftovers(dirname(folder));
  const fresh = await mkdtemp(join(dirname(folder), unfinished));
  try {
    await fill(fresh);
    await writeFile(join(fresh, inventory), JSON.stringify(await sizes(fresh)));
    await moveIntoPlace(fresh, folder);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Whether a folder made by `wholeFolder` is there with all its files at their full size. */
export async function isWhole(folder: string): Promise<boolean> {
  try {
    const recorded: unknown = JSON.parse(await readFile(join(folder, inventory), 'utf8'));
    if (!recorded || typeof recorded !== 'object') return false;
    const files = Object.entries(recorded);
    const found = await Promise.all(files.map(([file]) => stat(join(folder, file))));
    return files.length > 0 && files.every(([, size], index) => found[index]?.size === size);
  } catch {
    return false;
  }
}

async function moveIntoPlace(fresh: string, folder: string): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      return await rename(fresh, folder);
    } catch (error) {
      if (!isInTheWay(error)) throw error;
      if (await isWhole(folder)) return;
      await setAside(folder);
    }
  }
  if (!(await isWhole(folder))) throw new Error(`${folder} is broken and cannot be replaced`);
}

async function setAside(folder: string): Promise<void> {
  const aside = await mkdtemp(join(dirname(folder), unfinished));
  // Another process may have set it aside already.
  await rename(folder, join(aside, 'broken')).catch(() => undefined);
  await rm(aside, { recursive: true, force: true });
}

/** A killed process leaves its folder behind; one that is still at work is younger than an hour. */
async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(unfinished)) continue;
    const path = join(folder, name);
    const made = await stat(path).then(
      (found) => found.mtimeMs,
      () => Date.now(),
    );
    if (Date.now() - made > hour) await rm(path, { recursive: true, force: true });
  }
}

async function sizes(folder: string): Promise<Record<string, number>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const measured = files.map(async (entry) => {
    const path = join(entry.parentPath, entry.name);
    return [path.slice(folder.length + 1), (await stat(path)).size] as const;
  });
  return Object.fromEntries(await Promise.all(measured));
}

function isInTheWay(error: unknown): boolean {
  const codes = ['ENOTEMPTY', 'EEXIST', 'ENOTDIR'];
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
