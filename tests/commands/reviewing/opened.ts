import type { ChildProcess } from 'node:child_process';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';
import { bundledPrinter } from '../../print/with-shell.js';
import { start, type Project } from '../project.js';

/** Milliseconds that something on the page may take, on a busy machine too. */
export const PATIENCE = 45_000;

/** The browser of the tests, with nothing of a person in it. */
export async function openBrowser(): Promise<Browser> {
  const { path, args, env } = await bundledPrinter();
  return launch({
    executablePath: path,
    args: ['--no-proxy-server', '--disable-dev-shm-usage', ...args],
    env: { ...process.env, ...env },
    headless: 'shell',
    timeout: 60_000,
  });
}

/** A review that was started. */
export class Review {
  readonly child: ChildProcess;
  address = '';
  err = '';

  private constructor(child: ChildProcess) {
    this.child = child;
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.err += text));
  }

  static start(project: Project, ...flags: readonly string[]): Promise<Review> {
    return Review.within({}, project, ...flags);
  }

  /** `env`: variables that the program is given besides. */
  static async within(
    env: Readonly<Record<string, string>>,
    project: Project,
    ...flags: readonly string[]
  ): Promise<Review> {
    const args = ['review', '--project', project.folder, '--no-open', ...flags];
    const review = new Review(start(args, { env }));
    await vi.waitFor(() => expect(review.err).toMatch(/^http:\S+$/m), PATIENCE);
    review.address = /^http:\S+$/m.exec(review.err)?.[0] ?? '';
    return review;
  }

  get origin(): string {
    return new URL(this.address).origin;
  }

  /** Ends it as a person does. */
  interrupt(): Promise<number | null> {
    return new Promise((resolve) => {
      this.child.on('close', (code) => resolve(code));
      this.child.kill('SIGINT');
    });
  }

  /** A window with the page in it, once it shows a briefing. */
  async open(browser: Browser, query = ''): Promise<Page> {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.setViewport({ width: 1400, height: 900 });
    await page.goto(this.address, { waitUntil: 'load' });
    await page.waitForSelector('.theme-head');
    if (query !== '') {
      await page.goto(`${this.origin}/?${query}`, { waitUntil: 'load' });
      await page.waitForSelector('.theme-head');
    }
    return page;
  }
}

/** Clicks, again where the page is made anew under the pointer. */
export function clickOn(page: Page, selector: string): Promise<void> {
  return page.locator(selector).setTimeout(PATIENCE).click();
}

/** Waits until the text of the page's element holds something. */
export async function shows(page: Page, selector: string, text: string): Promise<void> {
  const seen = `(document.querySelector(${JSON.stringify(selector)})?.textContent ?? '').includes(${JSON.stringify(text)})`;
  await page.waitForFunction(seen);
}

/** Waits until the file of rulings holds what is looked for, in one line. */
export async function ruled(project: Project, pattern: RegExp): Promise<string> {
  return vi.waitFor(() => {
    const text = project.has('sources/rulings.yml') ? project.text('sources/rulings.yml') : '';
    expect(text.replace(/\n {2}/g, ' ')).toMatch(pattern);
    return text;
  }, PATIENCE);
}
