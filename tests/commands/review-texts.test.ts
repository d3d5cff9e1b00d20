import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { needsShell, noShell } from '../print/with-shell.js';
import { clickOn, openBrowser, PATIENCE, Review, ruled, shows } from './reviewing/opened.js';
import { Project } from './project.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** A quote of the theme shown, by words in it. */
const quote = (words: string) => `::-p-xpath(//article[contains(., "${words}")])`;

describe.skipIf(noShell !== null)(`the texts of a review${needsShell}`, () => {
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

  /** Looks at a theme with no ruling made and no quote chosen. */
  async function fresh(theme: string): Promise<void> {
    project.write({ 'sources/rulings.yml': null });
    await page.goto(`${review.origin}/?theme=${theme}`, { waitUntil: 'load' });
    await page.waitForFunction('document.querySelectorAll(".rulings li").length === 0');
    await page.waitForSelector('.quote');
  }

  it.each([
    ['by mouse', () => clickOn(page, '[data-do="code"]')],
    ['by keyboard', () => page.keyboard.press('c')],
  ])('codes words selected in a text under the theme %s', async (_, code) => {
    await fresh('dams');
    await page.evaluate(`{
      const passage = [...document.querySelectorAll('.passage')].find((one) => one.textContent.includes('goats'));
      const text = [...passage.childNodes].find((node) => node.textContent.includes('goats'));
      const range = document.createRange();
      const node = text.firstChild ?? text;
      range.setStart(node, node.textContent.indexOf('Farmers'));
      range.setEnd(node, node.textContent.indexOf(' on the south'));
      getSelection().removeAllRanges();
      getSelection().addRange(range);
    }`);
    await code();
    await ruled(
      project,
      /^- ruling: add theme: dams quote: \{source: a-2004, exact: "Farmers keep goats", suffix: /,
    );
    await shows(page, '#theme', 'Farmers keep goats');
  });

  it('selects sentences by keys, so that they are coded without a mouse', async () => {
    await fresh('dams');
    await clickOn(page, '[data-tab="a-2004"]');
    const selected = (): Promise<unknown> => page.evaluate('getSelection().toString()');
    for (let tries = 0; tries < 9 && !String(await selected()).includes('goats'); tries++)
      await page.keyboard.press('.');
    expect(await selected()).toBe('Farmers keep goats on the south slope.');
    await page.keyboard.press('.');
    expect(await selected()).toBe('Nothing is known of the bees.');
    await page.keyboard.press(',');
    await page.keyboard.down('Shift');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.up('Shift');
    expect(await selected()).toBe('Farmers keep goats on the south slope');
    await page.keyboard.press('c');
    await ruled(project, /^- ruling: add .* exact: "?Farmers keep goats on the south slope/);
  });

  it('says why a quote counts, at a click on its words', async () => {
    await fresh('wells');
    await clickOn(page, `${quote('A well permit')} >>> mark`);
    await shows(page, '.why', 'strong term well permit');
    await shows(page, '.why', 'coded (from 0.5)');
  });

  it('finds a term in all sources, tries it, and writes it into the codebook', async () => {
    await fresh('dams');
    await page.keyboard.press('/');
    await page.keyboard.type('goat*');
    await page.keyboard.press('Enter');
    await shows(page, '#found', '1 passage');
    await clickOn(page, '#try button[value="try"]');
    await shows(page, '#found', 'It would add 1 quote');
    await clickOn(page, '#try button[value="save"]');
    await vi.waitFor(
      () => expect(project.text('sources/themes.yml')).toContain('[reservoir, goat*]'),
      PATIENCE,
    );
    await shows(page, '#theme', 'Farmers keep goats');
  });

  it('says what is wrong with a term', async () => {
    await fresh('dams');
    await page.type('#find input', '"open');
    await page.keyboard.press('Enter');
    await shows(page, '#notice', 'malformed term');
  });
});
