import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ENGLISH } from '../suggestions/made-up.js';
import { run, source, type Ended } from './project.js';

const root = mkdtempSync(join(tmpdir(), 'synoptic-init-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let made = 0;

/** An empty folder. */
function place(): string {
  const folder = join(root, String(++made));
  mkdirSync(folder);
  return folder;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

const init = (cwd: string, ...args: string[]): Promise<Ended> => run(['init', ...args], { cwd });
const text = (...parts: string[]): string => readFileSync(join(...parts), 'utf8');

const PROJECT = [
  '.gitignore',
  'README.md',
  'sources/briefing.yml',
  'sources/example.md',
  'sources/schemas/briefing.schema.json',
  'sources/schemas/names.schema.json',
  'sources/schemas/rulings.schema.json',
  'sources/schemas/themes.schema.json',
  'sources/schemas/translations.schema.json',
  'sources/themes.yml',
];

describe('init', () => {
  it('makes a project that builds and has nothing to mend', async () => {
    const cwd = place();
    const { code, out, err } = await init(cwd, 'harbour');
    expect([code, err]).toEqual([0, '']);
    expect(out.trim().split('\n').length).toBeLessThanOrEqual(6);
    expect(out).toContain('synoptic watch --open --project harbour');
    const folder = join(cwd, 'harbour');
    expect(filesIn(folder)).toEqual(PROJECT);
    const built = await run(['build', '--formats', 'html,md,json'], { cwd: folder });
    expect([built.code, built.err]).toEqual([0, expect.stringMatching(/^Written to .*\n$/)]);
    expect(text(folder, 'out/briefing.md')).toContain('A briefing quotes its documents verbatim.');
    const checked = await run(['check'], { cwd: folder });
    expect([checked.code, checked.err]).toEqual([0, '']);
    expect(checked.out).toContain('1 source, 4 passages, 1 theme');
  });

  it('takes the folder it is started in', async () => {
    const cwd = place();
    const { code, out } = await init(cwd, '.');
    expect([code, filesIn(cwd)]).toEqual([0, PROJECT]);
    expect(out).not.toContain('--project');
  });

  it.each(['мои доклады 2', "it's mine", 'back\\slash', 'quote" and: colon #1', 'deep/er'])(
    'takes the path %j, and makes the title of its name',
    async (name) => {
      const cwd = place();
      expect((await init(cwd, name)).code).toBe(0);
      const folder = join(cwd, name);
      const built = await run(['build', '--formats', 'json', '--project', folder]);
      expect(built.code).toBe(0);
      const { title }: { title: string } = JSON.parse(text(folder, 'out/briefing.json'));
      expect(title).toBe(`[${name.split('/').at(-1)}]`);
    },
  );

  it('writes nothing, and names what is there, where one of its files is', async () => {
    const cwd = place();
    mkdirSync(join(cwd, 'sources'));
    writeFileSync(join(cwd, 'sources/themes.yml'), 'mine');
    const { code, out, err } = await init(cwd, '.');
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('already there: sources/themes.yml');
    expect(err.trim().split('\n').length).toBeLessThanOrEqual(4);
    expect(filesIn(cwd)).toEqual(['sources/themes.yml']);
    expect(text(cwd, 'sources/themes.yml')).toBe('mine');
  });

  it('calls a project that is there a project', async () => {
    const cwd = place();
    await init(cwd, '.');
    const { code, err } = await init(cwd, '.');
    expect(code).toBe(1);
    expect(err).toContain('this is a project already');
  });

  it('writes through no link that leads nowhere', async () => {
    const cwd = place();
    mkdirSync(join(cwd, 'sources'));
    symlinkSync(join(cwd, 'elsewhere.yml'), join(cwd, 'sources/briefing.yml'));
    expect((await init(cwd, '.')).code).toBe(1);
    expect(filesIn(cwd)).toEqual([]);
  });

  it('leaves a README and a .gitignore as they are, and says so', async () => {
    const cwd = place();
    writeFileSync(join(cwd, 'README.md'), 'mine');
    writeFileSync(join(cwd, '.gitignore'), 'mine');
    const { code, out } = await init(cwd, '.');
    expect(code).toBe(0);
    expect(out).toContain(
      'Left as it was: README.md, .gitignore. Lines for .gitignore: out/* and !out/editions/',
    );
    expect([text(cwd, 'README.md'), text(cwd, '.gitignore')]).toEqual(['mine', 'mine']);
  });

  it('needs no example where documents lie already', async () => {
    const cwd = place();
    mkdirSync(join(cwd, 'sources'));
    writeFileSync(join(cwd, 'sources/a.md'), source('a', 2004, 'A well.'));
    expect((await init(cwd, '.')).code).toBe(0);
    expect(filesIn(cwd)).not.toContain('sources/example.md');
    expect((await run(['build', '--formats', 'json'], { cwd })).code).toBe(0);
  });

  it('writes nothing where a file stands in the way of a folder', async () => {
    const cwd = place();
    writeFileSync(join(cwd, 'sources'), 'a file');
    const { code, err } = await init(cwd, '.');
    expect(code).toBe(1);
    expect(err).toContain('nothing was written');
    expect(filesIn(cwd)).toEqual(['sources']);
  });

  it('asks for the folder where none is named', async () => {
    const cwd = place();
    const { code, err } = await init(cwd);
    expect(code).toBe(2);
    expect(err).toContain('synoptic init .');
    expect(filesIn(cwd)).toEqual([]);
  });

  it('tells scripts what it wrote', async () => {
    const { out } = await init(place(), 'harbour', '--json');
    expect(JSON.parse(out)).toMatchObject({
      files: expect.arrayContaining(['sources/example.md']),
      left: [],
    });
  });
});

describe('init --from', () => {
  it('brings documents in as they are, and drafts themes from them, each marked as a draft', async () => {
    const cwd = place();
    const texts = {
      'a.md': source('a-2004', 2004, ENGLISH['a'] ?? ''),
      'b.md': source('b-2011', 2011, ENGLISH['b'] ?? ''),
    };
    for (const [name, content] of Object.entries(texts)) writeFileSync(join(cwd, name), content);
    const { code, out, err } = await init(cwd, 'new', '--from', 'a.md', 'b.md');
    expect([code, err]).toEqual([0, 'Reading a.md (1 of 2)\nReading b.md (2 of 2)\n']);
    expect(out).toContain('drafts, found by counting');
    const folder = join(cwd, 'new');
    expect(filesIn(folder)).not.toContain('sources/example.md');
    expect(text(folder, 'sources/a-2004.md')).toBe(texts['a.md']);
    const codebook = text(folder, 'sources/themes.yml');
    const drafts = codebook.match(/^ {2}# A draft, found by counting in \d+ passages/gm) ?? [];
    expect(drafts.length).toBeGreaterThan(0);
    expect(codebook.match(/^ {2}- id: /gm)).toHaveLength(drafts.length);
    expect(codebook).toMatch(/hives|swarm|honey/);
    const checked = await run(['check', '--json'], { cwd: folder });
    const { codebook: use }: { codebook: { terms: { matches: number }[] } } = JSON.parse(checked.out);
    expect(use.terms.filter(({ matches }) => matches === 0)).toEqual([]);
  });

  it('takes in what “add” takes, and keeps the file it was', async () => {
    const cwd = place();
    const rows =
      'source,date,publisher,language,text\nreport,2004,Water Office,en,A well was sunk by the ford.\n';
    writeFileSync(join(cwd, 'rows.csv'), rows);
    const { code, err } = await init(cwd, 'new', '--from', 'rows.csv');
    expect([code, err]).toEqual([0, '']);
    expect(filesIn(join(cwd, 'new'))).toContain('sources/originals/rows.csv');
    const built = await run(['build', '--formats', 'md', '--project', 'new'], { cwd });
    expect(built.code).toBe(0);
    expect(text(cwd, 'new/out/briefing.md')).toContain('A well was sunk by the ford.');
  });

  it('says in the codebook that there is too little text for drafts, and builds all the same', async () => {
    const cwd = place();
    writeFileSync(join(cwd, 'a.md'), source('a', 2004, 'A well.'));
    expect((await init(cwd, 'new', '--from', 'a.md')).code).toBe(0);
    expect(text(cwd, 'new/sources/themes.yml')).toContain('Too little text to draft themes from');
    expect((await run(['build', '--formats', 'json', '--project', 'new'], { cwd })).code).toBe(0);
  });

  it('makes nothing where one of the documents is refused, and names each fault', async () => {
    const cwd = place();
    writeFileSync(join(cwd, 'a.md'), 'no header');
    // A file without a header is asked about, or refused where nobody can be asked.
    writeFileSync(join(cwd, 'b.md'), source('b', 2004, 'A well.'));
    const { code, err } = await init(cwd, 'new', '--from', 'a.md', 'b.md', 'c.md');
    expect(code).toBe(1);
    expect(err).toContain('a.md: the file does not say when it was published');
    expect(err).toContain('then “synoptic add” it with --published');
    expect(err).toContain('c.md: there is no such file');
    expect(filesIn(cwd)).toEqual(['a.md', 'b.md']);
  });
});
