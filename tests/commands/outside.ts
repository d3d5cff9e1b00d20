import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Project } from './project.js';

/** A file outside the sources, in a folder whose name is awkward. */
export function file(project: Project, name: string, content: string | Uint8Array): string {
  const path = join(project.folder, 'Мои файлы, new', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}
