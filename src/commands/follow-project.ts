import { watchProject } from '../edges/watch-project.js';
import { aFault } from './a-fault.js';
import { BuildQueue } from './build-queue.js';

/** What is done for a project whose files are followed. */
export interface Following {
  /** Once the files are watched, before the first build. */
  readonly begun: () => void;
  /** At once, and after each burst of changes with their paths; it does not throw. */
  readonly build: (changed: readonly string[]) => Promise<void>;
}

/**
 * Follows the files of a project until the program is interrupted; it ends by itself only where files can no longer be
 * watched, which it throws.
 */
export async function followProject(folder: string, { begun, build }: Following): Promise<never> {
  const queue = new BuildQueue(build);
  const { fault, fail } = aFault();
  try {
    const watching = await watchProject(folder, (path) => queue.add(path), fail);
    try {
      begun();
      await queue.start();
      return await fault;
    } finally {
      await watching.close();
    }
  } finally {
    queue.close();
  }
}
