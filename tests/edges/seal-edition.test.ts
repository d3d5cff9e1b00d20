import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseEdition } from '../../src/edges/parse-edition.js';
import { editionText, isAsSealed, isOfThisProgram, sealEdition } from '../../src/edges/seal-edition.js';
import { readEdition, writeEdition } from '../../src/edges/edition-files.js';
import type { Edition } from '../../src/model/edition.js';
import { makeBriefing } from '../../src/pipeline.js';
import { projectOf } from '../briefing/sample.js';

const THEMES = 'themes:\n  - {id: dam, title: Dams, question: What of dams?, terms: {en: {plain: [dam]}}}\n';
const briefing = makeBriefing(
  projectOf({ themes: THEMES, sources: { 2004: 'A dam was built.', a: 'It rained.' } }),
);

const SEALED: Edition = sealEdition({
  schema: 'synoptic/edition@1',
  number: 1,
  date: '2022-04-01',
  note: 'For the “desk”, naïvely',
  briefing: { ...briefing, inputs: {}, sources: [] },
  inputs: {},
});

describe('the seal of an edition', () => {
  it('holds when the edition is written, read, and laid out otherwise', () => {
    const folder = mkdtempSync(join(tmpdir(), 'synoptic-test-'));
    writeEdition(folder, SEALED, null);
    expect(readEdition(folder, 1)).toEqual(SEALED);
    const path = join(folder, 'out/editions/1.json');
    writeFileSync(path, JSON.stringify(JSON.parse(readFileSync(path, 'utf8')), null, 7));
    expect(isAsSealed(readEdition(folder, 1))).toBe(true);
  });

  it.each([
    ['a note', SEALED.note, 'For the press'],
    ['a date', '"2022-04-01"', '"2022-04-02"'],
    ['a status', '"silent"', '"present"'],
    ['a hash of the program', SEALED.seal?.program ?? '', 'f'.repeat(64)],
  ])('is broken by %s that was edited', (what, from, to) => {
    const text = JSON.stringify(SEALED);
    expect(text).toContain(from);
    const edited = text.replace(from, to);
    // Who claims another program is only built again.
    if (what.includes('program')) expect(isOfThisProgram(JSON.parse(edited))).toBe(false);
    else
      expect(() => parseEdition(Buffer.from(edited), 'out/editions/1.json', 1)).toThrow(
        /was edited: it no longer says/,
      );
  });

  it('is told by the file as it was written, of which no byte may differ', () => {
    // What the edition says is not looked at: its content has another hash than its seal.
    const { seal } = SEALED;
    if (!seal) throw new Error('it is sealed');
    const other = { ...SEALED, seal: { ...seal, sha256: 'of nothing' } };
    const file = editionText(other);
    expect(isAsSealed(other, Buffer.from(file))).toBe(true);
    for (const edited of [
      file.replace('“desk”', '“desk“'),
      file.replace('\n  "seal"', '\n  "note": "another",\n  "seal"'),
      file.replace(/\n\}\n$/, ',\n  "note": "another"\n}\n'),
      file.replaceAll('\n', '\r\n'),
      `${file} `,
      '',
    ])
      expect(isAsSealed(other, Buffer.from(edited))).toBe(false);
  });

  it('holds where line ends were changed, and in editions of before their files were looked at', () => {
    const { seal } = SEALED;
    const lines = Buffer.from(editionText(SEALED).replaceAll('\n', '\r\n'));
    expect(isAsSealed(parseEdition(lines, 'out/editions/1.json', 1), lines)).toBe(true);
    const { written: _written, ...early } = seal ?? { program: '', sha256: '' };
    const file = Buffer.from(editionText({ ...SEALED, seal: early }));
    expect(isAsSealed(parseEdition(file, 'out/editions/1.json', 1), file)).toBe(true);
  });

  it.each([null, 'broken', 7, []])('is refused where it is %j', (seal) => {
    const text = JSON.stringify({ ...SEALED, seal });
    expect(() => parseEdition(Buffer.from(text), 'out/editions/1.json', 1)).toThrow(
      /restore|cannot be read|edited/,
    );
  });

  it('tells the editions of this program from those of others, and of none', () => {
    expect(isOfThisProgram(SEALED)).toBe(true);
    const { seal: _seal, ...unsealed } = SEALED;
    expect([isAsSealed(unsealed), isOfThisProgram(unsealed)]).toEqual([true, false]);
  });
});
