import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { needsShell, noShell } from '../print/with-shell.js';
import { clickOn, openBrowser, PATIENCE, Review, ruled, shows } from './reviewing/opened.js';
import { Project, run } from './project.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** A quote of the theme shown, by words in it. */
const quote = (words: string) => `::-p-xpath(//article[contains(., "${words}")])`;

describe.skipIf(noShell !== null)(`review${needsShell}`, () => {
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
  });

  /** Looks at a theme with no ruling made and no quote chosen. */
  async function fresh(theme: string): Promise<void> {
    project.write({ 'sources/rulings.yml': null });
    await page.goto(`${review.origin}/?theme=${theme}`, { waitUntil: 'load' });
    await page.waitForFunction('document.querySelectorAll(".rulings li").length === 0');
    await page.waitForSelector('.quote');
  }
  const marks = () =>
    page.evaluate('document.querySelectorAll(".quote .done, .quote [aria-pressed=true]").length');
  const click = (words: string, button: string) =>
    clickOn(page, `${quote(words)} >>> ::-p-xpath(.//button[starts-with(normalize-space(.), "${button}")])`);
  async function choose(words: string): Promise<void> {
    await page.focus(quote(words));
  }

  it('opens by the printed address, which does not stay in the address bar', async () => {
    expect(page.url()).toBe(`${review.origin}/`);
    await shows(page, '#head', 'Water in the valley');
    await shows(page, '#themes', 'Tariffs');
    expect(await page.evaluate('document.cookie')).toBe('');
  });

  it.each([
    ['accept', 'A well permit', 'Accept', 'Accepted'],
    ['pin', 'A well permit', 'Pin', 'Pinned'],
    ['hide', 'A well permit', 'Hide', 'Hidden'],
  ])('writes “%s” at a click, and takes it back at another', async (kind, words, button, done) => {
    await fresh('wells');
    await click(words, button);
    await ruled(
      project,
      new RegExp(`^- ruling: ${kind} theme: wells quote: .*A well permit.* by: the desk on: `),
    );
    await shows(page, '.quote', done);
    await click(words, done);
    await vi.waitFor(() => expect(project.text('sources/rulings.yml')).toBe(''), PATIENCE);
  });

  it('rejects a quote, which then is gone, and brings it back with undo, and redo', async () => {
    await fresh('wells');
    await click('A well permit', 'Reject');
    await ruled(project, /^- ruling: reject theme: wells/);
    const standing =
      '[...document.querySelectorAll(".quote")].some((one) => one.textContent.includes("A well permit"))';
    await page.waitForFunction(`!${standing}`);
    await shows(page, '.effects', 'First found in the later text');
    await clickOn(page, '[data-do="undo"]');
    await page.waitForFunction(standing);
    expect(project.text('sources/rulings.yml')).toBe('');
    await clickOn(page, '[data-do="redo"]');
    await ruled(project, /^- ruling: reject/);
  });

  it('rules by keys alone, with a reason', async () => {
    await fresh('wells');
    await page.keyboard.press('j');
    await page.keyboard.press('b');
    await page.keyboard.type('the rule itself');
    await page.keyboard.press('Escape');
    await page.keyboard.press('a');
    await ruled(project, /^- ruling: accept .* because: the rule itself$/m);
    await shows(page, '.rulings', 'the rule itself');
    await page.keyboard.press('z');
    await vi.waitFor(() => expect(project.text('sources/rulings.yml')).toBe(''), PATIENCE);
    await page.keyboard.press('Z');
    await ruled(project, /^- ruling: accept/);
    await page.keyboard.press('r');
    await ruled(project, /^- ruling: reject(?!.*accept)/s);
  });

  it.each([
    ['Accept', /^- ruling: accept theme: wells/],
    ['Pin', /^- ruling: pin theme: wells/],
    ['Hide', /^- ruling: hide theme: wells/],
  ])('rules at a click on %s', async (word, ruling) => {
    await fresh('wells');
    await click('A well permit', word);
    await ruled(project, ruling);
  });

  it('rules by mouse, with a reason', async () => {
    await fresh('wells');
    await click('A well permit', 'Reason');
    await page.keyboard.type('the rule itself');
    await click('A well permit', 'Accept');
    await ruled(project, /^- ruling: accept .* because: the rule itself$/m);
  });

  it.each(['p', 'h'] as const)('rules by the key %s', async (key) => {
    await fresh('wells');
    await choose('A well permit');
    await page.keyboard.press(key);
    await ruled(project, key === 'p' ? /^- ruling: pin/ : /^- ruling: hide/);
  });

  it('changes a statement by mouse and by keyboard', async () => {
    await fresh('dams');
    await click('The dam at the upper gorge will not', 'Statement');
    await clickOn(page, '#ask input[value="obliged"]');
    await clickOn(page, '#ask button[value="ok"]');
    await ruled(project, /^- ruling: statement theme: dams .* to: obliged /);
    await shows(page, '.rulings', 'statement');
    await choose('The dam at the upper gorge will not');
    await page.keyboard.press('s');
    await page.focus('#ask input[value="hedged"]');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await ruled(project, /^- ruling: statement theme: dams .* to: hedged (?!.*obliged)/s);
  });

  it('unlinks quotes and links them again, by mouse and by keyboard', async () => {
    await fresh('wells');
    await click('A well permit', 'Unlink');
    await ruled(
      project,
      /^- ruling: unlink theme: wells quote: .*A well permit.* with: .*b-2011.*Every borehole/,
    );
    await page.waitForFunction('document.querySelectorAll(".row.answering").length === 0');
    await click('A well permit', 'Link');
    await clickOn(page, quote('Every borehole'));
    await ruled(project, /^- ruling: link (?!.*unlink)/s);
    await page.waitForSelector('.row.answering');
    await choose('A well permit');
    await page.keyboard.press('u');
    await ruled(project, /^- ruling: unlink/);
    await page.waitForFunction('document.querySelectorAll(".row.answering").length === 0');
    await choose('A well permit');
    await page.keyboard.press('l');
    await page.focus(quote('Every borehole'));
    await page.keyboard.press('Enter');
    await ruled(project, /^- ruling: link/);
  });

  it('confirms a silence by mouse and by keyboard', async () => {
    await fresh('tariffs');
    await clickOn(page, '.silence button');
    await ruled(project, /^- ruling: silence theme: tariffs source: a-2004 by: the desk/);
    await shows(page, '.silence', 'confirmed');
    await page.focus('.silence');
    await page.keyboard.press('a');
    await vi.waitFor(() => expect(project.text('sources/rulings.yml')).toBe(''), PATIENCE);
  });

  it.each([
    ['by mouse', () => clickOn(page, '[data-do="relabel"]')],
    ['by keyboard', () => page.keyboard.press('d')],
  ])('relabels a change %s', async (_, ask) => {
    await fresh('tariffs');
    await ask();
    await page.select('#ask select', 'continued');
    await clickOn(page, '#ask button[value="ok"]');
    await ruled(project, /^- ruling: label theme: tariffs from: a-2004 to-source: b-2011 to: continued/);
  });

  it('keeps what is written by hand meanwhile, and comments', async () => {
    await fresh('wells');
    const hand = `# ours, please keep\n- ruling: pin\n  theme: dams\n  quote: {source: b-2011, exact: will not be raised}\n  because: by hand\n`;
    project.write({ 'sources/rulings.yml': hand });
    await click('A well permit', 'Accept');
    const text = await ruled(project, /ruling: accept/);
    expect(text.startsWith(hand)).toBe(true);
  });

  it('says so where a ruling to be undone is no longer there, and changes nothing', async () => {
    await fresh('wells');
    await click('A well permit', 'Accept');
    await ruled(project, /ruling: accept/);
    await shows(page, '.quote', 'Accepted');
    const hand = '# all taken out by hand\n';
    project.write({ 'sources/rulings.yml': hand });
    await clickOn(page, '[data-do="undo"]');
    await shows(page, '#notice', 'does not stand in the file as it was');
    expect(project.text('sources/rulings.yml')).toBe(hand);
  });

  it('shows what is wrong with a file edited by hand, over the last briefing, until it is mended', async () => {
    await fresh('wells');
    project.write({ 'sources/rulings.yml': '- ruling: accept\n  theme: nothing\n' });
    await shows(page, '.problems', 'is not a theme of the codebook');
    await shows(page, '#theme', 'A well permit');
    project.write({ 'sources/rulings.yml': '' });
    await page.waitForFunction('document.querySelector(".problems") === null');
  });

  it('writes nothing where the words have changed since they were shown', async () => {
    await fresh('wells');
    await page.evaluate(`document.querySelector('.quote').dataset.seen = '1-0'`);
    await click('A well permit', 'Accept');
    await shows(page, '#notice', 'changed since the page showed them');
    expect(project.has('sources/rulings.yml')).toBe(false);
    expect(await marks()).toBe(0);
  });

  it('shows two windows the same, and lets each undo what the other did', async () => {
    await fresh('wells');
    const other = await review.open(browser, 'theme=wells');
    await click('A well permit', 'Accept');
    await shows(other, '.quote', 'Accepted');
    await clickOn(other, '[data-do="undo"]');
    await page.waitForFunction('document.querySelectorAll(".rulings li").length === 0');
    await other.close();
  });

  it('prints, and opens what it printed', async () => {
    await fresh('wells');
    await clickOn(page, '[data-do="print"]');
    await shows(page, '#notice', 'The PDF is ready');
    const sent = await page.evaluate(`fetch('/file/briefing.pdf').then((answer) => answer.text())`);
    expect(String(sent).slice(0, 5)).toBe('%PDF-');
  });

  it('had no fault on the page in all this', () => {
    expect(faults).toEqual([]);
    expect(review.err).not.toMatch(/fault of Synoptic/);
  });
});

describe.skipIf(noShell !== null)(`a review that ends${needsShell}`, () => {
  it('is waited for by the page, which goes on when it is there again', async () => {
    const browser = await openBrowser();
    const project = new Project();
    const first = await Review.start(project, '--by', 'the desk');
    const page = await first.open(browser);
    expect(await first.interrupt()).toBe(130);
    await shows(page, '#notice', 'Synoptic has stopped');
    const second = await Review.start(project, '--by', 'the desk', '--port', new URL(first.origin).port);
    const entered = await second.open(browser);
    await shows(page, '#notice', 'Synoptic is there again');
    await entered.close();
    // The page asks for its parts anew, and may be without quotes until the texts are read.
    await clickOn(page, '.quote [data-rule="accept"]');
    await ruled(project, /ruling: accept/);
    second.child.kill('SIGKILL');
    await browser.close();
  });

  it('refuses a folder that is no project, and a port that is none', async () => {
    expect(await run(['review', '--project', 'nowhere', '--no-open'])).toMatchObject({ code: 1 });
    expect(await new Project().run(['review', '--port', 'x'])).toMatchObject({ code: 2 });
  });
});
