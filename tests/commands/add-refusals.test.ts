import { symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { file } from './outside.js';
import { LATEST, Project, source } from './project.js';

const SAID = ['--title', 'Third report', '--published', '2007-05', '--publisher', 'Water Office'];

describe('what add refuses', () => {
  it('writes nothing through a symbolic link, and reads none', async () => {
    const project = new Project();
    const path = file(project, 'third.txt', LATEST);
    symlinkSync(path, join(project.folder, 'link.txt'));
    const linked = await project.run(['add', join(project.folder, 'link.txt'), ...SAID]);
    expect([linked.code, linked.err]).toEqual([1, expect.stringContaining('a symbolic link')]);
    symlinkSync(dirname(path), project.path('sources/originals'));
    const written = await project.run(['add', path, ...SAID]);
    expect([written.code, written.err]).toEqual([
      1,
      expect.stringContaining('sources/originals: a symbolic link'),
    ]);
  });

  it('tells of a file without words by its own name', async () => {
    const project = new Project();
    const { code, err } = await project.run([
      'add',
      file(project, 'blank.txt', ' \n'),
      ...SAID,
      '--language',
      'en',
    ]);
    expect([code, err]).toEqual([1, expect.stringMatching(/blank\.txt: the source is empty/)]);
  });

  it.each([
    ['a PDF that is none', 'a.pdf', '%PDF-1.7 nothing', /a\.pdf/],
    ['a picture', 'a.png', '\x89PNG\r\n', /a picture/],
    ['a spreadsheet', 'a.xls', 'x', /a spreadsheet/],
  ])('refuses %s in words', async (_, name, content, words) => {
    const project = new Project();
    const { code, err } = await project.run(['add', file(project, name, content), ...SAID]);
    expect([code, err]).toEqual([1, expect.stringMatching(words)]);
  });

  it('says what a file does not say of itself, and which flag gives it', async () => {
    const project = new Project();
    const before = project.fingerprints('sources');
    const { code, err } = await project.run(['add', file(project, 'note.txt', 'Too short to tell.')]);
    expect(code).toBe(1);
    for (const key of ['title', 'published', 'publisher', 'language'])
      expect(err).toContain(`give it with --${key}`);
    expect(project.fingerprints('sources')).toEqual(before);
  });

  it('adds all files or none', async () => {
    const project = new Project();
    const before = project.fingerprints('sources');
    const good = file(project, 'good.md', source('c-2007', 2007, LATEST));
    const { code, err } = await project.run([
      'add',
      good,
      file(project, 'bad.txt', Uint8Array.from([1, 0, 2, 3, 0, 0])),
    ]);
    expect(code).toBe(1);
    expect(err).toContain('not a text');
    expect(project.fingerprints('sources')).toEqual(before);
  });

  it('refuses one title for two files, and a file that is not there', async () => {
    const project = new Project();
    const two = await project.run(['add', file(project, 'a.txt', 'A'), file(project, 'b.txt', 'B'), ...SAID]);
    expect([two.code, two.err]).toEqual([2, expect.stringContaining('--title is given for 2 files')]);
    const none = await project.run(['add', join(project.folder, 'none.txt'), ...SAID]);
    expect([none.code, none.err]).toEqual([1, expect.stringContaining('none.txt')]);
  });
});
