import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, vi } from 'vitest';
import { attachedTexts, tampered, type Tampering } from './attached.js';
import { Project, run, SETTINGS, type Ended, type Files } from './project.js';

/** A folder that holds the PDFs, each alone in its own, and no project. */
export const empty = mkdtempSync(join(tmpdir(), 'synoptic-alone-'));
afterAll(() => rmSync(empty, { recursive: true, force: true }));
let copies = 0;

/** Milliseconds after which a run counts as one that does not end, on a busy machine too. */
const PATIENCE = 150_000;
/** Gives the tests of a file the time that their runs may take. */
export function bePatient(): void {
  vi.setConfig({ testTimeout: PATIENCE + 30_000 });
}

/** Verifies a PDF that lies alone in an empty folder. */
export function alone(pdf: Uint8Array, ...flags: string[]): Promise<Ended> {
  const folder = join(empty, String(++copies));
  mkdirSync(folder);
  writeFileSync(join(folder, 'paper.pdf'), pdf);
  return run(['verify', 'paper.pdf', ...flags], { cwd: folder, limit: PATIENCE });
}

export const WITH_SOURCES = { 'sources/briefing.yml': `${SETTINGS}attach: sources\n` };
export const WITH_NOTHING = { 'sources/briefing.yml': `${SETTINGS}attach: none\n` };
const built = new Map<Files, Promise<Project>>();

/** A project with its PDF, built once for the same files. */
export function builtProject(files: Files): Promise<Project> {
  const made = built.get(files) ?? build(files);
  built.set(files, made);
  return made;
}

export async function build(files: Files): Promise<Project> {
  const project = new Project(files);
  expect(await project.build('pdf')).toMatchObject({ code: 0 });
  return project;
}

export const USUAL: Files = {};
export const pdfOf = async (files: Files): Promise<Buffer> =>
  (await builtProject(files)).bytes('out/briefing.pdf');

/** The evidence in the usual PDF, changed as text, put back. */
export async function withEvidence(
  change: (text: string) => string | Uint8Array,
  how?: Tampering,
): Promise<Uint8Array> {
  const pdf = await pdfOf(USUAL);
  const before = (await attachedTexts(pdf))['briefing.json'] ?? '';
  const after = change(before);
  expect(after).not.toBe(before);
  return tampered(pdf, 'briefing.json', after, how);
}
