import { describe, expect, it } from 'vitest';
import { needsShell, noShell } from '../print/with-shell.js';
import { LATEST, Project, RUSSIAN, source } from './project.js';

const FILES = {
  'sources/c.md': source('ru-2004', 2004, RUSSIAN, { language: 'ru', publisher: 'Управление вод' }),
  'sources/d.md': source('d-2019', 2019, LATEST, { published: '2019-03-31' }),
};

const PLACES = [
  { name: 'here', env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C', LANGUAGE: 'en' } },
  {
    name: 'там, где тепло',
    env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'ru_RU.UTF-8', LANGUAGE: 'ru' },
  },
  { name: 'here', env: { TZ: 'America/St_Johns', LANG: 'de_DE.UTF-8', LC_ALL: undefined } },
];

const WITHOUT_PRINTER = 'html,md,json,docx,csv';

describe('the same inputs', () => {
  it.skipIf(noShell)(`give the same bytes anywhere, in any time zone and locale${needsShell}`, async () => {
    const made: Record<string, string>[] = [];
    for (const { name, env } of PLACES) {
      const project = new Project(FILES, name);
      expect((await project.run(['build'], { env })).code).toBe(0);
      made.push(project.fingerprints('out'));
    }
    expect(Object.keys(made[0] ?? {})).toHaveLength(4);
    expect(made[1]).toEqual(made[0]);
    expect(made[2]).toEqual(made[0]);
  });

  it('give the same bytes in the formats that need no printer, in any time zone and locale', async () => {
    const made = await Promise.all(
      PLACES.map(async ({ name, env }) => {
        const project = new Project(FILES, name);
        expect((await project.build(WITHOUT_PRINTER, { env })).code).toBe(0);
        return project.fingerprints('out');
      }),
    );
    expect(Object.keys(made[0] ?? {})).toHaveLength(5);
    expect(made[1]).toEqual(made[0]);
    expect(made[2]).toEqual(made[0]);
  });

  it('give the same table in the terminal anywhere', async () => {
    const tables = await Promise.all(
      PLACES.map(async ({ name, env }) => (await new Project(FILES, name).build('json', { env })).out),
    );
    expect(new Set(tables).size).toBe(1);
  });

  it('give the same bytes whatever the order in which the files were written', async () => {
    const [one, other] = [new Project(FILES), new Project({ 'sources/a.md': null, 'sources/b.md': null })];
    other.write(FILES);
    for (const name of ['sources/b.md', 'sources/a.md']) other.write({ [name]: one.text(name) });
    await Promise.all([one.build(WITHOUT_PRINTER), other.build(WITHOUT_PRINTER)]);
    expect(other.fingerprints('out')).toEqual(one.fingerprints('out'));
  });
});

describe('other inputs', () => {
  it('give another fingerprint of the file among the inputs, and only of that', async () => {
    const project = new Project();
    await project.build('json');
    const before = project.json('out/briefing.json');
    project.write({ 'sources/a.md': `${project.text('sources/a.md')}\n` });
    await project.build('json');
    const [old, now] = [inputs(before), inputs(project.json('out/briefing.json'))];
    expect(Object.keys(now)).toEqual(Object.keys(old));
    expect(Object.keys(now).filter((name) => now[name] !== old[name])).toEqual(['sources/a.md']);
  });
});

function inputs(briefing: unknown): Record<string, unknown> {
  return typeof briefing === 'object' && briefing !== null && 'inputs' in briefing
    ? Object.fromEntries(Object.entries(Object(briefing.inputs)))
    : {};
}
