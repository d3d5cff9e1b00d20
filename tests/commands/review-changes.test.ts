import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { needsShell, noShell } from '../print/with-shell.js';
import { clickOn, openBrowser, Review, shows } from './reviewing/opened.js';
import { EARLIER, LATER, LATEST, NO_PRINTER, Project, source } from './project.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A project with two editions, edited since each. */
async function edited(): Promise<Project> {
  const project = new Project();
  await project.run(['publish', '--date', '2022-04-01'], { env: NO_PRINTER });
  project.write({
    'sources/b.md': source('b-2011', 2011, LATER.replace('still needs', 'no longer needs')),
    'sources/c.md': source('c-2019', 2019, LATEST),
  });
  await project.run(['publish', '--date', '2022-05-01'], { env: NO_PRINTER });
  project.write({
    'sources/a.md': source('a-2004', 2004, EARLIER.replace(' It holds two', '\n\nThe dam holds two')),
    'sources/c.md': source('c-2019', 2019, LATEST.replace('A second dam is planned at the ford; ', '')),
  });
  return project;
}

const noScripts = (page: Page) => page.evaluate('window.broken');

describe.skipIf(noShell !== null)(`what changed, on the review page${needsShell}`, () => {
  let browser: Browser;
  let project: Project;
  let review: Review;
  let page: Page;
  const faults: string[] = [];
  const running: Review[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
    project = await edited();
    review = await Review.start(project, '--by', 'the desk');
    running.push(review);
    page = await review.open(browser);
    page.on('pageerror', (error) => faults.push(String(error)));
  });
  afterAll(async () => {
    for (const { child } of running) child.kill('SIGKILL');
    await browser.close();
  });

  async function opened(query: string): Promise<void> {
    await page.goto(`${review.origin}/?${query}`, { waitUntil: 'load' });
    await page.waitForSelector('.difference');
  }
  /** Looks at a theme that is no longer replaced by what the page asks for first. */
  async function themed(theme: string): Promise<void> {
    await page.goto(`${review.origin}/?theme=${theme}`, { waitUntil: 'load' });
    await page.waitForFunction('document.querySelector("#head").shown !== undefined');
  }
  const heading = () => page.$eval('.theme-head h2', ({ textContent }) => textContent);

  it('shows at a click what changed since the last edition, and goes back at another', async () => {
    await themed('dams');
    await clickOn(page, '[data-do="changes"]');
    await page.waitForSelector('.difference');
    await shows(page, '.counted', 'From edition 2 (1 May 2022) to the sources as they are now');
    await shows(page, '#theme', 'A second dam is planned at the ford');
    expect(await page.$eval('#editions select', ({ value }) => value)).toBe('2');
    await clickOn(page, '[data-do="changes"]');
    await page.waitForFunction('document.querySelector(".theme-head h2").textContent === "Dams"');
  });

  it('opens with a key, and leads back with Escape and by the list of themes', async () => {
    await themed('dams');
    await page.keyboard.press('e');
    await page.waitForSelector('.difference');
    await page.waitForFunction('document.activeElement.id === "quotes"');
    await page.keyboard.press('Escape');
    await page.waitForFunction('document.querySelector(".difference") === null');
    expect(await heading()).toBe('Dams');
    await page.keyboard.press('e');
    await page.waitForSelector('.difference');
    await clickOn(page, '#themes li:first-child a');
    await page.waitForFunction('document.querySelector(".difference") === null');
    expect(await heading()).toBe('Wells');
    expect(page.url()).not.toContain('changes');
  });

  it('compares the editions that are chosen, with the words as each showed them', async () => {
    await opened('view=changes');
    await page.select('#editions select[name="from"]', '1');
    await page.select('#editions select[name="to"]', '2');
    await clickOn(page, '#editions button');
    await shows(page, '.counted', 'to edition 2 (1 May 2022)');
    await shows(page, '#theme', 'no longer');
    expect(await page.$$eval('.difference .citation a', (links) => links.length)).toBe(0);
    await clickOn(page, '.as-shown summary');
    const open = await page.$eval('.as-shown[open]', ({ textContent }) => textContent);
    expect(open).toMatch(/^As it stood in edition [12]/);
    expect(await page.$eval('.as-shown[open] mark', ({ textContent }) => textContent)).not.toBe('');
    await page.goBack();
    await shows(page, '.counted', 'From edition 2');
  });

  it('shows of a lost quote its whole passage as the edition had it, the quote marked', async () => {
    await opened('view=changes');
    const lost = '::-p-xpath(//div[contains(@class, "changed-quote")][contains(., "second dam is planned")])';
    await clickOn(page, `${lost} >>> summary`);
    const [text, marked] = await page.$eval(lost, (one) => [
      one.querySelector('details')?.textContent ?? '',
      one.querySelector('mark')?.textContent,
    ]);
    expect(text).toContain('The water tariff was frozen.');
    expect(marked).toContain('A second dam is planned at the ford');
    expect(marked).not.toContain('frozen');
  });

  it('leads from a difference to the quote in its theme, chosen, and to its words in the full text', async () => {
    await opened('view=changes&from=1');
    const href = await page.$eval('.difference .citation a', (link) => link.getAttribute('href') ?? '');
    await clickOn(page, '.difference .citation a');
    await page.waitForSelector('.quote.chosen');
    const anchor = decodeURIComponent(href.slice(href.indexOf('#') + 1));
    expect(await page.$eval('.quote.chosen', ({ id }) => id)).toBe(anchor);
    await page.waitForSelector('.text.shown .lit.chosen');
  });

  it('leads to a proof for every quote that is there, and from no other', async () => {
    await opened('view=changes&from=1');
    const links = await page.$$eval('.difference .citation', (all) =>
      all.map((one) => ({
        lost: one.closest('.lost') !== null,
        href: one.querySelector('a')?.getAttribute('href') ?? null,
      })),
    );
    expect(links.length).toBeGreaterThan(2);
    for (const { lost, href } of links) {
      expect(href === null).toBe(lost);
      if (href === null) continue;
      await page.goto(`${review.origin}${href}`, { waitUntil: 'load' });
      await page.waitForFunction('document.getElementById(decodeURIComponent(location.hash.slice(1)))');
    }
  });

  it.each([
    'from=../../etc/passwd&to=now',
    'from=99&to=1e3',
    'from=-1&to=0x1',
    'from=<script>window.broken=1</script>&to="><img src=x onerror=window.broken=1>',
  ])('takes %s for no edition', async (query) => {
    await opened(`view=changes&${new URLSearchParams(query).toString()}`);
    await shows(page, '.counted', 'From edition 2 (1 May 2022) to the sources as they are now');
    expect(await noScripts(page)).toBeUndefined();
  });

  it('says what is wrong with the file of an edition, and stays', async () => {
    const whole = project.text('out/editions/1.json');
    project.write({ 'out/editions/1.json': whole.slice(0, 200) });
    await page.goto(`${review.origin}/?view=changes&from=1&theme=dams`, { waitUntil: 'load' });
    await shows(page, '#theme', 'out/editions/1.json');
    project.write({ 'out/editions/1.json': whole });
    await page.keyboard.press('Escape');
    await page.waitForSelector('.quote');
    expect(await heading()).toBe('Dams');
  });

  it('says that there is no edition yet, and shows what changed once there is one', async () => {
    const none = new Project();
    const other = await Review.start(none, '--by', 'the desk');
    running.push(other);
    const shown = await other.open(browser, 'view=changes');
    await shows(shown, '#theme', 'synoptic publish');
    await none.run(['publish', '--date', '2022-04-01'], { env: NO_PRINTER });
    await shown.reload({ waitUntil: 'load' });
    await shows(shown, '#theme', 'Nothing changed since edition 1.');
    await shown.keyboard.press('Escape');
    await shown.waitForSelector('.quote');
  });

  it('follows what is edited meanwhile', async () => {
    await opened('view=changes');
    const text = project.text('sources/a.md');
    project.write({ 'sources/a.md': text.replace('finished in 1998', 'finished in 1999') });
    await shows(page, '#theme', '1999');
    project.write({ 'sources/a.md': text });
    await page.waitForFunction('!document.querySelector("#theme").textContent.includes("1999")');
  });

  it('leaves axe-core nothing to find, light and dark, wide and narrow', async () => {
    await opened('view=changes&from=1');
    await page.$$eval('.as-shown', (all) => {
      for (const one of all) one.setAttribute('open', '');
    });
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      for (const width of [1400, 1024, 700]) {
        await page.setViewport({ width, height: 900 });
        await page.evaluate(AXE);
        const found = await page.evaluate(
          `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')))`,
        );
        expect([scheme, width, found]).toEqual([scheme, width, []]);
      }
    }
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.setViewport({ width: 1400, height: 900 });
  });

  it('shows what would break into the page as the words that it is', async () => {
    const payloads = [
      '<img src=x onerror=window.broken=1>',
      '</script><script>window.broken=1</script>',
      "' onmouseover='window.broken=1",
      '{{{constructor.constructor("window.broken=1")()}}}',
    ];
    const paragraphs = (verb: string) =>
      payloads.map((payload) => `The dam \`${payload}\` ${verb} there.`).join('\n\n');
    const title = { label: '"<b onclick=window.broken=1>"' };
    const hostile = new Project({ 'sources/a.md': source('a-2004', 2004, paragraphs('stands'), title) });
    await hostile.run(['publish', '--date', '2022-04-01'], { env: NO_PRINTER });
    hostile.write({ 'sources/a.md': source('a-2004', 2004, paragraphs('stood'), title) });
    const other = await Review.start(hostile, '--by', 'the desk');
    running.push(other);
    const shown = await other.open(browser, 'view=changes');
    await shown.waitForSelector('.difference');
    await shown.$$eval('.as-shown', (all) => {
      for (const one of all) one.setAttribute('open', '');
    });
    const words = await shown.$$eval('.difference', (all) => all.map((one) => one.textContent).join('\n'));
    for (const payload of payloads) expect(words).toContain(payload);
    expect(await noScripts(shown)).toBeUndefined();
    expect(
      await shown.evaluate('document.querySelectorAll("#theme img, #theme script, #theme b").length'),
    ).toBe(0);
  });

  it('had no fault on the page in all this', () => {
    expect(review.err).not.toMatch(/fault of Synoptic/);
    expect(faults).toEqual([]);
  });
});
