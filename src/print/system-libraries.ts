import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What the bundled shell loads beyond the C library. */
const needed = [
  'libnss3.so',
  'libnssutil3.so',
  'libsoftokn3.so',
  'libnspr4.so',
  'libplc4.so',
  'libplds4.so',
  'libexpat.so.1',
];

const usualFolders = [
  '/lib/x86_64-linux-gnu',
  '/usr/lib/x86_64-linux-gnu',
  '/usr/lib/x86_64-linux-gnu/nss',
  '/lib64',
  '/usr/lib64',
  '/lib',
  '/usr/lib',
  '/usr/local/lib64',
  '/usr/local/lib',
];

/**
 * Whether the system itself has NSS, NSPR and Expat for x64, told from the usual folders and the loader's own index
 * below `root`, without starting a process. Unsure is false: the package's libraries are then used.
 */
export function systemHasLibraries(root = '/'): boolean {
  const folders = [...new Set([...usualFolders, ...indexedFolders(root)])];
  return needed.every((name) => folders.some((folder) => isX64Library(join(root, folder, name))));
}

/** Folders in which the loader's index (`ldconfig`) places any of the needed libraries. */
function indexedFolders(root: string): readonly string[] {
  try {
    const index = readFileSync(join(root, 'etc/ld.so.cache'), 'latin1');
    const places = index.split('\0').filter((text) => text.startsWith('/'));
    return places
      .filter((place) => needed.some((name) => place.endsWith(`/${name}`)))
      .map((place) => dirname(place));
  } catch {
    return [];
  }
}

/** A 64-bit ELF file for x86-64: a 32-bit library of the same name may well be installed beside it. */
function isX64Library(path: string): boolean {
  try {
    const file = openSync(path, 'r');
    try {
      const head = Buffer.alloc(20);
      return (
        readSync(file, head, 0, 20, 0) === 20 &&
        head.toString('latin1', 0, 5) === '\x7fELF\x02' &&
        head[18] === 62
      );
    } finally {
      closeSync(file);
    }
  } catch {
    return false;
  }
}
