import { resolve } from 'node:path';
import { KeptStages } from '../edges/kept-stages.js';
import { openAddress } from '../edges/open-address.js';
import { Progress } from '../edges/progress.js';
import { requireProject } from '../edges/read-project.js';
import type { Terminal } from '../edges/terminal-streams.js';
import type { Problem } from '../errors.js';
import { PageServer } from '../review/page-server.js';
import { barePage, withProblems } from '../review/problems-page.js';
import { followProject } from './follow-project.js';
import type { Format } from './formats.js';
import { watchJson, watchLines } from './watch-report.js';
import { watchedBuild, type Outcome } from './watched-build.js';

export interface WatchOptions {
  readonly project: string;
  readonly formats: readonly Format[];
  /** 0: any that is free. */
  readonly port: number;
  /** Whether the page is opened in the person's browser. */
  readonly open: boolean;
  readonly browser: string | undefined;
  readonly json: boolean;
}

/**
 * Builds, shows the briefing on a page of this machine, and builds again at every change, until the program is
 * interrupted; it ends by itself only where files can no longer be watched, which it throws.
 */
export async function watch(options: WatchOptions, streams: Terminal): Promise<never> {
  const folder = resolve(options.project);
  requireProject(folder);
  const server = await PageServer.start(barePage('The briefing is being built.'), options.port);
  const { address } = server;
  const shown = new Shown(server);
  const stages = new KeptStages();
  let before: Outcome | null = null;
  const build = async (changed: readonly string[]): Promise<void> => {
    const progress = new Progress(streams);
    const outcome = await watchedBuild(folder, { ...options, stages, progress });
    const watched = { outcome, changed, refreshed: shown.show(outcome), before };
    before = outcome;
    if (options.json) streams.data(watchJson(watched, address));
    else for (const line of watchLines(watched)) streams.note(line);
  };
  const begun = (): void => {
    if (!options.json)
      streams.note(`${address} shows the briefing and follows your changes. Ctrl-C ends it.`);
    if (options.open)
      openAddress(address, () => streams.note(`No browser could be opened: go to ${address}`));
  };
  try {
    return await followProject(folder, { begun, build });
  } finally {
    await server.close();
  }
}

/** What the page shows: the last briefing that could be built, and over it what is to be mended. */
class Shown {
  readonly #server: PageServer;
  #last: string | null = null;

  constructor(server: PageServer) {
    this.#server = server;
  }

  /** Whether the page is another than before. */
  show(outcome: Outcome): boolean {
    switch (outcome.kind) {
      case 'built':
        this.#last = outcome.html;
        return this.#server.show(outcome.html);
      case 'refused':
        return this.#server.show(withProblems(this.#last, outcome.problems));
      case 'failed':
        return this.#server.show(withProblems(this.#last, [faultOf(outcome.error)]));
    }
  }
}

function faultOf(error: unknown): Problem {
  return {
    what: `a fault of Synoptic, not of your files: ${error instanceof Error ? error.message : String(error)}`,
    remedy: 'report it with the lines in the terminal; the next change is built all the same',
  };
}
