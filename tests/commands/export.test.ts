import { describe, expect, it } from 'vitest';
import { parseBibtex } from '../views/references/parse-bibtex.js';
import { EARLIER, Project, source } from './project.js';

describe('export', () => {
  it('prints the references as BibTeX, keys the ids of the sources', async () => {
    const { code, out, err } = await new Project().run(['export', 'bib']);
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(parseBibtex(out).map(({ key }) => key)).toEqual(['a-2004', 'b-2011']);
  });

  it('prints the references as CSL-JSON', async () => {
    const { code, out } = await new Project().run(['export', 'csl']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject([{ id: 'a-2004', title: 'Report of 2004' }, { id: 'b-2011' }]);
  });

  it('writes a file instead, as UTF-8, and says so on stderr', async () => {
    const title = '"О колодцах 🚰 {50 %}"';
    const project = new Project({ 'sources/a.md': source('a-2004', 2004, EARLIER, { title }) });
    const { code, out, err } = await project.run(['export', 'bib', '--out', project.path('refs/wells.bib')]);
    expect(code).toBe(0);
    expect(out).toBe('');
    expect(err).toContain('2 sources');
    expect(project.text('refs/wells.bib')).toContain(
      'О колодцах 🚰 \\{\\vphantom{\\}}50 \\%\\vphantom{\\{}\\}',
    );
    expect(project.has('out')).toBe(false);
  });

  it('writes the same bytes each time', async () => {
    const project = new Project();
    const [first, second] = [await project.run(['export', 'csl']), await project.run(['export', 'csl'])];
    expect(first.out).toBe(second.out);
  });

  it('of sources that are refused prints nothing and names the place', async () => {
    const csl = '{containr-title: Wells}';
    const project = new Project({ 'sources/a.md': source('a-2004', 2004, EARLIER, { csl }) });
    const { code, out, err } = await project.run(['export', 'csl']);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain('sources/a.md:6:7: “csl” does not know “containr-title”');
    expect(err).toContain('did you mean “container-title”?');
  });

  it('refuses a file that cannot be written', async () => {
    const project = new Project();
    const { code, err } = await project.run([
      'export',
      'bib',
      '--out',
      project.path('sources/a.md/wells.bib'),
    ]);
    expect(code).toBe(1);
    expect(err).not.toMatch(/^\s+at /m);
  });
});
