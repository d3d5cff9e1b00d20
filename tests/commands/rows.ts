import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { afterAll } from 'vitest';
import { CLI, CODEBOOK, ended, run, type Ended } from './project.js';

/** A folder for files of rows, with a codebook. */
const folder = mkdtempSync(join(tmpdir(), 'synoptic-rows-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

export const CODEBOOK_FILE = write('themes.yml', CODEBOOK);

export function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Runs a command in the folder with this on standard input. */
export function runWith(input: string | Uint8Array, args: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, [CLI, ...args], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  // The program may end before it has read everything.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return ended(child);
}

export function runHere(...args: readonly string[]): Promise<Ended> {
  return run(args, { cwd: folder });
}

export function jsonLines(rows: readonly unknown[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

export function rowsOf(text: string): unknown[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}
