import { launch, type Browser, type Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ReviewServer } from '../../src/review/review-server.js';
import { withProblems } from '../../src/review/problems-page.js';
import { ADesk } from './a-desk.js';
import { bundledPrinter, needsShell, noShell } from '../print/with-shell.js';

/** A page as a briefing is: long, and with a policy of its own that forbids scripts. */
const briefing = (title: string): string => `<!doctype html><html><head>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title><style>html { scroll-behavior: smooth } li, b, div { color: rgb(1, 2, 3) }</style></head>
<body><h1>${title}</h1><div style="height: 5000px"></div><script>document.title = 'hostile'</script></body></html>`;

const problem = {
  what: 'unknown key “stron”',
  where: 'sources/themes.yml:7:11',
  expected: 'one of: strong',
  remedy: 'mend',
};

const words = {
  title: 'The briefing cannot be built',
  below: 'Below is the last',
  where: 'where',
  expected: 'expected',
  remedy: 'to do',
  more: (count: number) => `… and ${count} more.`,
  language: 'en',
};

describe.skipIf(noShell !== null)(`the briefing in a browser${needsShell}`, () => {
  let browser: Browser;
  let page: Page;
  let server: ReviewServer;
  let desk: ADesk;
  const refused: string[] = [];

  beforeAll(async () => {
    const { path, args, env } = await bundledPrinter();
    browser = await launch({
      executablePath: path,
      args: ['--no-proxy-server', '--disable-dev-shm-usage', ...args],
      env: { ...process.env, ...env },
      headless: 'shell',
      timeout: 60_000,
    });
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    refused.length = 0;
    desk = new ADesk(briefing('First'));
    server = await ReviewServer.start(desk, 0, () => undefined);
    page = await browser.newPage();
    page.on('console', (message) => refused.push(message.text()));
    await page.goto(server.address, { waitUntil: 'load' });
    refused.length = 0;
    await page.goto(new URL('/briefing', server.address).href, { waitUntil: 'load' });
  });
  afterEach(async () => {
    await page.close();
    await server.close();
  });

  const titled = (title: string) =>
    page.waitForFunction(`document.title === '${title}'`, { timeout: 30_000 });

  it('loads itself again when another is shown, and stays where the reader was', async () => {
    await page.evaluate('scrollTo({ top: 1234, behavior: "instant" })');
    desk.show(briefing('Second'));
    await titled('Second');
    await page.waitForFunction('Math.abs(scrollY - 1234) < 2', { timeout: 30_000 });
  });

  it('stays as it is where the same is shown again', async () => {
    await page.evaluate('window.stays = true');
    desk.show(briefing('First'));
    desk.show(briefing('First'));
    const asked = await page.waitForResponse((answer) => answer.url().endsWith('/briefing/version'));
    expect(asked.status()).toBe(200);
    expect(await page.evaluate('window.stays')).toBe(true);
    desk.show(briefing('Second'));
    await titled('Second');
    expect(await page.evaluate('window.stays')).toBeUndefined();
  });

  it('waits for a server that has gone, and follows the one that comes in its place', async () => {
    const { port } = new URL(server.address);
    await server.close();
    server = await ReviewServer.start(new ADesk(briefing('Third')), Number(port), () => undefined);
    // The new run is entered by its own address.
    const other = await browser.newPage();
    await other.goto(server.address, { waitUntil: 'load' });
    await titled('Third');
    await other.close();
  });

  it('runs no script but its own', async () => {
    await titled('First');
    expect(refused.join('\n')).toMatch(/Content Security Policy/);
  });

  it('shows what is to mend above the briefing, in its own style, until it is mended', async () => {
    desk.show(withProblems(briefing('First'), [problem], words));
    const seen = 'document.querySelector("#synoptic-problems")?.innerText ?? ""';
    await page.waitForFunction(`(${seen}).includes("stron")`, { timeout: 30_000 });
    const text = String(await page.evaluate(seen));
    for (const part of Object.values(problem)) expect(text).toContain(part);
    const color = await page.evaluate(
      'getComputedStyle(document.querySelector("#synoptic-problems b")).color',
    );
    expect(color).not.toBe('rgb(1, 2, 3)');
    desk.show(briefing('First'));
    await page.waitForFunction('document.querySelector("#synoptic-problems") === null', { timeout: 30_000 });
  });
});
