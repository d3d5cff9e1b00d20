import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { PACKAGE_ROOT } from '../../src/edges/package-root.js';
import { CLI } from '../commands/project.js';

const GOLD = join(PACKAGE_ROOT, '../shared/gold');
const there = existsSync(join(GOLD, 'sdg')) && existsSync(join(GOLD, 'argrewrite'));
const why = there ? '' : ' (skipped: the gold does not lie beside the project)';

async function node(...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 2 ** 28 });
  return stdout;
}

it.skipIf(!there)(
  `measures against gold what the program itself reports${why}`,
  async () => {
    const tables = await node(join(PACKAGE_ROOT, 'tests/gold/evaluate.mjs'), '--gold', GOLD);
    const alone = /published terms alone \| ([\d.]+) \| ([\d.]+)/.exec(tables) ?? [];
    const [gold, codebook] = [join(GOLD, 'sdg/passages.jsonl'), join(GOLD, 'sdg/codebook.yml')];
    const reported: unknown = JSON.parse(
      await node(CLI, 'evaluate', '--gold', gold, '--codebook', codebook, '--json'),
    );
    expect(reported).toMatchObject({ macro: { accuracy: Number(alone[1]), f1: Number(alone[2]) } });
    const links = [...tables.matchAll(/^\| (?:as written|the new draft).* \| ([\d.]+) \| ([\d.]+) \|$/gm)];
    const [written = [], swapped = []] = links;
    expect(Number(written[1])).toBeGreaterThanOrEqual(0.978);
    expect(Number(written[2])).toBeGreaterThanOrEqual(0.948);
    expect(Number(swapped[1])).toBeGreaterThanOrEqual(0.966);
  },
  300_000,
);
