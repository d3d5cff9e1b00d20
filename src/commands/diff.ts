import { basename, dirname, resolve } from 'node:path';
import { growFreely, growSparingly } from '../edges/heap-growth.js';
import { KeptCauses } from '../edges/kept-causes.js';
import { KeptStages } from '../edges/kept-stages.js';
import { Progress } from '../edges/progress.js';
import type { Terminal } from '../edges/terminal-streams.js';
import { writeTogether } from '../edges/write-together.js';
import { narrowDiff, type Narrowing } from '../editions/narrow-diff.js';
import { sinceOf } from '../editions/since-of.js';
import { Misuse, nearest } from '../errors.js';
import type { Briefing } from '../model/briefing.js';
import type { EditionDiff } from '../model/edition-diff.js';
import { sha256 } from '../notation/sha256.js';
import { changesComment } from '../views/since/changes-comment.js';
import { countDifferences } from '../views/since/changes-summary.js';
import { changesText } from '../views/since/changes-text.js';
import { changesView } from '../views/since/changes-view.js';
import { PageContext } from '../views/page-context.js';
import { bothWhole, readSide } from './compared-side.js';
import { writeChangesFile } from './changes-file.js';
import { EXIT } from './exit-codes.js';
import { explainingSteps } from './explained-diff.js';
import { keptCache, stageFileOf } from './kept-cache.js';
import { labelsOf } from './labels-of.js';
import { checkNamed } from './print-briefing.js';
import { workThrough } from './work-through.js';

export const DIFF_FORMATS = ['text', 'md', 'html', 'json', 'pdf'] as const;

export interface DiffOptions {
  readonly project: string;
  /** Edition numbers, files or revisions; null: the last edition, or the sources as they are now. */
  readonly from: string | null;
  readonly to: string | null;
  readonly format: (typeof DIFF_FORMATS)[number];
  /** File to write; null: standard output, which a PDF is not written to. */
  readonly out: string | null;
  readonly asked: Narrowing;
  readonly exitCode: boolean;
  readonly browser: string | undefined;
}

/** Shows what changed between two briefings, or since the last edition. Returns the exit code. */
export async function diff(options: DiffOptions, streams: Terminal): Promise<number> {
  const { format, out, asked } = options;
  if (format === 'pdf' && out === null)
    throw new Misuse({ what: 'a PDF needs a file', where: '--format pdf', expected: '--out FILE' });
  if (format === 'pdf') await checkNamed(options.browser);
  const folder = resolve(options.project);
  // Two editions that are read stay; what is built, if anything, does not.
  growFreely();
  const cache = keptCache();
  let read: KeptStages | undefined;
  const stages = (): KeptStages => {
    growSparingly();
    return (read ??= new KeptStages(stageFileOf(folder, cache).read()));
  };
  const progress = new Progress(streams);
  const sides = [
    await readSide(folder, options.from, 'older', { stages, progress }),
    await readSide(folder, options.to, 'newer', { stages, progress }),
  ] as const;
  const [before, after] = bothWhole(...sides, sha256);
  requireKnown(asked, [before.briefing, after.briefing]);
  const kept = { stages, causes: new KeptCauses(cache) };
  const found = await workThrough(explainingSteps(before, after, kept), progress);
  const narrowed = narrowDiff(found, asked);
  const failed = await show(
    { narrowed, whole: narrowDiff(found, { ...asked, themes: [], sources: [], only: [] }) },
    [before.briefing, after.briefing],
    { ...options, project: folder },
    streams,
  );
  if (failed) return EXIT.noPrinter;
  return options.exitCode && countDifferences(narrowed) > 0 ? EXIT.differences : EXIT.done;
}

/** Columns of a terminal that does not say how wide it is, and of a pipe. */
const WIDTH = 80;

/** Shows it in the format asked for; whether a PDF was wanted and there is no printer. */
async function show(
  { narrowed, whole }: { readonly narrowed: EditionDiff; readonly whole: EditionDiff },
  [before, after]: readonly [Briefing, Briefing],
  options: DiffOptions,
  streams: Terminal,
): Promise<boolean> {
  const labels = labelsOf(after, options.project);
  const context = new PageContext(after, labels);
  const view = changesView(sinceOf(narrowed, before, after), context, {
    linked: false,
    most: Infinity,
    withoutCauses: 'causesUnknown',
    whole,
  });
  switch (options.format) {
    case 'json':
      say(JSON.stringify(narrowed, null, 2), options, streams);
      return false;
    case 'md':
      say(changesComment(view, labels).trimEnd(), options, streams);
      return false;
    case 'text': {
      const { width, colour } = streams;
      const fitted = {
        width: colour ? width : Math.min(width, WIDTH),
        colour: colour && options.out === null,
      };
      say(changesText(view, fitted), options, streams);
      return false;
    }
    case 'html':
    case 'pdf':
      return writeChangesFile(
        { view, diff: narrowed, briefing: after, labels, folder: options.project },
        { format: options.format, out: options.out, browser: options.browser },
        streams,
      );
  }
}

function say(text: string, { out }: DiffOptions, streams: Terminal): void {
  if (out === null) return streams.data(text);
  const file = resolve(out);
  writeTogether(dirname(file), [{ name: basename(file), content: `${text}\n` }]);
  return streams.note(`Written to ${file}`);
}

function requireKnown({ themes, sources }: Narrowing, sides: readonly Briefing[]): void {
  const known = {
    theme: sides.flatMap((briefing) => briefing.themes.map(({ id }) => id)),
    source: sides.flatMap((briefing) => briefing.sources.map(({ id }) => id)),
  };
  for (const [kind, ids] of [
    ['theme', themes],
    ['source', sources],
  ] as const) {
    const stranger = ids.find((id) => !known[kind].includes(id));
    if (stranger === undefined) continue;
    const near = nearest(stranger, known[kind]);
    throw new Misuse({
      what: `neither side has a ${kind} “${stranger}”`,
      where: `--${kind}`,
      expected: `one of: ${[...new Set(known[kind])].join(', ')}`,
      remedy: near ? `did you mean “${near}”?` : undefined,
    });
  }
}
