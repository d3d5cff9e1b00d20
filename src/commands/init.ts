import { basename, relative, resolve } from 'node:path';
import { documentsIn } from '../edges/read-project.js';
import type { Terminal } from '../edges/terminal-streams.js';
import { thoseThere, writeNew } from '../edges/write-new.js';
import type { OutputFile } from '../edges/write-together.js';
import { Misuse, Refusal } from '../errors.js';
import { draftCodebook } from './draft-codebook.js';
import { EXIT } from './exit-codes.js';
import { EXAMPLE_THEME, NOTHING_DRAFTED, starterCodebook } from './starter/codebook.js';
import { EXAMPLE_DOCUMENT } from './starter/document.js';
import { starterReadMe } from './starter/read-me.js';
import { schemaFiles } from './starter/schemas.js';
import { starterSettings } from './starter/settings.js';
import { takeDocuments } from './take-documents.js';

export interface InitOptions {
  /** The project's folder, made where it is not there; null where none was named. */
  readonly folder: string | null;
  /** Files that the project begins with; empty: with an example. */
  readonly from: readonly string[];
  readonly json: boolean;
}

/** Makes a project that builds at once; writes all of it or nothing, and over nothing. Returns the exit code. */
export async function init({ folder: named, from, json }: InitOptions, streams: Terminal): Promise<number> {
  if (named === null) throw unnamed();
  const folder = resolve(named);
  const title = `[${basename(folder) || 'Briefing'}]`;
  const files = await filesOf(folder, title, from, streams);
  const there = thoseThere(
    folder,
    files.map(({ name }) => name),
  );
  if (there.length > 0) throw taken(folder, there);
  // A folder may have these for reasons of its own; a project does without them.
  const extras: OutputFile[] = [
    { name: 'README.md', content: starterReadMe(title) },
    { name: '.gitignore', content: 'out/*\n!out/editions/\n' },
  ];
  const left = thoseThere(
    folder,
    extras.map(({ name }) => name),
  );
  const written = [...files, ...extras.filter(({ name }) => !left.includes(name))];
  writeNew(folder, written);
  const names = written.map(({ name }) => name);
  if (json) streams.data(JSON.stringify({ folder, files: names, left }, null, 2));
  else for (const line of nextSteps({ folder, names, left, drafted: from.length > 0 })) streams.data(line);
  return EXIT.done;
}

async function filesOf(
  folder: string,
  title: string,
  from: readonly string[],
  streams: Terminal,
): Promise<OutputFile[]> {
  const settings = { name: 'sources/briefing.yml', content: starterSettings(title) };
  const codebook = (themes: string): OutputFile => ({
    name: 'sources/themes.yml',
    content: starterCodebook(themes),
  });
  if (from.length === 0) return [settings, codebook(EXAMPLE_THEME), ...exampleFor(folder), ...schemaFiles()];
  const { sources, files } = await takeDocuments(from, folder, streams);
  const themes = draftCodebook(sources) || NOTHING_DRAFTED;
  return [settings, codebook(themes), ...files, ...schemaFiles()];
}

/** Where documents lie already no example is needed. */
function exampleFor(folder: string): OutputFile[] {
  if (documentsIn(folder).length > 0) return [];
  return [{ name: 'sources/example.md', content: EXAMPLE_DOCUMENT }];
}

function unnamed(): Misuse {
  return new Misuse({
    what: 'no folder is named',
    where: 'synoptic init',
    expected: 'the folder of the new project, made where it is not there',
    remedy: '“synoptic init my-briefing”, or “synoptic init .” for the folder you are in',
  });
}

function taken(folder: string, there: readonly string[]): Refusal {
  return new Refusal({
    what: `already there: ${[...new Set(there.map(shortName))].join(', ')}`,
    where: folder,
    expected: 'a folder without these files: none is written over, and nothing was written',
    remedy: there.includes('sources/briefing.yml')
      ? 'this is a project already: build it, or choose another folder'
      : 'move them away, or choose another folder',
  });
}

/** The schemas are one thing to a person. */
function shortName(name: string): string {
  return name.startsWith('sources/schemas/') ? 'sources/schemas/' : name;
}

interface Made {
  readonly folder: string;
  readonly names: readonly string[];
  readonly left: readonly string[];
  /** Whether the themes are drafts out of the documents. */
  readonly drafted: boolean;
}

function nextSteps({ folder, names, left, drafted }: Made): string[] {
  const here = relative(process.cwd(), folder);
  const project = here === '' ? '' : ` --project ${quotedPath(here)}`;
  const isExample = names.includes('sources/example.md');
  return [
    `Made a project in ${here === '' ? 'this folder' : here}: ${names.length} files. It builds as it is. Next:`,
    `  synoptic watch --open${project}`,
    '    shows the review page in your browser, and makes the briefing again whenever you save a file; Ctrl-C ends it.',
    drafted
      ? '  Review sources/themes.yml: its themes are drafts, found by counting. Give the briefing a title in briefing.yml.'
      : '  Give the briefing a title in sources/briefing.yml, and write your themes into sources/themes.yml.',
    ...(isExample
      ? ['  Put your documents into sources/, each with a header as in example.md; then delete example.md.']
      : []),
    ...(left.length > 0 ? [`  Left as it was: ${left.join(', ')}.${ignoring(left)}`] : []),
  ];
}

function ignoring(left: readonly string[]): string {
  return left.includes('.gitignore') ? ' Lines for .gitignore: out/* and !out/editions/' : '';
}

/** A path as a shell takes it. */
function quotedPath(path: string): string {
  if (/^[\p{L}\p{N}_./-]+$/u.test(path)) return path;
  return process.platform === 'win32' ? `"${path}"` : `'${path.replaceAll("'", `'\\''`)}'`;
}
