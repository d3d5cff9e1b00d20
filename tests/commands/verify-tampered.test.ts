import { join } from 'node:path';
import { constants, deflateRawSync } from 'node:zlib';
import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { needsShell, noShell } from '../print/with-shell.js';
import {
  alone,
  bePatient,
  build,
  builtProject,
  empty,
  pdfOf,
  USUAL,
  WITH_NOTHING,
  WITH_SOURCES,
  withEvidence,
} from './alone.js';
import { attachedTexts, load, sha256, tampered, withFirstPage, type Tampering } from './attached.js';
import { EARLIER, type Ended, type Files } from './project.js';

bePatient();

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
