import { describe, expect, it } from 'vitest';
import { Project, run } from './project.js';

const COMMANDS = [
  'init',
  'watch',
  'build',
  'check',
  'publish',
  'diff',
  'verify',
  'export',
  'code',
  'align',
  'evaluate',
  'doctor',
];

describe('--help', () => {
  it('lists every command on stdout', async () => {
    const { code, out, err } = await run(['--help']);
    expect(code).toBe(0);
    expect(err).toBe('');
    for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
  });

  it.each(COMMANDS)('tells of %s what it does and takes', async (command) => {
    const { code, out, err } = await run([command, '--help']);
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out).toMatch(new RegExp(`^Usage: synoptic ${command}`));
    expect(out).toContain('--project <dir>');
  });

  it('prints the version', async () => {
    const { code, out } = await run(['--version']);
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('wrong usage', () => {
  it.each([
    ['an unknown command', ['biuld'], 'build'],
    ['an unknown option', ['build', '--fromats', 'json'], '--formats'],
    ['an option without its value', ['check', '--project'], '--project'],
    ['a format that there is not', ['build', '--formats', 'pdf,xls'], 'xls'],
    ['no format at all', ['build', '--formats', ','], '--formats'],
    ['a way to show a difference that there is not', ['diff', '--format', 'xml'], 'xml'],
    ['a word too many', ['check', 'everything'], 'argument'],
    ['an edition that is no number', ['diff', 'first'], 'first'],
    ['an export that there is not', ['export', 'ris'], 'ris'],
    ['an export of nothing', ['export'], 'format'],
    ['a day that is none', ['publish', '--date', '2022-02-30'], '--date'],
  ])('of %s ends with 2 and says so on stderr, without a stack', async (_, args, named) => {
    const project = new Project();
    const { code, out, err } = await run(args, { cwd: project.folder });
    expect(err).toContain(named);
    expect(err).not.toMatch(/^\s+at /m);
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  it('of no command at all shows what there is', async () => {
    const { code, out, err } = await run([]);
    expect(out + err).toContain('build');
    expect(code).toBe(2);
  });
});

describe('check', () => {
  it('says that nothing is to mend, and writes nothing', async () => {
    const project = new Project();
    const before = project.fingerprints();
    const { code, out } = await project.run(['check']);
    expect(code).toBe(0);
    expect(out).toContain('2 sources');
    expect(project.fingerprints()).toEqual(before);
  });

  it('gives its counts to scripts', async () => {
    const { out } = await new Project().run(['check', '--json']);
    expect(JSON.parse(out)).toMatchObject({ sources: 2, themes: 3, warnings: [] });
  });
});

describe('doctor', () => {
  it('tells of Node, the printer and the fonts', async () => {
    const { code, out } = await new Project().run(['doctor']);
    expect([0, 3]).toContain(code);
    for (const part of ['Node', 'rinter', 'onts']) expect(out).toContain(part);
  });

  it('names a project that cannot be read instead of calling it a fault of the program', async () => {
    const project = new Project({ 'sources/a.md': 'no header' });
    const { code, err } = await project.run(['doctor']);
    expect(code).not.toBe(70);
    expect(err).not.toMatch(/^\s+at /m);
  });
});
