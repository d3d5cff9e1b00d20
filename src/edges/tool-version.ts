import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Briefing } from '../model/briefing.js';
import { sha256 } from '../notation/sha256.js';
import { PACKAGE_ROOT } from './package-root.js';

/** Hash of the program and of the Node that runs it: the same of the same inputs makes the same briefing. */
export function programDigest(): string {
  return (digest ??= sha256(
    `${process.version} ${sha256(readFileSync(join(PACKAGE_ROOT, 'dist', 'program.cjs')))}`,
  ));
}

let digest: string | undefined;

/** Name and version of the program, as its package states them. */
export function toolVersion(): Briefing['tool'] {
  const text = readFileSync(join(PACKAGE_ROOT, 'package.json'), 'utf8');
  const found = /"version": "([^"]+)"/.exec(text)?.[1];
  return { name: 'Synoptic', version: found ?? '0' };
}
