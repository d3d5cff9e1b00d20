import { resolve } from 'node:path';
import { openAddress } from '../edges/open-address.js';
import { requireProject } from '../edges/read-project.js';
import type { Terminal } from '../edges/terminal-streams.js';
import { followProject } from './follow-project.js';
import { faultText } from './fault-text.js';
import { checkNamed } from './print-briefing.js';
import { ServedReview } from './reviewing/served-review.js';

export interface ReviewOptions {
  readonly project: string;
  /** 0: any that is free. */
  readonly port: number;
  /** Who rules; empty where the page is to ask. */
  readonly by: string;
  /** Whether the page is opened in the person's browser. */
  readonly open: boolean;
  /** A browser to print with. */
  readonly browser: string | undefined;
}

/**
 * Shows the review page of a project on this machine, and follows its files, until the program is interrupted; it ends
 * by itself only where files can no longer be watched, which it throws.
 */
export async function review(options: ReviewOptions, streams: Terminal): Promise<never> {
  const folder = resolve(options.project);
  requireProject(folder);
  await checkNamed(options.browser);
  const { port, by, browser, open } = options;
  const onFault = (fault: unknown): void => streams.note(faultText(fault));
  const served = await ServedReview.start(
    { folder, port, by, browser },
    { onFault, onStep: () => undefined },
  );
  const { address, project } = served;
  try {
    return await followProject(folder, {
      begun: () => {
        streams.note(`${address}\nopens the review page in a browser of this machine. Ctrl-C ends it.`);
        if (open)
          openAddress(address, () => streams.note('No browser could be opened: go to the address above.'));
      },
      build: async () => {
        await project.followFiles();
        if (project.standing.kind === 'failed') onFault(project.standing.error);
      },
    });
  } finally {
    await served.close();
  }
}
