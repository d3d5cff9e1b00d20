import { resolve } from 'node:path';
import { readNamedFile } from '../edges/read-named-file.js';
import { readProjectSettings } from '../edges/read-project.js';
import type { Terminal } from '../edges/terminal-streams.js';
import { Misuse, Refusal } from '../errors.js';
import type { Theme } from '../model/theme.js';
import { readThemes } from '../themes/read-themes.js';

export interface CodebookOptions {
  readonly project: string;
  /** The codebook's file; null: the project's. */
  readonly codebook: string | null;
  /** Language of rows, and of terms, that name none. */
  readonly language: string;
}

/** Warnings printed in full; of more only the count is given. */
const MOST_WARNINGS = 20;

/** The themes of the codebook that was named, or else the project's; its warnings are noted. */
export function codebookAtHand(options: CodebookOptions, streams: Terminal): readonly Theme[] {
  const { themes, warnings } = read(options);
  for (const warning of warnings.slice(0, MOST_WARNINGS)) streams.note(`Warning: ${warning}`);
  if (warnings.length > MOST_WARNINGS)
    streams.note(`Warning: … and ${warnings.length - MOST_WARNINGS} more like these.`);
  return themes;
}

function read({ project, codebook, language }: CodebookOptions): ReturnType<typeof readThemes> {
  if (codebook !== null) return readThemes(readNamedFile(codebook), { language, match: 'stem' });
  const settings = settingsOf(resolve(project));
  const path = resolve(project, 'sources', settings.codebook);
  return readThemes({ ...readNamedFile(path), path: `sources/${settings.codebook}` }, settings);
}

function settingsOf(folder: string): ReturnType<typeof readProjectSettings> {
  try {
    return readProjectSettings(folder);
  } catch (error) {
    if (!(error instanceof Refusal) || error.problems[0]?.where !== folder) throw error;
    throw new Misuse({
      what: 'no codebook is named, and there is no project here',
      expected: 'themes to look for',
      remedy: 'name a codebook with --codebook FILE, or a project with --project DIR',
    });
  }
}
