import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { needsShell, noShell } from '../print/with-shell.js';
import { openBrowser, Review, ruled } from './reviewing/opened.js';
import { Project } from './project.js';

vi.setConfig({ testTimeout: 120_000 });

/** Makes each writing and renaming of a file take its time. */
const SLOW_DISK = `
const fs = require('node:fs');
const rest = new Int32Array(new SharedArrayBuffer(4));
for (const name of ['writeFileSync', 'renameSync']) {
  const quick = fs[name];
  fs[name] = (...given) => (Atomics.wait(rest, 0, 0, 600), quick(...given));
}
`;

describe.skipIf(noShell !== null)(`a review on a slow disk${needsShell}`, () => {
  it('keeps rulings that come faster than they are written, and shows them when they are', async () => {
    const project = new Project({ 'slow-disk.cjs': SLOW_DISK });
    const env = { NODE_OPTIONS: `--require "${join(project.folder, 'slow-disk.cjs')}"` };
    const browser = await openBrowser();
    const review = await Review.within(env, project, '--by', 'the desk');
    try {
      const page = await review.open(browser, 'theme=wells');
      const begun = performance.now();
      await page.evaluate(
        `for (const button of [...document.querySelectorAll('.quote [data-rule="accept"]')].slice(0, 2)) button.click()`,
      );
      const text = await ruled(project, /ruling: accept[^]*ruling: accept/);
      expect(performance.now() - begun).toBeGreaterThan(2_000);
      expect(text.match(/^- ruling: accept/gm)).toHaveLength(2);
      await page.waitForFunction('document.querySelectorAll(".quote .done").length === 2');
      expect(await review.interrupt()).toBe(130);
    } finally {
      review.child.kill('SIGKILL');
      await browser.close();
    }
  });
});
