import { describe, expect, it } from 'vitest';
import { needsShell, noShell } from '../print/with-shell.js';
import { alwaysPrinter, EARLIER, LATER, NO_PRINTER, Project, source, type Ended } from './project.js';

/** Publishes without a printer, which takes no time: the code is then 3. */
function publish(project: Project, ...flags: string[]): Promise<Ended> {
  return project.run(['publish', '--date', '2022-04-01', ...flags], { env: NO_PRINTER });
}

const ruling = (kind: string, theme: string, exact: string): string =>
  `- ruling: ${kind}\n  theme: ${theme}\n  quote: {source: a-2004, exact: ${exact}}\n` +
  '  by: test desk\n  on: 2022-04-01\n  because: so it is\n';

describe.skipIf(noShell)(`publish with a printer${needsShell}`, () => {
  it('writes the edition and a PDF of it that verifies and says its number', async () => {
    const project = new Project();
    const { code, out } = await project.run(['publish', '--date', '2022-04-01', '--note', 'the first']);
    expect(code).toBe(0);
    expect(out).toBe('out/editions/1.json\nout/editions/1.pdf\n');
    expect(Object.keys(project.fingerprints('out'))).toEqual(['out/editions/1.json', 'out/editions/1.pdf']);
    expect(project.json('out/editions/1.json')).toMatchObject({
      schema: 'synoptic/edition@1',
      number: 1,
      date: '2022-04-01',
      note: 'the first',
      briefing: { status: 'edition', edition: { number: 1, date: '2022-04-01' } },
    });
    const verified = await project.run(['verify', project.path('out/editions/1.pdf')]);
    expect(verified).toMatchObject({ code: 0 });
  });

  it('writes neither file over a PDF that stands in its place', async () => {
    const project = new Project({ 'out/editions/1.pdf': 'kept by hand' });
    await project.run(['publish', '--date', '2022-04-01']);
    expect(project.text('out/editions/1.pdf') === 'kept by hand').toBe(true);
  });
});

describe.skipIf(alwaysPrinter)('publish', () => {
  it('numbers editions and leaves the earlier ones alone, as does build', async () => {
    const project = new Project();
    await publish(project);
    const first = project.fingerprints('out/editions');
    const { code, out, err } = await publish(project);
    expect({ code, out }).toEqual({ code: 3, out: 'out/editions/2.json\n' });
    expect(err).toContain('without its PDF');
    await project.build('html,md,json');
    expect(project.fingerprints('out/editions')).toMatchObject(first);
    expect(Object.keys(project.fingerprints('out/editions'))).toHaveLength(2);
  });

  it('writes nothing of a project that is refused', async () => {
    const project = new Project({ 'sources/a.md': 'no header' });
    expect((await publish(project)).code).toBe(1);
    expect(project.has('out')).toBe(false);
  });

  it('keeps the texts of all inputs', async () => {
    const project = new Project();
    await publish(project);
    const inputs = ['a.md', 'b.md', 'briefing.yml', 'themes.yml'].map((name) => `sources/${name}`);
    expect(project.json('out/editions/1.json')).toMatchObject({
      inputs: Object.fromEntries(inputs.map((name) => [name, project.text(name)])),
    });
  });

  it('refuses to go on from an edition that is half written', async () => {
    const project = new Project({ 'out/editions/1.json': '{"schema": "synoptic/edi' });
    const { code, err } = await publish(project);
    expect(code).toBe(1);
    expect(err).toMatch(/^out\/editions\/1\.json/);
    expect(err).not.toMatch(/^\s+at /m);
    expect(project.text('out/editions/1.json')).toContain('synoptic/edi');
  });

  it.each(['{}', '[]', 'null', '{"schema":"synoptic/edition@1","number":1,"date":"2022-04-01","briefing":{"schema":"synoptic/briefing@1"}}'])(
    'refuses to go on from the edition %s',
    async (text) => {
      const { code, err } = await publish(new Project({ 'out/editions/1.json': text }));
      expect({ code, err }).toMatchObject({ code: 1 });
    },
  ); // prettier-ignore
});

describe.skipIf(alwaysPrinter)('publish --corrects', () => {
  it('keeps the number of the edition that it puts right', async () => {
    const project = new Project();
    await publish(project);
    expect(await publish(project, '--corrects', '1')).toMatchObject({
      code: 3,
      out: 'out/editions/2.json\n',
    });
    expect(project.json('out/editions/2.json')).toMatchObject({
      number: 2,
      corrects: 1,
      briefing: { edition: { number: 2, date: '2022-04-01', corrects: 1 } },
    });
    expect(project.json('out/editions/1.json')).not.toHaveProperty('corrects');
  });

  it('refuses a number that no edition has, and what is no number, and writes nothing', async () => {
    const project = new Project();
    await publish(project);
    const missing = await publish(project, '--corrects', '2');
    expect(missing.code).toBe(1);
    expect(missing.err).toMatch(/there is no edition 2/);
    expect((await publish(project, '--corrects', 'first')).code).toBe(2);
    expect(Object.keys(project.fingerprints('out/editions'))).toEqual(['out/editions/1.json']);
  });
});

describe.skipIf(alwaysPrinter)('an edition', () => {
  it('is refused once it was edited, by whatever reads it', async () => {
    const project = new Project();
    await publish(project);
    const text = project.text('out/editions/1.json');
    project.write({ 'out/editions/1.json': text.replaceAll('sixty days', 'six days') });
    for (const command of [['publish'], ['diff'], ['build', '--formats', 'json']]) {
      const { code, err } = await project.run(command, { env: NO_PRINTER });
      expect({ command, code, err }).toMatchObject({ code: 1 });
      expect(err).toMatch(/^out\/editions\/1\.json.*was edited/);
    }
  });

  it('differs in nothing from what is built elsewhere: another time zone, another locale', async () => {
    const project = new Project();
    await project.run(['publish', '--date', '2022-04-01'], {
      env: { ...NO_PRINTER, TZ: 'Pacific/Kiritimati', LANG: 'ru_RU.UTF-8', LC_ALL: 'ru_RU.UTF-8' },
    });
    const env = { ...NO_PRINTER, TZ: 'America/Adak', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
    expect(await project.run(['diff', '--exit-code'], { env })).toMatchObject({ code: 0 });
  });
});

describe.skipIf(alwaysPrinter)('passages', () => {
  it('keep their ids when a paragraph is put between them, once an edition exists', async () => {
    const project = new Project();
    await publish(project);
    const [first = '', ...others] = EARLIER.split('\n\n');
    const text = [first, 'A new weir was put up at the lower ford without a word.', ...others].join('\n\n');
    project.write({ 'sources/a.md': source('a-2004', 2004, text) });
    await project.build('json');
    expect(idsOf(project)).toEqual(['a-2004/par1', 'a-2004/par1a', 'a-2004/par2', 'a-2004/par3']);
  });

  it('do not take the id of one that was removed', async () => {
    const project = new Project();
    await publish(project);
    const [first = '', , third = ''] = EARLIER.split('\n\n');
    const text = [first, third, 'A new weir was put up at the lower ford without a word.'].join('\n\n');
    project.write({ 'sources/a.md': source('a-2004', 2004, text) });
    await project.build('json');
    expect(idsOf(project)).toEqual(['a-2004/par1', 'a-2004/par3', 'a-2004/par4']);
  });
});

describe.skipIf(alwaysPrinter)('diff', () => {
  it('says that nothing changed, with 0 also where asked for an exit code', async () => {
    const project = new Project();
    await publish(project);
    const { code, out } = await project.run(['diff', '--exit-code']);
    expect({ code, out }).toMatchObject({ code: 0 });
    expect(out).toContain('Nothing changed');
    expect(JSON.parse((await project.run(['diff', '--json'])).out)).toMatchObject({
      sources: [],
      themes: [],
    });
  });

  it('says theme by theme what changed since the last edition, and ends with 4 where asked', async () => {
    const project = new Project();
    await publish(project);
    project.write({
      'sources/b.md': source('b-2011', 2011, LATER.replace('still needs', 'no longer needs')),
    });
    const { code, out } = await project.run(['diff', '--exit-code']);
    expect(code).toBe(4);
    expect(out).toContain('Wells');
    expect(out.replace(/\s+/g, ' ')).toContain('[−still−] [+no longer+] needs');
    expect(out).not.toContain('Tariffs');
    expect((await project.run(['diff'])).code).toBe(0);
    expect((await project.run(['diff', '--format', 'md'])).out).toMatch(/^## .*\n[^]*\n### Wells\n/);
    expect(JSON.parse((await project.run(['diff', '--json'])).out)).toMatchObject({
      schema: 'synoptic/diff@1',
      sources: [{ source: 'b-2011', kind: 'edited' }],
      themes: [{ theme: 'wells' }],
    });
  });

  it('compares two editions, whatever the sources say now', async () => {
    const project = new Project();
    await publish(project);
    project.write({ 'sources/c.md': source('c-2019', 2019, 'A water tariff is no more.') });
    await publish(project);
    project.write({ 'sources/a.md': 'now broken' });
    const { code, out } = await project.run(['diff', '1', '2']);
    expect(code).toBe(0);
    expect(out).toContain('A water tariff is no more.');
    const back = await project.run(['diff', '2', '1']);
    expect(back.out).toMatch(/- (?:Lost|Now silent).*\n +A water tariff is no more/);
  });

  it('refuses an edition that is not there, and one to compare with that is not yet published', async () => {
    const project = new Project();
    const none = await project.run(['diff']);
    expect(none.code).toBe(1);
    expect(none.err).toContain('synoptic publish');
    await publish(project);
    const other = await project.run(['diff', '7']);
    expect(other.code).toBe(1);
    expect(other.err).toMatch(/one of: 1/);
  });

  it('shows what rulings did: accept, reject and add', async () => {
    const project = new Project();
    await publish(project);
    project.write({
      'sources/rulings.yml':
        ruling('reject', 'dams', 'The dam at the upper gorge was finished in 1998') +
        ruling('add', 'wells', 'Farmers keep goats on the south slope') +
        ruling('accept', 'wells', 'needed for every borehole'),
    });
    const { out } = await project.run(['diff']);
    expect(out.replace(/\s+/g, ' ')).toContain('[−The dam at the upper gorge was finished in 1998.−]');
    expect(out).toMatch(/\+ Gained.*\n +Farmers keep goats/);
    await project.build('json');
    expect(project.json('out/briefing.json')).toMatchObject({
      rulings: [{ state: 'found' }, { state: 'found' }, { state: 'found' }],
    });
  });
});

describe('a ruling', () => {
  it.each([
    ['whose quote is not in the source', 'Farmers keep sheep', 'orphaned'],
    ['whose quote stands there twice', 'the', 'ambiguous'],
  ])('%s is not applied, and said to be so', async (_, exact, state) => {
    const project = new Project({ 'sources/rulings.yml': ruling('reject', 'wells', exact) });
    const { code, err } = await project.build('json,md');
    expect(code).toBe(0);
    expect(err).toContain('Warning');
    expect(project.json('out/briefing.json')).toMatchObject({ rulings: [{ state }] });
    expect(project.text('out/briefing.md')).toContain('not applied');
  });
});

function idsOf(project: Project): string[] {
  const ids = project.text('out/briefing.json').matchAll(/"id": "(a-2004\/[^"#]+)"/g);
  return [...ids].map(([, id = '']) => id);
}
