// How many bytes of text a second the stages take, on one core: the shipped sources over and over, as one long source.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileTerms } from '../../src/codings/compile-terms.js';
import { findFacts } from '../../src/codings/find-facts.js';
import { makeCodings } from '../../src/codings/make-codings.js';
import { makeMatcher } from '../../src/codings/match-terms.js';
import { PACKAGE_ROOT } from '../../src/edges/package-root.js';
import type { InputFile } from '../../src/model/project.js';
import { makePassages } from '../../src/passages/make-passages.js';
import { readSource } from '../../src/sources/read-source.js';
import { readThemes } from '../../src/themes/read-themes.js';

const MEGABYTES = 6;
const RUNS = 5;

function file(path: string): InputFile {
  return { path, bytes: readFileSync(join(PACKAGE_ROOT, path)) };
}

function longSource(): InputFile {
  const header = '---\nid: long\ntitle: Long\npublished: 2022\npublisher: Bench\n---\n\n';
  const bodies = ['sources/monitor-1999.md', 'sources/racz-2022.md'].map((path) =>
    readFileSync(join(PACKAGE_ROOT, path), 'utf8').replace(/^---[\s\S]*?\n---\n/, ''),
  );
  const piece = `${bodies.join('\n\n')}\n\n`;
  const times = Math.ceil((MEGABYTES * 1e6) / Buffer.byteLength(piece));
  return { path: 'long.md', bytes: Buffer.from(header + piece.repeat(times)) };
}

/** Milliseconds of each stage, by its name. */
type Timed = ReadonlyMap<string, number>;

function timed(long: InputFile): Timed {
  const { themes } = readThemes(file('sources/themes.yml'), { language: 'en', match: 'stem' });
  const stages = new Map<string, number>();
  const stage = <T>(name: string, make: () => T): T => {
    const start = performance.now();
    const made = make();
    stages.set(name, performance.now() - start);
    return made;
  };
  const source = stage('read (Markdown to blocks)', () => readSource(long));
  const passages = stage('segment (passages, sentences)', () => makePassages(source, []));
  const codings = stage('code (match, score, statements)', () => {
    const match = makeMatcher(compileTerms(themes, 'en'));
    return passages.flatMap((passage) => makeCodings(passage, match(passage), themes, []));
  });
  stage('find facts in quotes', () => findFacts({ codings, sources: [source], passages, names: [] }));
  return stages;
}

function codingSpeed(): void {
  const long = longSource();
  const megabytes = long.bytes.length / 1e6;
  const runs = Array.from({ length: RUNS }, () => timed(long));
  console.log(`\nStages over ${megabytes.toFixed(1)} MB of text, one core, medians of ${RUNS} runs\n`);
  console.log('| stage | ms | MB/s |\n| --- | ---: | ---: |');
  for (const name of runs[0]?.keys() ?? []) {
    const ms = runs.map((run) => run.get(name) ?? 0).sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
    console.log(`| ${name} | ${ms.toFixed(0)} | ${(megabytes / (ms / 1000)).toFixed(2)} |`);
  }
}

codingSpeed();
