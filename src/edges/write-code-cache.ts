// Run by the build, last: builds the shipped briefing once, and keeps what V8 compiled on the way.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { growFreely } from './heap-growth.js';
import { CODE_CACHE, runProgram } from './load-program.js';
import { PACKAGE_ROOT } from './package-root.js';

const out = mkdtempSync(join(tmpdir(), 'synoptic-compile-'));
process.argv.splice(2, Infinity, 'build', '--project', PACKAGE_ROOT, '--out', out, '--json', '--no-cache');
const script = runProgram();
process.on('exit', () => {
  rmSync(out, { recursive: true, force: true });
  // V8 refuses what was compiled under other flags than those it starts with.
  growFreely();
  writeFileSync(CODE_CACHE, script.createCachedData());
});
