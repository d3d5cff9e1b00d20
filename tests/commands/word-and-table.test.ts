import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Project } from './project.js';

describe('build --formats docx,csv', () => {
  it('writes the Word file and the table of data, and nothing else', async () => {
    const project = new Project();
    const { code, err } = await project.build('docx,csv');
    expect(code).toBe(0);
    expect(err).toContain('briefing.docx, matrix.csv');
    expect(Object.keys(project.fingerprints('out'))).toEqual(['out/briefing.docx', 'out/matrix.csv']);
    expect(Object.keys(unzipSync(project.bytes('out/briefing.docx')))).toContain('word/document.xml');
    expect([...project.bytes('out/matrix.csv').subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it('dates the Word file as it dates the others', async () => {
    const project = new Project();
    await project.build('docx', { env: { SOURCE_DATE_EPOCH: '0' } });
    const core = Buffer.from(unzipSync(project.bytes('out/briefing.docx'))['docProps/core.xml'] ?? []);
    expect(core.toString()).toContain('>1970-01-01T00:00:00Z<');
  });

  it('takes the looks of the project’s own templates/reference.docx', async () => {
    const project = new Project();
    await project.build('docx');
    const parts = unzipSync(project.bytes('out/briefing.docx'));
    const styles = Buffer.from(parts['word/styles.xml'] ?? [])
      .toString()
      .replaceAll('Georgia', 'Garamond');
    project.write({ 'templates/reference.docx': zipSync({ ...parts, 'word/styles.xml': strToU8(styles) }) });
    expect((await project.build('docx')).code).toBe(0);
    const again = unzipSync(project.bytes('out/briefing.docx'));
    expect(Buffer.from(again['word/styles.xml'] ?? []).toString()).toContain('Garamond');
    expect(again['word/document.xml']).toEqual(parts['word/document.xml']);
  });

  it.each([
    ['build', ['build', '--formats', 'json,docx']],
    ['check', ['check']],
  ])('refuses a broken reference.docx in %s, in words, and writes nothing', async (_, args) => {
    const project = new Project({ 'templates/reference.docx': 'no Word file' });
    const { code, err } = await project.run(args);
    expect(code).toBe(1);
    expect(err).toContain('templates/reference.docx');
    expect(err).toContain('a Word document (.docx) without macros');
    expect(err).not.toMatch(/^\s+at /m);
    expect(project.fingerprints('out')).toEqual({});
  });

  it('refuses a reference.docx that is far too large, or a folder, without reading it', async () => {
    const project = new Project({ 'templates/reference.docx': new Uint8Array(17 << 20) });
    expect((await project.build('docx')).err).toContain('a file of 17 MB');
    const folder = new Project({ 'templates/reference.docx/x': 'x' });
    expect((await folder.build('docx')).err).toContain('not a file');
  });

  it('is not disturbed by a reference.docx where no Word file is asked for', async () => {
    const project = new Project({ 'templates/reference.docx': 'no Word file' });
    expect((await project.build('csv,md')).code).toBe(0);
  });
});
