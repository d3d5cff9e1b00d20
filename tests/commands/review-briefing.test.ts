import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { needsShell, noShell } from '../print/with-shell.js';
import { clickOn, openBrowser, PATIENCE, Review, shows } from './reviewing/opened.js';
import { CODEBOOK, Project } from './project.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

describe.skipIf(noShell !== null)(`what a review shows of a ruling${needsShell}`, () => {
  let browser: Browser;
  let project: Project;
  let review: Review;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
    project = new Project();
    review = await Review.start(project, '--by', 'the desk');
    page = await review.open(browser);
    page.on('pageerror', (error) => faults.push(String(error)));
  });
  afterAll(async () => {
    review.child.kill('SIGKILL');
    await browser.close();
    expect(faults).toEqual([]);
  });
  beforeEach(async () => {
    project.write({ 'sources/rulings.yml': null });
    await page.goto(`${review.origin}/?theme=wells`, { waitUntil: 'load' });
    await page.waitForFunction('document.querySelectorAll(".rulings li").length === 0');
    await page.waitForSelector('.quote');
  });
  const marks = () =>
    page.evaluate('document.querySelectorAll(".quote .done, .quote [aria-pressed=true]").length');
  const rule = (kind: string) =>
    clickOn(page, `::-p-xpath(//article[contains(., "A well permit")]//button[@data-rule="${kind}"])`);

  it('marks no ruling that cannot be written, and says why', async () => {
    project.write({ 'sources/rulings.yml': '- {}\n' });
    await shows(page, '.problems', 'rulings.yml:1');
    await rule('accept');
    await shows(page, '#notice', 'rulings.yml:1');
    expect(await marks()).toBe(0);
    expect(project.text('sources/rulings.yml')).toBe('- {}\n');
    project.write({ 'sources/rulings.yml': null });
    await page.waitForFunction('document.querySelector(".problems") === null');
  });

  it('takes the mark of a ruling back that does not stand when the page is told again', async () => {
    // The ruling is answered as written; then it is as if it had been taken back before it was read.
    await page.evaluate(`{
      const ask = window.fetch;
      window.fetch = async (path, options) =>
        path === '/change/rule' ? Response.json({ said: 'Written, and taken back' }) : ask(path, options);
    }`);
    await rule('accept');
    await shows(page, '#notice', 'Written, and taken back');
    expect(await marks()).toBe(1);
    project.write({ 'templates/notes.txt': 'used by nothing' });
    await page.waitForFunction(
      'document.querySelectorAll(".quote .done, .quote [aria-pressed=true]").length === 0',
    );
  });

  it('opens the briefing as it will be read, which follows what is ruled, and stays where it is read', async () => {
    const opened = new Promise<Page | null>((resolve) => page.once('popup', resolve));
    await clickOn(page, '.tools a[href="/briefing"]');
    const briefing = await opened;
    if (!briefing) throw new Error('nothing was opened');
    briefing.setDefaultTimeout(PATIENCE);
    await shows(briefing, 'body', 'Farmers keep goats');
    await briefing.setViewport({ width: 900, height: 300 });
    await briefing.evaluate('scrollTo({ top: 700, behavior: "instant" })');
    await page.bringToFront();
    await rule('reject');
    await briefing.waitForFunction(
      '![...document.querySelectorAll("blockquote, q, td")].some((one) => one.textContent.startsWith("A well permit"))',
    );
    await briefing.waitForFunction('Math.abs(scrollY - 700) < 2');
    project.write({ 'sources/themes.yml': 'themes: []\n' });
    await shows(briefing, '#synoptic-problems', 'sources/themes.yml');
    await shows(briefing, '#synoptic-problems', 'Below is the last briefing');
    project.write({ 'sources/themes.yml': CODEBOOK });
    await briefing.waitForFunction('document.querySelector("#synoptic-problems") === null');
    await briefing.close();
    await page.waitForFunction('document.querySelector(".problems") === null');
  });
});
