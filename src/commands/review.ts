import { resolve } from 'node:path';
import { openAddress } from '../edges/open-address.js';
import { requireProject } from '../edges/read-project.js';
import type { Terminal } from '../edges/terminal-streams.js';
import { ReviewServer } from '../review/review-server.js';
import { followProject } from './follow-project.js';
import { AskedAnalyst } from './reviewing/asked-analyst.js';
import { Desk } from './reviewing/desk.js';
import { ReviewPage } from './reviewing/review-page.js';

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
  const analyst = new AskedAnalyst(folder);
  const told = (fault: unknown): void => streams.note(faultText(fault));
  const page = await ReviewPage.read();
  const { by, browser } = options;
  const desk = new Desk({ folder, page, by, browser }, analyst, told);
  const server = await ReviewServer.start(desk, options.port, told);
  try {
    return await followProject(folder, {
      begun: () => {
        const { address } = server;
        streams.note(`${address}\nopens the review page in a browser of this machine. Ctrl-C ends it.`);
        if (options.open)
          openAddress(address, () => streams.note('No browser could be opened: go to the address above.'));
      },
      build: () => desk.followFiles().catch(told),
    });
  } finally {
    await server.close();
    await analyst.close();
  }
}

function faultText(fault: unknown): string {
  const lines = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  return `${lines}\nThis is a fault of Synoptic, not of your files. Please report it with the lines above.`;
}
