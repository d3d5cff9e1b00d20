import { resolve } from 'node:path';
import { stopwatch } from '../edges/clock.js';
import { openAddress } from '../edges/open-address.js';
import { Progress } from '../edges/progress.js';
import { requireProject } from '../edges/read-project.js';
import type { Terminal } from '../edges/terminal-streams.js';
import { BuildQueue } from './build-queue.js';
import { followProject } from './follow-project.js';
import type { Format } from './formats.js';
import { faultText } from './fault-text.js';
import { checkNamed } from './print-briefing.js';
import { ServedReview } from './reviewing/served-review.js';
import { isRefreshed, watchJson, watchLines } from './watch-report.js';
import { watchedBuild, type Outcome } from './watched-build.js';

export interface WatchOptions {
  readonly project: string;
  readonly formats: readonly Format[];
  /** 0: any that is free. */
  readonly port: number;
  /** Who rules; empty where the page is to ask. */
  readonly by: string;
  /** Whether the page is opened in the person's browser. */
  readonly open: boolean;
  readonly browser: string | undefined;
  readonly json: boolean;
}

/**
 * Shows the review page of a project on this machine, follows its files, and writes what the page shows at every change,
 * until the program is interrupted; it ends by itself only where files can no longer be watched, which it throws.
 */
export async function watch(options: WatchOptions, streams: Terminal): Promise<never> {
  const folder = resolve(options.project);
  requireProject(folder);
  await checkNamed(options.browser);
  let isBuilding = false;
  let progress: Progress | null = null;
  const served = await ServedReview.start(
    { ...options, folder },
    {
      onFault: (fault) => streams.note(faultText(fault)),
      // A ruling is followed before its build begins, and that quickly.
      onStep: (step) => {
        if (isBuilding) (progress ??= new Progress(streams)).step(step);
      },
    },
  );
  const { address, project } = served;
  served.renderer.start();
  let before: Outcome | null = null;
  let elapsed: (() => number) | null = null;
  const write = async (changed: readonly string[]): Promise<void> => {
    const since = elapsed ?? stopwatch();
    elapsed = null;
    const outcome = await watchedBuild(served, options.formats, since);
    const watched = { outcome, changed, refreshed: isRefreshed(before, outcome), before };
    before = outcome;
    if (options.json) streams.data(watchJson(watched, address));
    else for (const line of watchLines(watched)) streams.note(line);
  };
  // The page follows a change while the files of the one before it are still being written.
  const writing = new BuildQueue(write, 0);
  const build = async (changed: readonly string[]): Promise<void> => {
    elapsed ??= stopwatch();
    isBuilding = true;
    await project.followFiles();
    isBuilding = false;
    progress?.end();
    progress = null;
    if (changed.length === 0) void writing.start();
    for (const path of changed) writing.add(path);
  };
  const begun = (): void => {
    if (!options.json)
      streams.note(
        `${address}\nopens the review page in a browser of this machine; it follows your changes. Ctrl-C ends it.`,
      );
    if (options.open)
      openAddress(address, () => streams.note(`No browser could be opened: go to ${address}`));
  };
  try {
    return await followProject(folder, { begun, build });
  } finally {
    writing.close();
    await served.close();
  }
}
