import { describe, expect, it } from 'vitest';
import { EARLIER, Project } from './project.js';

/** An editor that is a command of the shell. */
const editor = (command: string) => ({ env: { EDITOR: command, VISUAL: undefined } });
const AS_IT_STANDS = editor('true');
const SIGNED = ['--by', 'test desk', '--date', '2022-04-01'];
const PATH = 'sources/judgements/wells.md';

/** Writes a sentence before the evidence. */
const writes = (sentence: string) => editor(`sed -i 's|^<!-- evidence|${sentence}\\n&|'`);

describe('judge', () => {
  it('lays the evidence before the analyst and signs what is written, with what it was written of', async () => {
    const project = new Project();
    const { code, out } = await project.run(
      ['judge', 'wells', ...SIGNED],
      writes('A permit is needed [@a-2004\\/par1].'),
    );
    expect({ code, out }).toEqual({ code: 0, out: `${PATH}\n` });
    const written = project.text(PATH);
    expect(written).toContain('A permit is needed [@a-2004/par1].');
    expect(written).toMatch(
      /^author: test desk\ndate: 2022-04-01\nstanding: initial\nevidence:\n {2}a-2004\/par1: /mu,
    );
    expect(written).not.toContain('evidence:  all below');
    expect(written).not.toContain('borehole');
  });

  it('is stale once its evidence changed, and fresh when it is renewed', async () => {
    const project = new Project();
    await project.run(['judge', 'wells', ...SIGNED], writes('A permit is needed [@a-2004\\/par1].'));
    const stale = async () => {
      await project.build('json');
      return project.json('out/briefing.json');
    };
    expect(JSON.stringify(await stale())).toContain('"stale":false');
    project.write({ 'sources/a.md': project.text('sources/a.md').replace('ten metres', 'twelve metres') });
    expect(JSON.stringify(await stale())).toContain('"stale":true');
    expect((await project.run(['judge', 'wells', '--print', ...SIGNED])).out).toContain(
      '# Evidence changed since',
    );
    expect((await project.run(['judge', 'wells', '--renew', ...SIGNED])).code).toBe(0);
    expect(JSON.stringify(await stale())).not.toContain('"stale":true');
  });

  it('signs nothing where nothing was written', async () => {
    const project = new Project();
    const { code, err } = await project.run(['judge', 'wells', ...SIGNED], AS_IT_STANDS);
    expect(code).toBe(0);
    expect(err).toContain('nothing is signed');
    expect(project.has(PATH)).toBe(false);
  });

  it('keeps what was written where it cannot stand, and says where', async () => {
    const project = new Project();
    const { code, err } = await project.run(
      ['judge', 'wells', ...SIGNED],
      writes('A permit is needed [@a-2004\\/par9].'),
    );
    expect(code).toBe(1);
    expect(err).toMatch(/What you wrote is kept in .*wells\.md/u);
    expect(err).toContain('[@a-2004/par9] cites a passage that does not exist');
    expect(project.has(PATH)).toBe(false);
  });

  it('prints judgement and evidence, with nothing written', async () => {
    const project = new Project();
    const { out } = await project.run(['judge', 'wells', '--print', ...SIGNED]);
    expect(out).toContain(`> ${EARLIER.split('.')[0]}`);
    expect(out).toContain('[@a-2004/par1]');
    expect(project.has(PATH)).toBe(false);
  });

  it.each([
    [['judge', 'well', ...SIGNED], 'did you mean “wells”?'],
    [['judge', 'wells', ...SIGNED], 'no editor is set'],
    [['judge', 'wells', '--date', '2022-04-01'], 'nobody signs the judgement'],
    [['judge', 'wells', '--by', 'me', '--date', 'May'], '“May” is not a day'],
    [['judge', 'wells', '--renew', ...SIGNED], 'there is no judgement to renew'],
  ])('refuses %j', async (args, said) => {
    const { code, err } = await new Project().run(args, { env: { EDITOR: undefined, VISUAL: undefined } });
    expect(code).toBe(2);
    expect(err).toContain(said);
  });

  it('tells of an editor that leaves no file', async () => {
    const { code, err } = await new Project().run(['judge', 'wells', ...SIGNED], editor('rm'));
    expect(code).toBe(1);
    expect(err).toContain('the editor “rm” left no file');
  });

  it('tells of an editor that fails', async () => {
    const { code, err } = await new Project().run(['judge', 'wells', ...SIGNED], editor('false'));
    expect(code).toBe(1);
    expect(err).toContain('the editor “false” ended with code 1');
  });
});
