import type { OutputFile } from '../edges/write-together.js';
import type { Added } from './new-sources.js';

/** The files to be written for new sources, relative to the project: the originals, then the sources. */
export function addedFiles(added: readonly Added[]): OutputFile[] {
  // All sources of one table have the same original.
  const originals = new Map(
    added.flatMap(({ original }) => (original ? [[original.name, original.bytes] as const] : [])),
  );
  return [
    ...[...originals].map(([name, content]) => ({ name: `sources/originals/${name}`, content })),
    ...added.map(({ source }) => ({ name: source.path, content: source.bytes })),
  ];
}
