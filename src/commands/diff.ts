import { resolve } from 'node:path';
import { compareEditions } from '../editions/compare-editions.js';
import { newestEdition, readEdition } from '../edges/edition-files.js';
import type { Terminal } from '../edges/terminal-streams.js';
import { Misuse, Refusal } from '../errors.js';
import type { Briefing } from '../model/briefing.js';
import { changesMarkdown } from '../views/changes-markdown.js';
import { changesText, changesView } from '../views/changes-view.js';
import type { Labels } from '../views/labels.js';
import { analyse } from './analyse.js';
import { EXIT } from './exit-codes.js';
import { labelsOf } from './labels-of.js';

export interface DiffOptions {
  readonly project: string;
  /** Edition numbers; null: the last edition, or the sources as they are now. */
  readonly from: string | null;
  readonly to: string | null;
  readonly format: 'text' | 'md' | 'json';
  readonly exitCode: boolean;
}

interface Compared {
  readonly briefing: Briefing;
  readonly name: (labels: Labels) => string;
}

/** Shows what changed between two editions, or the last one and now. Returns the exit code. */
export function diff(options: DiffOptions, streams: Terminal): number {
  const folder = resolve(options.project);
  const before = earlier(folder, options.from);
  const after = options.to === null ? now(folder) : edition(folder, options.to);
  const changes = compareEditions(before.briefing, after.briefing);
  const labels = labelsOf(after.briefing, folder);
  const view = changesView(changes, before.name(labels), [before.briefing, after.briefing], labels);
  switch (options.format) {
    case 'json':
      streams.data(JSON.stringify(changes, null, 2));
      break;
    case 'md':
      streams.data(changesMarkdown(view).trimEnd());
      break;
    case 'text':
      streams.data(changesText(view));
  }
  return options.exitCode && changes.length > 0 ? EXIT.differences : EXIT.done;
}

function earlier(folder: string, number: string | null): Compared {
  if (number !== null) return edition(folder, number);
  const newest = newestEdition(folder);
  if (newest) return edition(folder, String(newest.number));
  throw new Refusal({
    what: 'there is no edition to compare with',
    where: 'out/editions',
    expected: 'an edition published earlier',
    remedy: 'publish one with “synoptic publish”',
  });
}

function edition(folder: string, text: string): Compared {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) {
    throw new Misuse({ what: `“${text}” is no edition`, expected: 'the number of an edition, such as 1' });
  }
  return {
    briefing: readEdition(folder, number).briefing,
    name: (labels) => labels.text('editionName', { number }),
  };
}

function now(folder: string): Compared {
  return { briefing: analyse(folder), name: (labels) => labels.text('sourcesNow') };
}
