import { renameSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { needsShell, noShell } from '../print/with-shell.js';
import { NO_PRINTER, Project } from './project.js';

/** A project whose PDF tells of a quote that other words stand in since edition 1. */
async function withOtherWords(): Promise<Project> {
  const project = new Project();
  await project.run(['publish', '--date', '2022-04-01'], { env: NO_PRINTER });
  const text = project.text('sources/a.md');
  project.write({ 'sources/a.md': text.replace('deeper than ten metres', 'deeper than twelve metres') });
  expect((await project.run(['build', '--no-cache', '--formats', 'pdf'])).code).toBe(0);
  return project;
}

describe.skipIf(noShell)(`verify, of what an edition said${needsShell}`, () => {
  it('proves it by the edition, and says what is not proven where that is not at hand', async () => {
    const project = await withOtherWords();
    const proven = await project.run(['verify']);
    expect(proven.code).toBe(0);
    expect(proven.out).not.toContain('what edition 1 said');
    renameSync(project.path('out/editions'), project.path('elsewhere'));
    const taken = await project.run(['verify']);
    expect(taken.code).toBe(0);
    expect(taken.out).toContain('Not proven: what edition 1 said where the texts say it no longer.');
  });
});
