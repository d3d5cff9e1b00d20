import { Refusal } from '../errors.js';
import { plainLine } from '../views/wrapped-lines.js';
import { refusalText } from '../views/refusal-text.js';
import { faultText, stackOf } from './fault-text.js';
import type { Outcome } from './watched-build.js';

/** Files named in a line; of more only the count is given. */
const MOST = 3;

/** One build among those of a watch. */
export interface Watched {
  readonly outcome: Outcome;
  /** Paths that changed since the build before; empty for the first. */
  readonly changed: readonly string[];
  /** Whether the page is another. */
  readonly refreshed: boolean;
  readonly before: Outcome | null;
}

/** Whether an open page shows something else after a build than before it. */
export function isRefreshed(before: Outcome | null, after: Outcome): boolean {
  return before === null || shownOf(before).some((part, at) => part !== shownOf(after)[at]);
}

/** What of an outcome a page shows. */
function shownOf(outcome: Outcome): readonly unknown[] {
  switch (outcome.kind) {
    case 'built':
      return [outcome.analysis, outcome.html];
    case 'refused':
      return [JSON.stringify(outcome.problems), ''];
    case 'failed':
      return [String(outcome.error), ''];
  }
}

/** What a person is told of a build: a line, and under it what is wrong or newly doubtful. */
export function watchLines({ outcome, changed, refreshed, before }: Watched): string[] {
  const why = before === null ? 'first build' : changedText(changed);
  const time = `${(outcome.ms / 1000).toFixed(1)} s`;
  switch (outcome.kind) {
    case 'built': {
      const same = refreshed ? '' : '; the page is as it was';
      const mended = before !== null && before.kind !== 'built' ? 'Mended and built' : 'Built';
      const known = before?.kind === 'built' ? before.warnings : [];
      return [
        `${mended} in ${time} (${why})${same}`,
        ...outcome.warnings
          .filter((warning) => !known.includes(warning))
          .map((warning) => plainLine(`  Warning: ${warning}`)),
        ...(outcome.noPdf === null ? [] : [`  No PDF was printed: ${outcome.noPdf}`]),
      ];
    }
    case 'refused':
      return [`Not built, after ${time} (${why}):`, indented(refusalText(new Refusal(outcome.problems)))];
    case 'failed':
      return [`Not built, after ${time} (${why}):`, indented(faultText(outcome.error))];
  }
}

/** The same for scripts: one line of JSON. */
export function watchJson({ outcome, changed, refreshed }: Watched, address: string): string {
  const { kind, ms } = outcome;
  const told = { outcome: kind, ms, changed, refreshed, address };
  switch (outcome.kind) {
    case 'built': {
      const { files, sources, themes, warnings, noPdf } = outcome;
      return JSON.stringify({ ...told, files, sources, themes, warnings, noPdf });
    }
    case 'refused':
      return JSON.stringify({ ...told, problems: outcome.problems });
    case 'failed':
      return JSON.stringify({ ...told, error: stackOf(outcome.error) });
  }
}

function changedText(changed: readonly string[]): string {
  const named = changed.slice(0, MOST).map(plainLine).join(', ');
  const more = changed.length - MOST;
  return more > 0 ? `${named} and ${more} more changed` : `${named} changed`;
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
