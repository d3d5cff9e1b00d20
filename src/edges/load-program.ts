import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { PACKAGE_ROOT } from './package-root.js';

/** The whole program in one file, as the build makes it. */
const PROGRAM = join(PACKAGE_ROOT, 'dist', 'program.cjs');
/** Beside it, the program as V8 compiled it: that took a third of every run. */
export const CODE_CACHE = `${PROGRAM}.cache`;

/**
 * By how much the memory in use may grow before what is no longer needed is looked for, in percent. V8's own measure lets
 * it grow to four times: for ten megabytes of text that is half a gigabyte.
 */
const GROWTH = 30;

/** Compiles the program, from the cache where the build left one for this Node, and runs it. */
export function runProgram(): Script {
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
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
