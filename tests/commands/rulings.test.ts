import { Ajv2020 } from 'ajv/dist/2020.js';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../src/commands/analyse.js';
import type { Briefing, BriefingTheme } from '../../src/model/briefing.js';
import { BRIEFING_SCHEMA } from '../../src/model/briefing-schema.js';
import { RULING_KINDS } from '../../src/model/ruling.js';
import { pdfText } from '../print/pdf-text.js';
import { LATEST, NO_PRINTER, Project, source } from './project.js';

const BY = '  by: Water Board\n  on: 2012-05-01\n';
const WELLS_A = '{source: a-2004, exact: "A well permit is needed"}';
const WELLS_B = '{source: b-2011, exact: "Every borehole deeper than ten metres"}';

const RULINGS = `# Of the board, by theme.
- ruling: reject
  theme: dams
  quote: {source: b-2011, exact: "The dam at the upper gorge will not be raised."}
- ruling: add
  theme: dams
  quote: {source: a-2004, exact: "Farmers keep goats"}
- ruling: pin
  theme: dams
  quote: {source: a-2004, exact: "Farmers keep goats"}
- ruling: label
  theme: dams
  from: a-2004
  to-source: b-2011
  to: continued
${BY}  because: the report of 2011 speaks of the same dam
- ruling: silence
  theme: tariffs
  source: a-2004
${BY}- ruling: link
  theme: tariffs
  quote: {source: b-2011, exact: "The water tariff rose to 1.20"}
  with: {source: c-2022, exact: "The water tariff was frozen."}
${BY}- ruling: accept
  theme: wells
  quote: {source: c-2022, exact: "The groundwater has fallen"}
- ruling: hide
  theme: wells
  quote: {source: c-2022, exact: "No new borehole"}
- ruling: statement
  theme: wells
  quote: ${WELLS_B}
  to: hedged
${BY}- ruling: unlink
  theme: wells
  quote: ${WELLS_B}
  with: ${WELLS_A}
`;

const files = (rulings: string | null) => ({
  'sources/c.md': source('c-2022', 2022, LATEST),
  'sources/rulings.yml': rulings,
});

function themeOf(briefing: Briefing, id: string): BriefingTheme {
  const theme = briefing.themes.find((one) => one.id === id);
  if (!theme) throw new Error(`no theme ${id}`);
  return theme;
}

const together = (theme: BriefingTheme, ...ids: readonly string[]): boolean =>
  theme.rows.some(({ cells }) => ids.every((id) => Object.values(cells).flat().includes(id)));

describe('build with rulings of every kind', () => {
  const project = new Project(files(RULINGS));
  const plain = new Project(files(null));
  let briefing: Briefing;
  let before: Briefing;
  let said = '';

  beforeAll(async () => {
    const { code, err } = await project.build('pdf,html,md,json,docx,csv');
    expect([code, err]).toEqual([0, expect.not.stringContaining('is not applied')]);
    said = err;
    briefing = analyse(project.folder);
    expect(project.json('out/briefing.json')).toEqual(JSON.parse(JSON.stringify(briefing)));
    before = analyse(plain.folder);
  }, 120_000);

  it('keeps to the schema of the briefing', () => {
    const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(BRIEFING_SCHEMA);
    validate(project.json('out/briefing.json'));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('lists all ten, each in force', () => {
    expect(new Set(briefing.rulings.map(({ ruling }) => ruling))).toEqual(new Set(RULING_KINDS));
    expect(briefing.rulings.filter(({ notInForce }) => notInForce !== undefined)).toEqual([]);
    expect(said).not.toContain('rulings.yml');
  });

  it('says a quote as it was ruled, and keeps its cues', () => {
    const coding = themeOf(briefing, 'wells').codings.find(({ id }) => id === 'wells@b-2011/par1#0');
    const computed = themeOf(before, 'wells').codings.find(({ id }) => id === 'wells@b-2011/par1#0');
    expect(computed?.statement).toBe('asserted');
    expect(coding).toEqual({
      ...computed,
      statement: 'hedged',
      ruling: { ruling: 'statement', state: 'found' },
    });
  });

  it('puts linked quotes in one row, and keeps quotes apart that are ruled apart', () => {
    const [one, other] = ['wells@a-2004/par1#0', 'wells@b-2011/par1#0'];
    expect(together(themeOf(before, 'wells'), one, other)).toBe(true);
    expect(together(themeOf(briefing, 'wells'), one, other)).toBe(false);
    const linked = ['tariffs@b-2011/par2#0', 'tariffs@c-2022/par2#0'];
    expect(together(themeOf(briefing, 'tariffs'), ...linked)).toBe(true);
    expect(themeOf(briefing, 'tariffs').rows[0]).toMatchObject({
      kind: 'aligned',
      linked: [{ by: 'Water Board', on: '2012-05-01', because: '' }],
    });
  });

  it('keeps who confirmed a silence beside its search record', () => {
    const [own] = themeOf(briefing, 'tariffs').presence;
    const [computed] = themeOf(before, 'tariffs').presence;
    expect(own).toEqual({ ...computed, confirmed: { by: 'Water Board', on: '2012-05-01', because: '' } });
  });

  it('gives a change the status that was ruled, with the computed one beside it', () => {
    expect(themeOf(briefing, 'dams').changes[0]).toMatchObject({
      status: 'continued',
      ruled: { by: 'Water Board', because: 'the report of 2011 speaks of the same dam', computed: 'dropped' },
    });
  });

  it('leaves the codings of every other theme as they are', () => {
    const statement = new Project(files(RULINGS.slice(RULINGS.indexOf('- ruling: statement'))));
    const after = analyse(statement.folder);
    for (const id of ['dams', 'tariffs']) expect(themeOf(after, id)).toEqual(themeOf(before, id));
  });

  it.each<[string, () => Promise<string> | string]>([
    ['briefing.pdf', async () => (await pdfText(project.bytes('out/briefing.pdf'))).join(' ')],
    ['briefing.html', () => project.text('out/briefing.html').replace(/<[^>]*>/g, '')],
    ['briefing.md', () => project.text('out/briefing.md').replace(/[*\\]/g, '')],
    [
      'briefing.docx',
      () =>
        strFromU8(
          unzipSync(project.bytes('out/briefing.docx'))['word/document.xml'] ?? new Uint8Array(),
        ).replace(/<[^>]*>/g, ''),
    ],
  ])('shows in %s what was ruled', async (_, read) => {
    const text = (await read()).replace(/\s+/g, ' ');
    for (const words of [
      'Silence confirmed by Water Board, 1 May 2012.',
      'relabelled by Water Board, 1 May 2012; computed: Not found in the later text',
      'hedged: ruled by Water Board, 1 May 2012',
      'Put side by side by Water Board, 1 May 2012.',
      'silent, confirmed',
      'label: continued · Dams: a-2004 to b-2011 · Water Board · applied',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('shows them in the table of data', () => {
    const text = project.text('out/matrix.csv');
    expect(text).toContain('Silent. Silence confirmed by Water Board, 1 May 2012.');
    expect(text).toContain('Found in both (by ruling) (computed: Not found in the later text');
  });
});

describe('rulings that are not in force', () => {
  const MOVED = `- ruling: silence
  theme: wells
  source: a-2004
- ruling: link
  theme: tariffs
  quote: {source: b-2011, exact: "The water tariff rose"}
  with: {source: a-2004, exact: "The office must answer"}
- ruling: statement
  theme: tariffs
  quote: {source: a-2004, exact: "The office must answer"}
  to: hedged
- ruling: label
  theme: dams
  from: a-2004
  to-source: d-2030
  to: dropped
`;

  it.each([
    ['build', ['build', '--formats', 'json']],
    ['check', ['check']],
  ])('are told of by %s, each with its place, and nothing else is', async (_, args) => {
    const later = source('d-2030', 2030, LATEST);
    const project = new Project({
      ...files(MOVED),
      'sources/d.md': later,
      'sources/e.md': source('e-2040', 2040, LATEST),
    });
    const { code, err } = await project.run(args);
    expect(code).toBe(0);
    expect(err).toContain(
      'sources/rulings.yml:1:3: the ruling “silence” is not applied: “a-2004” speaks of “wells” now',
    );
    expect(err).toContain('sources/rulings.yml:4:3: the ruling “link” is not applied');
    expect(err).toContain('sources/rulings.yml:8:3: the ruling “statement” is not applied');
    expect(err).toContain('“a-2004” and “d-2030” are not compared: other sources stand between them');
  });

  it('are those of a source that an edition had and that is gone; they are kept, and told one by one', async () => {
    const project = new Project(files(RULINGS));
    await project.run(['publish', '--date', '2022-04-01'], { env: NO_PRINTER });
    project.write({ 'sources/a.md': null, 'sources/c.md': null });
    const { code, err } = await project.run(['build', '--formats', 'json']);
    expect(code).toBe(0);
    const told = err.split('\n').filter((line) => line.includes('is no source any more'));
    const kinds = told.map((line) => /the ruling “(\w+)” is not applied: “([\w-]+)”/.exec(line)?.slice(1));
    expect(kinds).toEqual([
      ['add', 'a-2004'],
      ['pin', 'a-2004'],
      ['label', 'a-2004'],
      ['silence', 'a-2004'],
      ['link', 'c-2022'],
      ['accept', 'c-2022'],
      ['hide', 'c-2022'],
      ['unlink', 'a-2004'],
    ]);
    expect(project.text('sources/rulings.yml')).toBe(RULINGS);
    project.write({ 'sources/rulings.yml': RULINGS.replaceAll('c-2022', 'c-2023') });
    const typo = await project.run(['build', '--formats', 'json']);
    expect([typo.code, typo.err]).toEqual([1, expect.stringContaining('“source: c-2023” is not the id')]);
  });
});
