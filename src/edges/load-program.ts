import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { PACKAGE_ROOT } from './package-root.js';

/** The whole program in one file, as the build makes it. */
const PROGRAM = join(PACKAGE_ROOT, 'dist', 'program.cjs');
/** Beside it, the program as V8 compiled it: that took a third of every run. */
export const CODE_CACHE = `${PROGRAM}.cache`;

/** Compiles the program, from the cache where the build left one for this Node, and runs it. */
export function runProgram(): Script {
  const source = readFileSync(PROGRAM, 'latin1');
  const script = new Script(`(function (require, module, exports, __filename) {${source}\n})`, {
    filename: PROGRAM,
    cachedData: readCache(),
  });
  const module = { exports: {} };
  script.runInThisContext()(createRequire(PROGRAM), module, module.exports, PROGRAM);
  return script;
}

/** Nothing where there is none; V8 itself refuses what another version or other flags have made. */
function readCache(): Buffer | undefined {
  try {
    return readFileSync(CODE_CACHE);
  } catch {
    return undefined;
  }
}
