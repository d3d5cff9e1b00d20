import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Refusal } from '../../../src/errors.js';
import type { Analysis } from '../../../src/commands/reviewing/analysis.js';
import { Analyst } from '../../../src/commands/reviewing/analyst.js';
import { FollowedProject } from '../../../src/commands/reviewing/followed-project.js';
import { Project } from '../project.js';

/** Titles that were shown, in order. */
let told: string[];
let project: Project;
/** What becomes of an analysis: it may be held back, or fail. */
let analyse: () => Promise<Analysis | null>;
let followed: FollowedProject;
beforeEach(() => {
  told = [];
  project = new Project();
  const analyst = new Analyst(project.folder);
  analyse = async () => analyst.analyse();
  followed = new FollowedProject(project.folder, { analyse: () => analyse() });
  followed.onChange(() => told.push(followed.shown.analysis.briefing.title));
});

const titled = (title: string) => project.write({ 'sources/briefing.yml': `title: ${title}\n` });

describe('a project that is followed', () => {
  it('shows what stands in the files, again whenever they are others', async () => {
    expect([followed.standing.kind, followed.shown.analysis.briefing.sources]).toEqual(['unread', []]);
    await followed.followFiles();
    await followed.followFiles();
    titled('Hills');
    await followed.followFiles();
    expect(told).toEqual(['Water in the valley', 'Hills']);
    expect(followed.standing.kind).toBe('analysed');
  });

  it('says what is missing where there is no file at all', async () => {
    for (const path of Object.keys(project.fingerprints('sources'))) project.write({ [path]: null });
    await followed.followFiles();
    expect(followed.problems[0]?.what).toBe('the settings are missing');
  });

  it('is done following only when an analysis that is under way is shown', async () => {
    let go: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (go = resolve));
    const ready = analyse;
    analyse = async () => (await held, ready());
    const first = followed.follow();
    let isDone = false;
    const second = followed.followFiles().then(() => (isDone = true));
    await new Promise((resolve) => setImmediate(resolve));
    expect(isDone).toBe(false);
    go();
    await Promise.all([first, second]);
    expect(told).toEqual(['Water in the valley']);
  });

  it('reads once more what changed while it was read', async () => {
    const ready = analyse;
    analyse = async () => {
      const made = await ready();
      if (made?.briefing.title === 'Water in the valley') {
        titled('Hills');
        void followed.followFiles();
      }
      return made;
    };
    await followed.follow();
    expect(told).toEqual(['Water in the valley', 'Hills']);
  });

  it('keeps what it shows while there is something to be mended, and says what', async () => {
    await followed.follow();
    const { shown } = followed;
    titled('[');
    await followed.followFiles();
    expect(followed.standing.kind).toBe('refused');
    expect(followed.problems[0]?.where).toMatch(/^sources\/briefing\.yml:/);
    expect(followed.shown).toBe(shown);
    titled('Hills');
    await followed.followFiles();
    expect([followed.problems, followed.shown.analysis.briefing.title]).toEqual([[], 'Hills']);
  });

  it('says of a fault of the program that it is none of the files, and outlives it', async () => {
    const ready = analyse;
    analyse = async () => Promise.reject(new Error('broken'));
    await followed.follow();
    expect(followed.standing).toEqual({ kind: 'failed', error: new Error('broken') });
    expect(followed.problems[0]?.what).toBe('a fault of Synoptic, not of your files: broken');
    analyse = ready;
    await followed.follow();
    expect([followed.standing.kind, followed.problems]).toEqual(['analysed', []]);
  });

  it('shows the same otherwise where the project’s own templates changed', async () => {
    await followed.follow();
    const { shown } = followed;
    project.write({ 'templates/screen.css': 'p {}' });
    await followed.followFiles();
    expect(followed.shown).not.toBe(shown);
    expect(followed.shown.analysis).toBe(shown.analysis);
    expect(told).toHaveLength(2);
  });

  it('shows what was analysed as soon as there are words for it', async () => {
    await followed.follow();
    project.write({ 'sources/briefing.yml': 'title: T\nlanguage: nl\n' });
    await followed.followFiles();
    expect(followed.problems[0]?.what).toMatch(/no labels in “nl”/);
    expect(followed.shown.analysis.briefing.language).toBe('en');
    const labels = new URL('../../../templates/labels/en.yml', import.meta.url);
    const { readFileSync } = await import('node:fs');
    project.write({ 'templates/labels/nl.yml': readFileSync(labels) });
    await followed.followFiles();
    expect([followed.problems, followed.shown.analysis.briefing.language]).toEqual([[], 'nl']);
  });

  it('says in the project’s own words what they say otherwise, and what is wrong with them', async () => {
    const own = 'templates/review/labels/en.yml';
    const word = (key: string) => followed.shown.context.words.text(key, { count: 2, kind: '' });
    await followed.follow();
    project.write({ [own]: 'accept: Code\nqueueTitle: "Left: {count}"\n' });
    await followed.followFiles();
    expect([word('accept'), word('queueTitle'), word('reject')]).toEqual(['Code', 'Left: 2', 'Reject']);
    project.write({ [own]: 'acept: Code\nqueueTitle: "{left}"\nreject: "{count}"\nqueueEmpty: ""\n' });
    await followed.followFiles();
    expect(followed.problems.map(({ what, where }) => [where, what])).toEqual([
      [`${own}:1:1`, 'unknown label “acept”'],
      [`${own}:2:13`, 'the label “queueTitle” asks for a value {left} that it is not given'],
      [`${own}:3:9`, 'the label “reject” asks for a value {count} that it is not given'],
    ]);
    expect(followed.problems[0]?.remedy).toBe('did you mean “accept”?');
    expect(word('accept')).toBe('Code');
    project.write({ [own]: '- no labels\n' });
    await followed.followFiles();
    expect(followed.problems[0]?.what).toContain('is not a mapping');
    project.write({ [own]: null });
    await followed.followFiles();
    expect([followed.problems, word('accept')]).toEqual([[], 'Accept']);
  });

  it('begins with the last build, and without it where the words for it are gone', async () => {
    await project.build('json');
    const begun = () => new FollowedProject(project.folder, { analyse }).shown.analysis.briefing.title;
    expect(begun()).toBe('Water in the valley');
    project.write({ 'templates/labels/en.yml': '- no labels\n' });
    expect(begun()).toBe('Synoptic');
  });

  it('tells why what it shows could not be rendered, once, until it could be', async () => {
    await followed.follow();
    const problem = { what: 'a template is wrong' };
    followed.rendered([]);
    followed.rendered([problem]);
    followed.rendered([{ ...problem }]);
    expect([told.length, followed.problems]).toEqual([2, [problem]]);
    followed.rendered([]);
    expect([told.length, followed.problems]).toEqual([3, []]);
  });

  it('tells what is wrong with the files before what is wrong with its rendering', async () => {
    followed.rendered([{ what: 'a template is wrong' }]);
    analyse = vi.fn<typeof analyse>(() => Promise.reject(new Refusal({ what: 'a file is wrong' })));
    await followed.follow();
    expect(followed.problems.map(({ what }) => what)).toEqual(['a file is wrong']);
  });
});
