// Runs in a thread of its own, which is stopped when it takes too long or too much memory.
import { parentPort, workerData } from 'node:worker_threads';
import { Refusal, type Problem } from '../errors.js';
import { findProof, type Findings, type ProofOptions } from './find-proof.js';

/** What the thread answers. */
export type Answer = { readonly findings: Findings } | { readonly problems: readonly Problem[] };

const options: ProofOptions = workerData;
parentPort?.postMessage(await answer(), []);

async function answer(): Promise<Answer> {
  try {
    return { findings: await findProof(options) };
  } catch (error) {
    if (error instanceof Refusal) return { problems: error.problems };
    throw error;
  }
}
