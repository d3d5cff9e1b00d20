import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'own-fonts-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let made = 0;

/** A fontconfig file for a machine that has only these fonts, by file name. */
export function machineWith(fonts: Readonly<Record<string, Buffer>> = {}): string {
  const folder = join(root, String(++made));
  mkdirSync(join(folder, 'fonts'), { recursive: true });
  for (const [name, bytes] of Object.entries(fonts)) writeFileSync(join(folder, 'fonts', name), bytes);
  const conf = join(folder, 'fonts.conf');
  writeFileSync(
    conf,
    `<?xml version="1.0"?><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/index</cachedir></fontconfig>`,
  );
  return conf;
}
