import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { BRIEFING_SCHEMA } from '../../src/model/briefing-schema.js';
import { needsShell, noShell } from '../print/with-shell.js';
import { alone, bePatient, build, builtProject, empty, pdfOf, USUAL, WITH_SOURCES } from './alone.js';
import { attachedTexts, load, sha256 } from './attached.js';
import { EARLIER, LATER, LATEST, Project, run, RUSSIAN, SETTINGS, source, type Files } from './project.js';

bePatient();

const validate = new Ajv2020({ allowUnionTypes: true }).compile(BRIEFING_SCHEMA);

describe.skipIf(noShell)(`the PDF carries${needsShell}`, () => {
  it('its briefing, valid against the schema, with every passage quoted and no other words', async () => {
    const texts = await attachedTexts(await pdfOf(USUAL));
    expect(Object.keys(texts)).toEqual(['briefing.json']);
    const text = texts['briefing.json'] ?? '';
    expect(validate(JSON.parse(text))).toBe(true);
    expect(text).toContain('A well permit is needed for every borehole');
    expect(text).not.toContain('Farmers keep goats');
    expect(text).toContain(sha256('Farmers keep goats on the south slope. Nothing is known of the bees.'));
    expect(text).toContain(sha256((await builtProject(USUAL)).bytes('sources/a.md')));
  });

  it('dates, kinds and descriptions of what is attached, and few bytes of it', async () => {
    const pdf = await pdfOf(WITH_SOURCES);
    const files = (await load(pdf)).getAttachments();
    expect(files.map(({ name, mimeType, afRelationship }) => [name, mimeType, afRelationship])).toEqual([
      ['briefing.json', 'application/json', 'Data'],
      ['sources/a.md', 'text/markdown', 'Source'],
      ['sources/b.md', 'text/markdown', 'Source'],
      ['sources/briefing.yml', 'application/yaml', 'Source'],
      ['sources/themes.yml', 'application/yaml', 'Source'],
    ]);
    for (const file of files) {
      expect(file.creationDate).toEqual(new Date('2011-01-01T00:00:00Z'));
      expect(file.modificationDate).toEqual(file.creationDate);
      expect(file.description).toContain(sha256(file.data));
    }
    expect(pdf.length).toBeLessThan(300_000);
  });

  it('with its sources all that is needed to build it again, byte for byte', async () => {
    const pdf = await pdfOf(WITH_SOURCES);
    const { 'briefing.json': _evidence, ...inputs } = await attachedTexts(pdf);
    const again = await build({ ...inputs });
    expect(Buffer.compare(again.bytes('out/briefing.pdf'), pdf)).toBe(0);
  });

  it('files whose names hold brackets, backslashes and letters of any script', async () => {
    const name = 'sources/Отчёт (1 \\ a.md';
    const project = await build({
      ...WITH_SOURCES,
      'sources/a.md': null,
      [name]: source('a-2004', 2004, EARLIER),
    });
    const pdf = project.bytes('out/briefing.pdf');
    expect(Object.keys(await attachedTexts(pdf))).toContain(name);
    expect(await alone(pdf)).toMatchObject({ code: 0 });
  });
});

describe.skipIf(noShell)(`verify, with the PDF alone${needsShell}`, () => {
  it('proves every quotation against the passages carried, and says what it cannot prove', async () => {
    const project = await builtProject(USUAL);
    const { code, out, err } = await alone(project.bytes('out/briefing.pdf'));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Proven against the passages carried inside this PDF: 5 quotations /);
    expect(out).toMatch(/Not proven: .* not at hand/);
    for (const name of ['sources/a.md', 'sources/b.md'])
      expect(out).toContain(`${sha256(project.bytes(name))}  ${name}`);
  });

  it('tells scripts its counts, and of each source how its file was found', async () => {
    const { code, out } = await alone(await pdfOf(USUAL), '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      proven: true,
      against: 'pdf',
      unaltered: true,
      quotations: 5,
      failures: [],
      sources: [
        { id: 'a-2004', path: 'sources/a.md', status: 'not-at-hand', quotations: 2, failures: 0 },
        { id: 'b-2011', path: 'sources/b.md', status: 'not-at-hand', quotations: 3, failures: 0 },
      ],
    });
  });

  it('proves it to the end where the sources are attached', async () => {
    const { code, out } = await alone(await pdfOf(WITH_SOURCES));
    expect(code).toBe(0);
    expect(out).toMatch(/^Proven against the source files carried inside this PDF: 5 quotations /);
    expect(out).not.toContain('Not proven');
    const { sources } = JSON.parse((await alone(await pdfOf(WITH_SOURCES), '--json')).out);
    expect(sources).toMatchObject([{ status: 'attached' }, { status: 'attached' }]);
  });

  it.each<[string, Files]>([
    ['quoted only, of three in one series', { 'sources/a.md': source('a-2004', 2004, EARLIER, { series: 'x' }), 'sources/b.md': source('b-2011', 2011, LATER, { series: 'x' }), 'sources/c.md': source('c-2019', 2019, LATEST, { series: 'x' }) }],
    ['in full, most of it under no theme and longer than its first words', { 'sources/briefing.yml': `${SETTINGS}texts: full\n`, 'sources/a.md': source('a-2004', 2004, hats()) }],
    ['quoted only, most of it under no theme', { 'sources/a.md': source('a-2004', 2004, hats()) }],
    ['in Cyrillic', { 'sources/c.md': source('ru-2019', 2019, RUSSIAN, { language: 'ru' }) }],
    ['in right-to-left script, quoted or not', { 'sources/c.md': source('he-2019', 2019, 'הסכר בגיא העליון הושלם בשנת 1998.\n\nדבר אחר לגמרי.', { language: 'he' }), 'sources/themes.yml': 'themes:\n  - id: dams\n    terms:\n      en: [dam]\n      he: [הסכר]\n' }],
    ['with signs that a printer changes, quoted or not', { 'sources/a.md': source('a-2004', 2004, odd()) }],
    ['with a judgement that cites what no theme quotes', { 'sources/judgements/dams.md': '---\nauthor: test desk\ndate: 2022-04-01\n---\n\nGoats are kept [@a-2004/par3].\n' }],
    ['of no sources', { 'sources/a.md': null, 'sources/b.md': null }],
  ])('proves a briefing %s', async (_, files) => {
    const { code, out, err } = await alone((await build(files)).bytes('out/briefing.pdf'));
    expect({ code, out, err }).toMatchObject({ code: 0, err: '' });
  }); // prettier-ignore

  it('proves an edition by its own PDF, which carries its number', async () => {
    const project = new Project();
    expect(await project.run(['publish', '--date', '2022-04-01'])).toMatchObject({ code: 0 });
    const pdf = project.bytes('out/editions/1.pdf');
    expect(JSON.parse((await attachedTexts(pdf))['briefing.json'] ?? '')).toMatchObject({
      status: 'edition',
      edition: { number: 1, date: '2022-04-01' },
    });
    expect(await alone(pdf)).toMatchObject({ code: 0 });
  });

  it('says that a text was converted or is poorly legible', async () => {
    const head = { original: '{file: scan.pdf}', legibility: 'poor' };
    const { out } = await alone((await build({ 'sources/a.md': source('a-2004', 2004, EARLIER, head) })).bytes('out/briefing.pdf'));
    expect(out).toContain('a-2004 is converted from scan.pdf, poorly legible');
  }); // prettier-ignore

  it('leaves another project alone in which it happens to be called', async () => {
    const other = new Project({
      'sources/a.md': null,
      'sources/b.md': null,
      'sources/z.md': source('z-1990', 1990, 'The dam leaks.'),
      'paper.pdf': await pdfOf(USUAL),
    });
    const { code, out } = await run(['verify', 'paper.pdf'], { cwd: other.folder });
    expect({ code, out }).toMatchObject({ code: 0 });
    expect(out).toContain('carried inside this PDF');
  });

  it('proves by what it carries where the folder named holds no project', async () => {
    const { code, out } = await alone(await pdfOf(USUAL), '--project', empty);
    expect({ code, out }).toMatchObject({ code: 0 });
    expect(out).toContain('not at hand');
  });

  it('says which file of its project has changed since, where the quotations still stand', async () => {
    const project = new Project({ 'paper.pdf': await pdfOf(USUAL) });
    project.write({ 'sources/a.md': `${project.text('sources/a.md')}\nBees were seen.\n` });
    const { code, out } = await project.run(['verify', project.path('paper.pdf')]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Proven against the texts on file: 5 quotations/);
    expect(out).toContain('Changed since the PDF was made: sources/a.md.');
    expect(out).not.toContain('b.md');
  });
});

/** One passage on a theme among many that are not, some of them long. */
function hats(): string {
  const others = Array.from({ length: 12 }, (_, index) => `Paragraph ${index} tells of hats and ${'of hats '.repeat(index * 4)}.`);
  return [...others.slice(0, 3), 'The borehole is old.', ...others.slice(3)].join('\n\n');
} // prettier-ignore

/** Passages with signs that a printer or a reader of PDFs is apt to change, on a theme and under none. */
function odd(): string {
  const texts = [
    'Every SUB\u00adject needs a per\u00admit of the of\u00adfice.',
    'The oﬃce found a ﬁne SUBJECT at the cafe\u0301 in San Jose\u0301.',
    'The “SUBJECT” isn’t ‘ours’, "says" l’eau, «вода», „unten“.',
    'A SUBJECT of 5\u202f000\u00a0m³ costs\u20091\u2007000 \u200bcoins\u200e.',
    'The SUBJECT at 漢字 and Ωμέγα, Ѳita, ½ of №\u00a05, CO₂, → north, ✓ done.',
  ];
  return ['borehole', 'meadow']
    .flatMap((word) => texts.map((text) => text.replace('SUBJECT', word)))
    .join('\n\n');
}
