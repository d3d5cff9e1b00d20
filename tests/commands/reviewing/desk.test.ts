import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AskedAnalyst } from '../../../src/commands/reviewing/asked-analyst.js';
import { ReviewPage } from '../../../src/commands/reviewing/review-page.js';
import { Desk } from '../../../src/commands/reviewing/desk.js';
import { Project } from '../project.js';
import { PATIENCE } from './opened.js';

vi.setConfig({ testTimeout: 60_000 });

const RULINGS = 'sources/rulings.yml';
const PINNED =
  '- ruling: pin\n  theme: wells\n  quote: {source: b-2011, exact: still needs a well permit}\n  because: by hand\n';

/** A desk to which nobody tells what changes in the files. */
describe('a desk that nobody tells of changes', () => {
  let project: Project;
  let analyst: AskedAnalyst;
  let desk: Desk;
  const faults: unknown[] = [];
  beforeEach(async () => {
    project = new Project();
    analyst = new AskedAnalyst(project.folder);
    const page = await ReviewPage.read();
    desk = new Desk({ folder: project.folder, page, by: '', browser: undefined }, analyst, (fault) =>
      faults.push(fault),
    );
    await desk.follow();
  });
  afterEach(async () => {
    await analyst.close();
    expect(faults).toEqual([]);
  });

  const query = { theme: 'wells' };
  /** Waits until the page has something else to show than it had. */
  const toldSince = (version: number) =>
    vi.waitFor(() => expect(desk.version()).toBeGreaterThan(version), PATIENCE);

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

  it('reads nothing again where what it is told of is what it has read', async () => {
    const analyse = vi.spyOn(analyst, 'analyse');
    await desk.followFiles();
    expect(analyse).not.toHaveBeenCalled();
    project.write({ [RULINGS]: PINNED });
    await desk.followFiles();
    await desk.followFiles();
    expect(analyse).toHaveBeenCalledOnce();
    expect(desk.page(query)).toContain('by hand');
  });

  it('tells nothing, however often it is asked, while the files stay as they are or stay wrong', async () => {
    const asked = async () => {
      for (let times = 0; times < 5; times++) await desk.read('parts', query);
      await desk.follow();
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
