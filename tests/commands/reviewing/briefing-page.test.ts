import { beforeEach, describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/errors.js';
import { Analyst } from '../../../src/commands/reviewing/analyst.js';
import { BriefingPage } from '../../../src/commands/reviewing/briefing-page.js';
import { FollowedProject } from '../../../src/commands/reviewing/followed-project.js';
import type { RenderedFiles } from '../../../src/commands/reviewing/rendering.js';
import type { Shown } from '../../../src/commands/reviewing/shown.js';
import { Project } from '../project.js';

let project: Project;
let followed: FollowedProject;
/** Rendered so far, by title. */
let rendered: string[];
/** What rendering throws; null where it succeeds. */
let fault: unknown;
let faults: unknown[];
let page: BriefingPage;
beforeEach(() => {
  project = new Project();
  const analyst = new Analyst(project.folder);
  followed = new FollowedProject(project.folder, { analyse: async () => analyst.analyse() });
  [rendered, fault, faults] = [[], null, []];
  const render = async ({ analysis }: Shown): Promise<RenderedFiles> => {
    const { title } = analysis.briefing;
    rendered.push(title);
    if (fault !== null) throw fault;
    return {
      files: [{ name: 'briefing.html', content: `<body><h1>${title}</h1></body>` }],
      failure: null,
    };
  };
  page = new BriefingPage(followed, { render }, (one) => faults.push(one));
});

const VALLEY = '<body><h1>Water in the valley</h1></body>';

describe('the page of the briefing', () => {
  it('says that the briefing is being made until there is one', async () => {
    expect(await page.page()).toContain('<p>The briefing is being made.</p>');
    await followed.follow();
    expect(await page.page()).toBe(VALLEY);
  });

  it('is rendered once however often it is asked for, and again when something else is shown', async () => {
    await followed.follow();
    await Promise.all([page.page(), page.page(), page.html()]);
    project.write({ 'sources/briefing.yml': 'title: Hills\n' });
    await followed.followFiles();
    expect(await page.page()).toBe('<body><h1>Hills</h1></body>');
    expect(rendered).toEqual(['Water in the valley', 'Hills']);
  });

  it('shows what is to be mended over the last that could be made, until it is mended', async () => {
    await followed.follow();
    await page.page();
    const briefing = project.text('sources/briefing.yml');
    project.write({ 'sources/briefing.yml': 'titel: Hills\nquestin: none\n' });
    await followed.followFiles();
    const shown = await page.page();
    expect(shown).toMatch(/<h1>Water in the valley<\/h1>.*id="synoptic-problems"/s);
    expect(shown).toContain('unknown key “titel”');
    expect(shown).toMatch(/The briefing cannot be built: \d+ things? to mend/);
    expect(shown).toContain('Below is the last briefing that could be built');
    project.write({ 'sources/briefing.yml': briefing });
    await followed.followFiles();
    expect(await page.page()).toBe(VALLEY);
  });

  it('says that there is no briefing yet where there was none', async () => {
    project.write({ 'sources/briefing.yml': 'titel: Hills\n' });
    await followed.follow();
    expect(await page.page()).toMatch(/unknown key “titel”/);
    expect(await page.page()).toContain('There is no briefing to show yet');
    expect(rendered).toEqual([]);
  });

  it('shows the last briefing below what is to be mended even where nobody had asked for it', async () => {
    await followed.follow();
    project.write({ 'sources/themes.yml': 'themes: []\n' });
    await followed.followFiles();
    expect(await page.page()).toMatch(/<h1>Water in the valley<\/h1>.*Below is the last briefing/s);
  });

  it('shows what is wrong with a template, and tries again when it is asked', async () => {
    await followed.follow();
    fault = new Refusal({ what: 'the template is wrong', where: 'templates/briefing.hbs:1:1' });
    const shown = await page.page();
    expect(shown).toContain('The briefing cannot be built: 1 thing to mend');
    expect(shown).toContain('templates/briefing.hbs:1:1');
    fault = null;
    expect(await page.page()).toBe(VALLEY);
    expect(faults).toEqual([]);
  });

  it('shows a fault of the program, and has it told', async () => {
    await followed.follow();
    fault = new Error('broken');
    expect(await page.page()).toContain('a fault of Synoptic, not of your files: broken');
    expect(faults).toEqual([fault]);
  });

  it('does not have a fault told that is told already', async () => {
    await followed.follow();
    fault = new Error('broken');
    followed.rendered([{ what: 'it is told' }]);
    expect(await page.page()).toContain('it is told');
    expect(faults).toEqual([]);
  });

  it('speaks the language of the briefing', async () => {
    project.write({ 'sources/briefing.yml': 'title: Вода\nlanguage: ru\n' });
    await followed.follow();
    followed.rendered([{ what: 'не то' }]);
    expect(await page.page()).toContain('Справку составить нельзя; нужно исправить: 1');
  });
});
