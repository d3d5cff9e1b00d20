import { existsSync, linkSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../errors.js';
import { fingerprint } from '../language/fingerprint.js';
import type { Briefing } from '../model/briefing.js';
import type { Edition } from '../model/edition.js';
import type { KnownPassage } from '../model/passage.js';
import { makeFolder } from './make-folder.js';
import { parseEdition } from './parse-edition.js';
import { editionText } from './seal-edition.js';

const FOLDER = 'out/editions';
const PATH = /^out\/editions\/(\d+)\.json$/;

/** Path of an edition's file, relative to the project. */
export function editionPath(number: number): string {
  return `${FOLDER}/${number}.json`;
}

/** Numbers of the editions there are, in order. */
export function editionNumbers(folder: string): number[] {
  if (!existsSync(join(folder, FOLDER))) return [];
  return editionsAmong(readdirSync(join(folder, FOLDER)).map((name) => `${FOLDER}/${name}`));
}

/** Numbers of the editions whose files are among these, by paths relative to the project; in order. */
export function editionsAmong(paths: readonly string[]): number[] {
  return paths.flatMap((path) => Number(PATH.exec(path)?.[1] ?? 0) || []).sort((a, b) => a - b);
}

/** The edition with the highest number; null before there is one. */
export function newestEdition(folder: string): Edition | null {
  const newest = editionNumbers(folder).at(-1);
  return newest === undefined ? null : readEdition(folder, newest);
}

/** Throws a Refusal where there is no such edition, or its file is not one. */
export function readEdition(folder: string, number: number): Edition {
  const path = editionPath(number);
  if (!existsSync(join(folder, path))) {
    const known = editionNumbers(folder);
    throw new Refusal({
      what: `there is no edition ${number}`,
      where: path,
      expected:
        known.length === 0
          ? 'the number of an edition; none has been published yet'
          : `one of: ${known.join(', ')}`,
      remedy: 'publish one with “synoptic publish”',
    });
  }
  return parseEdition(readFileSync(join(folder, path)), path, number);
}

/**
 * Writes a new edition and its PDF (null: none), both or neither; their paths. Throws a Refusal where one of the files is
 * there: editions are never overwritten.
 */
export function writeEdition(folder: string, edition: Edition, pdf: Uint8Array | null): string[] {
  const files = [
    ...(pdf ? [{ path: `${FOLDER}/${edition.number}.pdf`, content: pdf }] : []),
    { path: editionPath(edition.number), content: editionText(edition) },
  ];
  makeFolder(join(folder, FOLDER));
  const linked: string[] = [];
  try {
    for (const { path, content } of files) {
      const temporary = join(folder, `${path}.${process.pid}.tmp`);
      try {
        writeFileSync(temporary, content, { flush: true });
        linkSync(temporary, join(folder, path));
        linked.push(path);
      } finally {
        rmSync(temporary, { force: true });
      }
    }
  } catch (error) {
    for (const path of linked) rmSync(join(folder, path), { force: true });
    throw taken(error, edition.number);
  }
  return linked.toReversed();
}

function taken(error: unknown, number: number): unknown {
  if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) return error;
  return new Refusal({
    what: `a file of edition ${number} is there already`,
    where: `${editionPath(number)}, ${number}.pdf`,
    expected: 'a number that no edition has: editions are never overwritten',
    remedy: 'move the file away, or publish again for the next number',
  });
}

/** The passages of an edition’s briefing, by which edited texts keep their ids and quotes are followed. */
export function knownPassages({ sources }: Briefing): KnownPassage[] {
  return sources.flatMap((source) =>
    source.passages.map(({ id, text, headings }) => ({ id, fingerprint: fingerprint(text), text, headings })),
  );
}
