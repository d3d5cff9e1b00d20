import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { AskedThread } from '../../../src/commands/reviewing/asked-thread.js';
import { PACKAGE_ROOT } from '../../../src/edges/package-root.js';
import { Refusal } from '../../../src/errors.js';
import type { Step } from '../../../src/model/step.js';

/** A thread that tells what it is asked for: to answer, to tell a step, to refuse, to fail, to end. */
const PROGRAM = `
import { parentPort, workerData } from 'node:worker_threads';
let asked = 0;
parentPort.on('message', ({ id, question }) => {
  asked++;
  if (question === 'end') process.exit(7);
  if (question === 'step') parentPort.postMessage({ step: { stage: 'read', at: 1, of: 2, name: workerData } });
  const answers = { refuse: { problems: [{ what: 'it is refused' }] }, fail: { fault: 'it is broken' } };
  parentPort.postMessage({ id, answer: answers[question] ?? { result: asked } });
});
`;

const folder = mkdtempSync(join(tmpdir(), 'synoptic-thread-'));
const program = join(folder, 'thread.mjs');
writeFileSync(program, PROGRAM);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const steps: Step[] = [];
const thread = () =>
  new AskedThread<string, number>(relative(join(PACKAGE_ROOT, 'dist'), program), 'valley', (step) =>
    steps.push(step),
  );

describe('a thread that is asked', () => {
  it('answers, refuses and fails, and tells of its steps', async () => {
    const asked = thread();
    expect(asked.isRunning).toBe(false);
    expect(await Promise.all([asked.ask('answer'), asked.ask('step')])).toEqual([1, 2]);
    expect(steps).toEqual([{ stage: 'read', at: 1, of: 2, name: 'valley' }]);
    expect(asked.isRunning).toBe(true);
    const refused = await asked.ask('refuse').catch((error: unknown) => error);
    expect(refused instanceof Refusal && refused.problems).toEqual([{ what: 'it is refused' }]);
    await expect(asked.ask('fail')).rejects.toThrow('it is broken');
    await asked.close();
  });

  it('fails those who wait where it ends, and is another for who asks next', async () => {
    const asked = thread();
    expect(await asked.ask('answer')).toBe(1);
    const waiting = [asked.ask('end'), asked.ask('answer')];
    for (const failed of await Promise.allSettled(waiting))
      expect(failed).toMatchObject({ reason: new Error('the thread ended with 7') });
    expect(asked.isRunning).toBe(false);
    expect(await asked.ask('answer')).toBe(1);
    await asked.close();
  });
});
