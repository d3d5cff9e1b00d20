import { readFileSync } from 'node:fs';
import type { Briefing } from '../model/briefing.js';

/** Name and version of the program, as its package states them. */
export function toolVersion(): Briefing['tool'] {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const found = /"version": "([^"]+)"/.exec(text)?.[1];
  return { name: 'Synoptic', version: found ?? '0' };
}
