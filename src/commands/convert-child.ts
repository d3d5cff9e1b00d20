// Runs in a process of its own, which is stopped when it takes too long or too much memory: convert-child.js FILE.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { convert } from '../conversions/convert.js';
import { Refusal, type Problem } from '../errors.js';
import type { Conversion } from '../model/conversion.js';

/** What the process answers. */
export type Converted = { readonly conversion: Conversion } | { readonly problems: readonly Problem[] };

async function answer(path: string): Promise<Converted> {
  try {
    return { conversion: await convert({ path: basename(path), bytes: readFileSync(path) }) };
  } catch (error) {
    if (error instanceof Refusal) return { problems: error.problems };
    throw error;
  }
}

process.send?.(await answer(process.argv[2] ?? ''), () => process.exit());
