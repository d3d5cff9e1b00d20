import type { OutputFile } from '../edges/write-together.js';
import type { Briefing } from '../model/briefing.js';
import type { ChangesView } from '../views/since/changes-page.js';
import { missingFontText, type MissingFont } from '../views/missing-fonts.js';
import type { Page } from '../views/page.js';
import { terminal } from '../views/terminal.js';

/** The table of themes, for a person. */
export function table(page: Page, width: number): string {
  return terminal(page, width);
}

/** What changed since the last edition, in a few lines. */
export function ledger({ summary: said, nothing, counted, byCause }: ChangesView): string {
  if (nothing !== '') return nothing;
  const counts = [counted, byCause].filter((text) => text !== '').join(' · ');
  return `${said}\n${counts}`;
}

/** A line for each writing that was printed as boxes. */
export function fontWarnings(missingFonts: readonly MissingFont[]): string[] {
  return missingFonts.map(missingFontText);
}

/** What was built, for scripts: JSON. */
export function summary(
  briefing: Briefing,
  out: string,
  files: readonly OutputFile[],
  missingFonts: readonly MissingFont[],
): string {
  const themes = briefing.themes.map(({ id, presence, changes }) => ({
    id,
    presence: presence.map(({ source, status }) => ({ source, status })),
    changes: changes.map(({ evidence: _evidence, facts: _facts, ...change }) => change),
  }));
  const names = files.map((file) => file.name);
  return JSON.stringify({ out, files: names, themes, warnings: briefing.warnings, missingFonts }, null, 2);
}
