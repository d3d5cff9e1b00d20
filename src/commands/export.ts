import { basename, dirname, resolve } from 'node:path';
import { KeptStages } from '../edges/kept-stages.js';
import { Progress } from '../edges/progress.js';
import type { Terminal } from '../edges/terminal-streams.js';
import { writeTogether } from '../edges/write-together.js';
import { bibtex } from '../views/references/bibtex.js';
import { cslJson } from '../views/references/csl-json.js';
import { referenceTo, type Reference } from '../views/references/reference.js';
import { analyseStepwise } from './analyse.js';
import { EXIT } from './exit-codes.js';

/** What can be exported: `bib` for BibTeX and biblatex, `csl` for CSL-JSON; Zotero reads both. */
export type ExportFormat = 'bib' | 'csl';

export interface ExportOptions {
  readonly project: string;
  readonly format: ExportFormat;
  /** File to write; null: standard output. */
  readonly out: string | null;
}

const WRITE: Readonly<Record<ExportFormat, (references: readonly Reference[]) => string>> = {
  bib: bibtex,
  csl: cslJson,
};

/** Writes the references of a project's sources. Returns the exit code. */
export async function exportReferences(options: ExportOptions, streams: Terminal): Promise<number> {
  const { sources } = await analyseStepwise(
    resolve(options.project),
    new KeptStages(),
    new Progress(streams),
  );
  const text = WRITE[options.format](sources.map(referenceTo));
  if (options.out === null) {
    streams.data(text.trimEnd());
    return EXIT.done;
  }
  const file = resolve(options.out);
  writeTogether(dirname(file), [{ name: basename(file), content: text }]);
  streams.note(`Written to ${file}: ${sources.length} ${sources.length === 1 ? 'source' : 'sources'}`);
  return EXIT.done;
}
