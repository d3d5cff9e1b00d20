import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { removeFile } from '../../src/edges/remove-file.js';

it('removes a file, and minds neither that there is none nor that its folder is a file', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'synoptic-test-')), 'one');
  writeFileSync(path, '');
  removeFile(join(path, 'below'));
  expect(existsSync(path)).toBe(true);
  removeFile(path);
  removeFile(path);
  expect(existsSync(path)).toBe(false);
});
