import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { constants, deflateRawSync } from 'node:zlib';
import { PDFDocument } from '@cantoo/pdf-lib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { BRIEFING_SCHEMA } from '../../src/model/briefing-schema.js';
import { needsShell, noShell } from '../print/with-shell.js';
import { attachedTexts, load, sha256, tampered, withFirstPage, type Tampering } from './attached.js';
import {
  EARLIER,
  LATER,
  LATEST,
  Project,
  run,
  RUSSIAN,
  SETTINGS,
  source,
  type Ended,
  type Files,
} from './project.js';

const empty = mkdtempSync(join(tmpdir(), 'synoptic-alone-'));
afterAll(() => rmSync(empty, { recursive: true, force: true }));
let copies = 0;

/** Milliseconds after which a run counts as one that does not end, on a busy machine too. */
const PATIENCE = 150_000;
vi.setConfig({ testTimeout: PATIENCE + 30_000 });

/** Verifies a PDF that lies alone in an empty folder. */
function alone(pdf: Uint8Array, ...flags: string[]): Promise<Ended> {
  const folder = join(empty, String(++copies));
  mkdirSync(folder);
  writeFileSync(join(folder, 'paper.pdf'), pdf);
  return run(['verify', 'paper.pdf', ...flags], { cwd: folder, limit: PATIENCE });
}

const WITH_SOURCES = { 'sources/briefing.yml': `${SETTINGS}attach: sources\n` };
const WITH_NOTHING = { 'sources/briefing.yml': `${SETTINGS}attach: none\n` };
const built = new Map<Files, Promise<Project>>();

/** A project with its PDF, built once for the same files. */
function builtProject(files: Files): Promise<Project> {
  const made = built.get(files) ?? build(files);
  built.set(files, made);
  return made;
}

async function build(files: Files): Promise<Project> {
  const project = new Project(files);
  expect(await project.build('pdf')).toMatchObject({ code: 0 });
  return project;
}

const USUAL: Files = {};
const pdfOf = async (files: Files): Promise<Buffer> => (await builtProject(files)).bytes('out/briefing.pdf');

/** The evidence in the usual PDF, changed as text, put back. */
async function withEvidence(
  change: (text: string) => string | Uint8Array,
  how?: Tampering,
): Promise<Uint8Array> {
  const pdf = await pdfOf(USUAL);
  const before = (await attachedTexts(pdf))['briefing.json'] ?? '';
  const after = change(before);
  expect(after).not.toBe(before);
  return tampered(pdf, 'briefing.json', after, how);
}

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

describe.skipIf(noShell)(`verify, with the PDF alone, ends with 4${needsShell}`, () => {
  const QUOTED = 'A well permit is needed for every borehole';
  const CHANGED = 'A well permit is needed for hardly any borehole';
  const PASSAGE = EARLIER.split('\n')[0] ?? '';
  const forged = (text: string): string =>
    text.replaceAll(QUOTED, CHANGED).replaceAll(sha256(PASSAGE), sha256(PASSAGE.replace(QUOTED, CHANGED)));

  it.each<[string, (text: string) => string, Tampering, RegExp]>([
    ['when a passage carried has changed', (text) => text.replace(QUOTED, CHANGED), { restate: true }, /passage a-2004\/par1 has not the SHA-256/],
    ['when the evidence has changed anywhere', (text) => text.replace('"sentences": 2', '"sentences": 3'), {}, /it has not the SHA-256 with which/],
    ['when a passage carried and all its hashes have changed', forged, { restate: true }, /page \d+: not word for word in a-2004\/par1/],
    ['when a hash of a file has changed', (text) => text.replace(/("sources\/a.md": ")[0-9a-f]{4}/, '$1eeee'), { restate: true }, /sources\/a\.md: not the file with the SHA-256/],
    ['when the hash of a passage printed beside a quoted one has changed', (text) => text.replace(/("signs": ")[0-9a-f]{4}/, '$1eeee'), { restate: true }, /page \d+: not word for word in any source: Farmers/],
  ])('%s', async (_, change, how, said) => {
    const { code, out } = await alone(await withEvidence(change, how));
    expect({ code, out }).toMatchObject({ code: 4 });
    expect(out).toMatch(said);
    expect(out).toContain('has been changed since it was written');
  }); // prettier-ignore

  it('without steering the terminal by what a hostile PDF says', async () => {
    const path = String.raw`sources/\u001b[2J\u202e.md`;
    const { code, out } = await alone(
      await withEvidence((text) => text.replaceAll('sources/a.md', path), { restate: false }),
    );
    expect(code).toBe(4);
    expect(out).toContain('sources/ [2J .md');
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  });

  it('when an attached source has changed', async () => {
    const pdf = await pdfOf(WITH_SOURCES);
    const text = (await attachedTexts(pdf))['sources/a.md'] ?? '';
    const { code, out } = await alone(await tampered(pdf, 'sources/a.md', text.replace(QUOTED, CHANGED), { restate: true }));
    expect(code).toBe(4);
    expect(out).toContain('sources/a.md: not the file with the SHA-256');
  }); // prettier-ignore

  it('when an attached source has changed with its hashes, but not what was made of it', async () => {
    const pdf = await pdfOf(WITH_SOURCES);
    const { 'sources/a.md': before = '', 'briefing.json': evidence = '' } = await attachedTexts(pdf);
    const after = before.replace(QUOTED, CHANGED);
    const one = await tampered(pdf, 'sources/a.md', after, { restate: true });
    const both = await tampered(one, 'briefing.json', evidence.replaceAll(sha256(before), sha256(after)), { restate: true });
    const { code, out } = await alone(both);
    expect(code).toBe(4);
    expect(out).toContain('the passage a-2004/par1 does not stand in the file of its source');
  }); // prettier-ignore

  it.each<[string, Files, RegExp]>([
    ['when other words are printed in a quotation', { 'templates/partials/quote.hbs': '<div class="quote s{{colour}}" id="{{anchor}}"><blockquote lang="{{language}}">{{#each segments}}{{text}}{{/each}} Indeed.</blockquote><p class="citation"><a href="{{citation.href}}">{{citation.text}}</a></p></div>' }, /^page \d+: not word for word in a-2004\/par1: .*Indeed\.$/m],
    ['when a passage that no one quotes is printed with another word', { 'templates/partials/sources.hbs': '<div class="source-text"><p class="passage"><span class="words">Farmers keep sheep on the south slope. Nothing is known of the bees.</span></p></div>' }, /^page \d+: not word for word in any source: Farmers keep sheep/m],
  ])('%s', async (_, files, said) => {
    const { code, out } = await alone((await build(files)).bytes('out/briefing.pdf'));
    expect(code).toBe(4);
    expect(out).toMatch(said);
  }); // prettier-ignore
});

describe.skipIf(noShell)(`verify, with the PDF alone, refuses${needsShell}`, () => {
  const refused = ({ code, err, out }: Ended): string => {
    expect({ code, out, err }).toMatchObject({ code: 1, out: '' });
    expect(err).toContain('expected:');
    expect(err).not.toMatch(/^\s+at /m);
    return err;
  };

  it('a PDF that carries nothing, and says that it needs the project; with that it proves it', async () => {
    const project = await builtProject(WITH_NOTHING);
    const pdf = project.bytes('out/briefing.pdf');
    expect(await attachedTexts(pdf)).toEqual({});
    expect(refused(await alone(pdf))).toMatch(/carries no evidence.*\n.*\n.*--project DIR/s);
    const { code, out } = await alone(pdf, '--project', project.folder);
    expect(code).toBe(0);
    expect(out).toContain('Proven against the texts on file: 5 quotations');
  });

  it('a PDF that Synoptic did not make', async () => {
    const document = await PDFDocument.create();
    document.addPage();
    expect(refused(await alone(await document.save()))).toContain('was not made by Synoptic');
  });

  it('a project folder that is not there', async () => {
    expect(refused(await alone(await pdfOf(USUAL), '--project', join(empty, 'none')))).toContain(
      'no such folder',
    );
  });

  it('a PDF of which a part is missing', async () => {
    const pdf = await pdfOf(USUAL);
    expect(refused(await alone(pdf.subarray(0, pdf.length - 1000)))).toContain('its end is missing');
  });

  it.each<[string, (text: string) => string | Uint8Array, string]>([
    ['cut short', (text) => text.slice(0, 2000), 'not JSON'],
    ['empty', () => '', 'not JSON'],
    ['no UTF-8', () => Uint8Array.of(0x7b, 0xff, 0xfe), 'not UTF-8'],
    ['a list', () => '[]', 'the file is a list'],
    ['nested without end', () => '['.repeat(3_000_000), 'not JSON'],
    ['of another schema', (text) => text.replace('briefing@1', 'briefing@9'), '“schema” is "synoptic/briefing@9"'],
    ['with a number for its sources', (text) => text.replace('"sources": [', '"sources": 7, "others": ['), '“sources” is 7'],
    ['with a text for a passage', (text) => text.replace('"passages": [', '"passages": ["x",'), '“sources[0].passages[0]” is "x"'],
    ['with its fields in a prototype', (text) => `{"__proto__": ${text}}`, '“schema” is missing'],
    ['with a constructor for a hash', (text) => text.replace(/"sources\/a.md": "[0-9a-f]+"/, '"constructor": {"prototype": {}}'), '“inputs.constructor” is an object'],
    ['with a passage twice', (text) => text.replace('"id": "a-2004/par2"', '"id": "a-2004/par1"'), '“a-2004/par1” stands there twice'],
    ['with a passage of another source', (text) => text.replace('"id": "a-2004/par2"', '"id": "c-9999/par2"'), 'is no passage of “a-2004”'],
  ])('evidence that is %s', async (_, change, said) => {
    expect(refused(await alone(await withEvidence(change, { restate: true })))).toContain(said);
  }); // prettier-ignore

  it.each<[string, Tampering['raw'] & object, string]>([
    [
      'that unpacks to a gigabyte',
      { bytes: bomb(1024), filter: 'FlateDecode' },
      'unpacks to more than 64 MB',
    ],
    [
      'that is damaged',
      { bytes: Buffer.from('not deflated'), filter: 'FlateDecode' },
      'it cannot be unpacked',
    ],
    [
      'that is packed otherwise',
      { bytes: Buffer.from('80'), filter: 'LZWDecode' },
      'in a way that Synoptic does not',
    ],
  ])('evidence %s', async (_, raw, said) => {
    expect(refused(await alone(await withEvidence(() => 'x', { raw })))).toContain(said);
  });

  it('evidence that is attached twice', async () => {
    const document = await load(await pdfOf(USUAL));
    await document.attach(Buffer.from('{}'), 'briefing.json');
    expect(refused(await alone(await document.save()))).toContain('“briefing.json” is attached twice');
  });

  it('pages that unpack to more than the machine holds', async () => {
    const pdf = await withFirstPage(await pdfOf(USUAL), bomb(2048), 'FlateDecode');
    expect(refused(await alone(pdf))).toMatch(/takes more (?:memory|time) than a briefing/);
  });
});

/** Deflated spaces, so many megabytes of them: one block that is not the last, over and over, and an empty last one. */
function bomb(megabytes: number): Uint8Array {
  const size = 16;
  const block = deflateRawSync(Buffer.alloc(size * 1024 * 1024, ' '), {
    finishFlush: constants.Z_SYNC_FLUSH,
  });
  const blocks = Array.from({ length: megabytes / size }, () => block);
  return Buffer.concat([Buffer.of(0x78, 0x9c), ...blocks, Buffer.of(0x03, 0x00, 0, 0, 0, 0)]);
}

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
