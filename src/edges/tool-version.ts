import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Briefing } from '../model/briefing.js';
import { PACKAGE_ROOT } from './package-root.js';

/** Name and version of the program, as its package states them. */
export function toolVersion(): Briefing['tool'] {
  const text = readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8');
  const found = /"version": "([^"]+)"/.exec(text)?.[1];
  return { name: 'Synoptic', version: found ?? '0' };
}
