import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { PACKAGE_ROOT } from '../edges/package-root.js';
import { isFolder } from '../edges/make-folder.js';
import { Refusal } from '../errors.js';
import type { Findings, ProofOptions } from './find-proof.js';
import type { Answer } from './verify-worker.js';

const MB = 1024 * 1024;

/**
 * What proving a PDF may take before it is stopped, by the bytes of the file and of the project's sources: an honest
 * briefing of 1,000 pages (10 MB) takes less than half.
 */
const limits = {
  /** Milliseconds of work; waiting for a busy machine does not count. */
  time: (bytes: number) => Math.min(30_000 + Math.ceil((bytes / MB) * 30_000), 1_200_000),
  /** Bytes of the whole process. */
  memory: (bytes: number) => Math.min(768 * MB + bytes * 60, 4096 * MB),
};

/** Milliseconds between two looks at the memory. */
const LOOK = 50;

/** As `findProof`, in a thread of its own: a PDF that would unpack without end is refused, not read to the end. */
export async function boundedProof(options: ProofOptions): Promise<Findings> {
  const path = options.file;
  const size = bytesOf(path) + sourcesSize(options.project);
  const worker = new Worker(join(PACKAGE_ROOT, 'dist', 'verify-worker.js'), {
    workerData: options,
    resourceLimits: { maxOldGenerationSizeMb: limits.memory(size) / MB },
  });
  const before = process.cpuUsage();
  let looks: NodeJS.Timeout | undefined;
  try {
    return await new Promise((resolve, reject) => {
      worker.on('message', (answer: Answer) => {
        if ('findings' in answer) resolve(answer.findings);
        else reject(new Refusal(answer.problems));
      });
      worker.on('error', (error: Error) => {
        const full = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
        reject(full ? beyond('memory', path) : error);
      });
      worker.on('exit', (code) =>
        reject(new Error(`the thread that verifies ended with ${code} and no answer`)),
      );
      looks = setInterval(() => {
        if (process.memoryUsage.rss() > limits.memory(size)) reject(beyond('memory', path));
        const { user, system } = process.cpuUsage(before);
        if ((user + system) / 1000 > limits.time(size)) reject(beyond('time', path));
      }, LOOK);
    });
  } finally {
    clearInterval(looks);
    await worker.terminate();
  }
}

function sourcesSize(project: string): number {
  const folder = join(project, 'sources');
  if (!isFolder(folder)) return 0;
  return readdirSync(folder).reduce((sum, name) => sum + bytesOf(join(folder, name)), 0);
}

/** Size of a file; 0 where there is none. */
function bytesOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function beyond(what: 'memory' | 'time', path: string): Refusal {
  return new Refusal({
    what: `reading this PDF takes more ${what} than a briefing of its size can need`,
    where: path,
    expected: 'a briefing as “synoptic build” prints it',
    remedy: 'do not trust this file; ask for the PDF as it was made',
  });
}
