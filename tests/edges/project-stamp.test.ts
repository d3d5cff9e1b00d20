import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectStamp } from '../../src/edges/project-stamp.js';

describe('the stamp of a project', () => {
  let root = '';
  const at = (path: string) => join(root, path);
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'synoptic-stamp-'));
    mkdirSync(at('sources/judgements'), { recursive: true });
    writeFileSync(at('sources/а.md'), 'one');
    writeFileSync(at('sources/judgements/b.md'), 'two');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('stays the same while the files do', () => {
    const before = projectStamp(root);
    expect(before).not.toBe('');
    expect(projectStamp(root)).toBe(before);
  });

  it.each<[string, () => void]>([
    ['a file comes', () => writeFileSync(at('sources/rulings.yml'), '')],
    ['a file goes', () => rmSync(at('sources/judgements/b.md'))],
    ['a file gets a longer text', () => writeFileSync(at('sources/а.md'), 'longer')],
    ['a file gets a text of the same length', () => writeFileSync(at('sources/а.md'), 'two')],
    ['a file has another name', () => renameSync(at('sources/а.md'), at('sources/c.md'))],
    ['a folder of templates comes', () => folderWithTemplate()],
    ['words of the review page come', () => folderWithWords()],
  ])('is another where %s', (_what, change) => {
    const early = new Date(2000, 1, 1);
    utimesSync(at('sources/а.md'), early, early);
    const before = projectStamp(root);
    change();
    expect(projectStamp(root)).not.toBe(before);
  });

  function folderWithTemplate(): void {
    mkdirSync(at('templates/partials'), { recursive: true });
    writeFileSync(at('templates/partials/quote.hbs'), '');
  }

  function folderWithWords(): void {
    mkdirSync(at('templates/review/labels'), { recursive: true });
    writeFileSync(at('templates/review/labels/en.yml'), '');
  }

  it('is another where a file is replaced by one that claims the same time and length', () => {
    const time = new Date(2000, 1, 1);
    utimesSync(at('sources/а.md'), time, time);
    const before = projectStamp(root);
    writeFileSync(at('other'), 'two');
    utimesSync(at('other'), time, time);
    renameSync(at('other'), at('sources/а.md'));
    expect(projectStamp(root)).not.toBe(before);
  });

  it('takes no notice of what no briefing is made of', () => {
    const before = projectStamp(root);
    mkdirSync(at('out'));
    writeFileSync(at('out/briefing.html'), '');
    writeFileSync(at('sources/.a.md.swp'), '');
    writeFileSync(at('sources/a.md~'), '');
    expect(projectStamp(root)).toBe(before);
  });

  it('is empty where there is no project, and passes over a link that leads nowhere', () => {
    expect(projectStamp(at('nowhere'))).toBe('');
    const before = projectStamp(root);
    symlinkSync(at('nowhere'), at('sources/link.md'));
    expect(projectStamp(root)).toBe(before);
  });

  it('follows links to folders, and comes to an end where they lead back', () => {
    for (const name of ['one', 'two', 'three']) symlinkSync(at('sources'), at(`sources/${name}`));
    mkdirSync(at('elsewhere'));
    symlinkSync(at('elsewhere'), at('sources/translations'));
    const before = projectStamp(root);
    expect(before.split('\n')).toHaveLength(5);
    writeFileSync(at('elsewhere/ru.yml'), '');
    expect(projectStamp(root)).not.toBe(before);
  });
});
