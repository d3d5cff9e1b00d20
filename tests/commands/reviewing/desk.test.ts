import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AskedAnalyst } from '../../../src/commands/reviewing/asked-analyst.js';
import { AskedRenderer } from '../../../src/commands/reviewing/asked-renderer.js';
import { BriefingPage } from '../../../src/commands/reviewing/briefing-page.js';
import { Desk } from '../../../src/commands/reviewing/desk.js';
import { FollowedProject } from '../../../src/commands/reviewing/followed-project.js';
import { ReviewPage } from '../../../src/commands/reviewing/review-page.js';
import { CODEBOOK, Project } from '../project.js';
import { PATIENCE } from './opened.js';

vi.setConfig({ testTimeout: 60_000 });

const RULINGS = 'sources/rulings.yml';
const PINNED =
  '- ruling: pin\n  theme: wells\n  quote: {source: b-2011, exact: still needs a well permit}\n  because: by hand\n';

let project: Project;
let analyst: AskedAnalyst;
let renderer: AskedRenderer;
let followed: FollowedProject;
let desk: Desk;
const faults: unknown[] = [];
beforeEach(async () => {
  project = new Project();
  analyst = new AskedAnalyst(project.folder);
  renderer = new AskedRenderer(project.folder, undefined);
  followed = new FollowedProject(project.folder, analyst);
  const onFault = (fault: unknown) => faults.push(fault);
  const briefing = new BriefingPage(followed, renderer, onFault);
  const page = await ReviewPage.read();
  desk = new Desk({ project: followed, page, briefing, analyst, renderer, by: '', onFault });
  await followed.follow();
});
afterEach(async () => {
  await analyst.close();
  await renderer.close();
  expect(faults).toEqual([]);
});

const query = { theme: 'wells' };
/** Waits until the page has something else to show than it had. */
const toldSince = (version: number) =>
  vi.waitFor(() => expect(desk.version()).toBeGreaterThan(version), PATIENCE);

describe('a desk whose project is not read yet', () => {
  it('says that the briefing is being made, until it is', async () => {
    const { folder } = new Project();
    const asked = new AskedAnalyst(folder);
    const unread = new FollowedProject(folder, asked);
    const onFault = (fault: unknown) => faults.push(fault);
    const briefing = new BriefingPage(unread, renderer, onFault);
    const page = await ReviewPage.read();
    const waiting = new Desk({ project: unread, page, briefing, analyst: asked, renderer, by: '', onFault });
    expect(waiting.page({})).toContain('<p class="nothing">The briefing is being made.');
    await unread.follow();
    await asked.close();
    expect(waiting.page({})).not.toContain('<p class="nothing">The briefing is being made.');
    expect(waiting.page({})).toContain('Wells');
  });
});

/** A desk to which nobody tells what changes in the files. */
describe('a desk that nobody tells of changes', () => {
  it('sees that a file came, and that it went at once, when its page is loaded', async () => {
    let version = desk.version();
    project.write({ [RULINGS]: PINNED });
    expect(desk.page(query)).not.toContain('by hand');
    await toldSince(version);
    version = desk.version();
    project.write({ [RULINGS]: null });
    expect(desk.page(query)).toContain('by hand');
    await toldSince(version);
    expect(desk.page(query)).not.toContain('by hand');
  });

  it('sees the same when a part of its page is asked for', async () => {
    const version = desk.version();
    project.write({ [RULINGS]: PINNED });
    await desk.read('parts', query);
    await toldSince(version);
    expect(JSON.stringify(await desk.read('parts', query))).toContain('by hand');
  });

  it('sees the same when the briefing is read', async () => {
    const version = desk.version();
    project.write({ 'sources/briefing.yml': 'title: Water under the hills\n' });
    expect(await desk.briefing()).toContain('Water in the valley');
    await toldSince(version);
    expect(await desk.briefing()).toContain('Water under the hills');
  });

  it('reads nothing again where what it is told of is what it has read', async () => {
    const analyse = vi.spyOn(analyst, 'analyse');
    await followed.followFiles();
    expect(analyse).not.toHaveBeenCalled();
    project.write({ [RULINGS]: PINNED });
    await followed.followFiles();
    await followed.followFiles();
    expect(analyse).toHaveBeenCalledOnce();
    expect(desk.page(query)).toContain('by hand');
  });

  it('tells nothing, however often it is asked, while the files stay as they are or stay wrong', async () => {
    const asked = async () => {
      for (let times = 0; times < 5; times++) await desk.read('parts', query);
      await followed.follow();
    };
    let version = desk.version();
    await asked();
    expect(desk.version()).toBe(version);
    project.write({ [RULINGS]: '- {}\n' });
    desk.page(query);
    await toldSince(version);
    version = desk.version();
    for (let times = 0; times < 5; times++) await desk.read('parts', query);
    expect(desk.version()).toBe(version);
    expect(desk.page(query)).toContain('rulings.yml:1');
  });
});

describe('a desk', () => {
  const accept = () => {
    const [, coding, seen] = /data-coding="([^"]+)"[^>]*data-seen="([^"]+)"/.exec(desk.page(query)) ?? [];
    return JSON.stringify({ ruling: 'accept', theme: 'wells', coding, seen, by: '', because: '' });
  };

  /** Has nothing read until what it returns is called. */
  function holdReading(): () => void {
    let go: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (go = resolve));
    const analyse = analyst.analyse.bind(analyst);
    vi.spyOn(analyst, 'analyse').mockImplementation(async () => (await held, analyse()));
    return go;
  }

  it('tells the page of a ruling that was taken back before it was read, which shows it as done', async () => {
    project.write({ [RULINGS]: '' });
    await followed.followFiles();
    const version = desk.version();
    const read = holdReading();
    await desk.change('rule', accept());
    await desk.change('undo', '{}');
    expect(project.text(RULINGS)).toBe('');
    read();
    await toldSince(version);
    await followed.follow();
    expect(desk.page(query)).not.toContain('class="done"');
  });

  it('tells what a ruling changed, and nothing of what changed after one that was taken back', async () => {
    project.write({ [RULINGS]: '' });
    await followed.followFiles();
    let version = desk.version();
    await desk.change('rule', accept());
    await toldSince(version);
    expect(desk.page(query)).toContain('Every theme keeps its status');
    version = desk.version();
    await desk.change('undo', '{}');
    await toldSince(version);
    const read = holdReading();
    await desk.change('redo', '{}');
    await desk.change('undo', '{}');
    read();
    await followed.follow();
    expect(desk.page(query)).toContain('Every theme keeps its status');
    project.write({ 'sources/themes.yml': CODEBOOK.replace('strong: [dam, dams, weir]', 'strong: [weir]') });
    await followed.followFiles();
    expect(desk.page(query)).toContain('Every theme keeps its status');
  });

  it('writes nothing of a ruling that is refused, and shows none', async () => {
    const version = desk.version();
    await expect(desk.change('rule', accept().replace('"wells@', '"wells@x'))).rejects.toThrow(
      /have changed/,
    );
    await followed.follow();
    expect(project.has(RULINGS)).toBe(false);
    expect(desk.version()).toBe(version);
  });
});
