import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { needsShell, noShell } from '../print/with-shell.js';
import { clickOn, openBrowser, Review, ruled, shows } from './reviewing/opened.js';
import { Project, SETTINGS, source } from './project.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong with the page as it is shown, one line each. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const found: unknown = await page.evaluate(
    `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')))`,
  );
  return Array.isArray(found) ? found.map(String) : [String(found)];
}

/** Known ways into a page, each of which would set `window.broken`. */
const PAYLOADS = [
  '<script>window.broken=1</script>',
  '<img src=x onerror=window.broken=1>',
  '"><svg onload=window.broken=1>',
  '{{{constructor.constructor("window.broken=1")()}}}',
  '</script><script>window.broken=1</script>',
  "' onmouseover='window.broken=1",
  'javascript:window.broken=1',
  '</template><iframe srcdoc="<script>parent.broken=1</script>">',
];

/** Texts in which every paragraph is on one of the themes. */
function crowd(): Record<string, string | null> {
  const words = ['well', 'dam', 'water tariff', 'reservoir', 'borehole'];
  const text = (year: number): string =>
    Array.from({ length: 190 }, (_, n) => {
      const about = words[(n * 7 + year) % words.length] ?? '';
      return `In village ${n} of district ${(n * year) % 97} the ${about} was looked at by ${n + 3} people in ${year - (n % 9)}.`;
    }).join('\n\n');
  const years = Array.from({ length: 16 }, (_, n) => 1990 + 2 * n);
  return {
    'sources/a.md': null,
    'sources/b.md': null,
    ...Object.fromEntries(
      years.map((year) => [
        `sources/y${year}.md`,
        source(`y-${year}`, year, text(year), { series: 'years' }),
      ]),
    ),
  };
}

describe.skipIf(noShell !== null)(`the views of a review${needsShell}`, () => {
  let browser: Browser;
  const running: Review[] = [];
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(async () => {
    for (const { child } of running) child.kill('SIGKILL');
    await browser.close();
  });
  async function reviewed(project: Project, query = ''): Promise<{ review: Review; page: Page }> {
    const review = await Review.start(project, '--by', 'the desk');
    running.push(review);
    return { review, page: await review.open(browser, query) };
  }

  it('leave axe-core nothing to find, light and dark, on a desk, a tablet and at twice the size', async () => {
    const { page } = await reviewed(new Project(), 'theme=tariffs');
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      for (const width of [1400, 1024, 700]) {
        await page.setViewport({ width, height: 800 });
        expect([scheme, width, await violations(page)]).toEqual([scheme, width, []]);
      }
      await page.setViewport({ width: 1400, height: 900 });
      await clickOn(page, '#themes li:first-child a');
      await shows(page, '.theme-head', 'Wells');
      await clickOn(page, '.quote blockquote');
      await page.waitForSelector('.why');
      expect(await violations(page)).toEqual([]);
      await clickOn(page, '[data-do="beside"]');
      expect(await violations(page)).toEqual([]);
      await clickOn(page, '[data-do="beside"]');
      await page.keyboard.press('?');
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.type('#find input', 'dam');
      await page.keyboard.press('Enter');
      await page.waitForSelector('#found[open] .hit');
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.$eval('#find input', (input) => input.setAttribute('value', ''));
      await page.reload({ waitUntil: 'load' });
      await page.waitForSelector('.theme-head');
    }
    const wide = await page.evaluate('document.documentElement.scrollWidth <= innerWidth');
    expect(wide).toBe(true);
    await page.close();
  });

  it('leave axe-core nothing to find in the briefing, and in what is to be mended over it', async () => {
    const project = new Project();
    const { review, page } = await reviewed(project);
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.goto(`${review.origin}/briefing`, { waitUntil: 'load' });
      expect([scheme, await violations(page)]).toEqual([scheme, []]);
      project.write({ 'sources/rulings.yml': '- {}\n' });
      await shows(page, '#synoptic-problems', 'rulings.yml:1');
      expect([scheme, await violations(page)]).toEqual([scheme, []]);
      project.write({ 'sources/rulings.yml': null });
      await page.waitForFunction('document.querySelector("#synoptic-problems") === null');
    }
    await page.close();
  });

  it('leave what is being typed as it is where something else is to be shown', async () => {
    const project = new Project();
    const { page } = await reviewed(project, 'theme=wells');
    await page.type('#find input', 'dam');
    project.write({
      'sources/rulings.yml':
        '- ruling: accept\n  theme: wells\n  quote: {source: b-2011, exact: still needs a well permit}\n',
    });
    await shows(page, '#theme', 'Accepted');
    await page.keyboard.type(' or weir');
    expect(await page.$eval('#find input', (input) => input.value)).toBe('dam or weir');
    await page.close();
  });

  it('show what would break into them as the words that it is', async () => {
    const hostile = PAYLOADS.map((payload) => payload.replaceAll('"', '\\"'));
    const text = PAYLOADS.map((payload) => `The dam \`${payload}\` stands.`).join('\n\n');
    const project = new Project({
      'sources/briefing.yml': `title: "${hostile.join(' ')}"\n`,
      'sources/themes.yml': `themes:\n  - id: dams\n    title: "${hostile[0]}"\n    question: "${hostile[1]}"\n    scope: "${hostile[2]}"\n    terms: {en: {plain: [dam, "\\"<img src=x onerror=window.broken=1>\\""]}}\n`,
      'sources/a.md': null,
      "sources/<img src=x onerror='window.broken=1'>.md": source('a-2004', 2004, text, {
        label: `"${hostile[1]}"`,
        publisher: `"${hostile[4]}"`,
        title: `"${hostile[0]}"`,
      }),
      'sources/rulings.yml': `- ruling: pin\n  theme: dams\n  quote: {source: b-2011, exact: "The dam at the upper gorge"}\n  by: "${hostile[0]}"\n  because: "${hostile[1]}"\n`,
    });
    const { review, page } = await reviewed(project);
    const told: string[] = [];
    page.on('console', (message) => told.push(message.text()));
    await clickOn(page, '.quote [data-do="why"]');
    await page.waitForSelector('.why');
    await page.type('#find input', '"<img src=x onerror=window.broken=1>"');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      'document.querySelector("#found").open || !document.querySelector("#notice").hidden',
    );
    const query = new URLSearchParams({
      theme: PAYLOADS[0] ?? '',
      columns: PAYLOADS[1] ?? '',
      most: PAYLOADS[2] ?? '',
    });
    await page.goto(`${review.origin}/?${query.toString()}`, { waitUntil: 'load' });
    await shows(page, '#head', PAYLOADS[0] ?? '');
    await shows(page, '#theme', PAYLOADS[1] ?? '');
    expect(await page.evaluate('window.broken')).toBeUndefined();
    expect(await page.evaluate('document.querySelectorAll("iframe, img, svg[onload]").length')).toBe(0);
    expect(told.filter((line) => line.includes('Content Security Policy'))).toEqual([]);
    await page.goto(`${review.origin}/briefing`, { waitUntil: 'load' });
    await shows(page, 'h1', PAYLOADS[0] ?? '');
    expect(await page.evaluate('window.broken')).toBeUndefined();
    expect(await page.evaluate('document.querySelectorAll("iframe, img, svg[onload]").length')).toBe(0);
    await page.close();
  });

  it('stay usable with sixteen sources and three thousand quotes', async () => {
    const project = new Project({ ...crowd(), 'sources/briefing.yml': SETTINGS });
    const { page } = await reviewed(project);
    expect(await page.evaluate('document.querySelectorAll("#themes .cell").length')).toBe(48);
    expect(await page.evaluate('document.querySelectorAll(".quote").length < 60')).toBe(true);
    await clickOn(page, '.choose summary');
    await clickOn(page, '#columns input[value="y-1990"]');
    await clickOn(page, '#columns button');
    await page.waitForFunction('document.querySelectorAll("[data-tab]").length === 3');
    expect(page.url()).toContain('y-1990');
    await clickOn(page, '.more a');
    await page.waitForFunction('document.querySelectorAll(".quote").length > 100');
    await clickOn(page, '.quote [data-rule="accept"]');
    await ruled(project, /^- ruling: accept/);
    await page.waitForSelector('.quote .done');
    await page.close();
  });
});
