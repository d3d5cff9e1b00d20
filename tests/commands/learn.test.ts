import { describe, expect, it } from 'vitest';
import { corpus } from '../learning/corpus.js';
import { Project } from './project.js';

const THEMES = 'themes: [{id: it, terms: [quay]}, {id: farm, terms: [field]}]\n';
const ROWS = corpus()
  .map(({ text }, n) => JSON.stringify({ id: n, text }))
  .join('\n');
const FILES = { 'book.yml': THEMES, 'rows.jsonl': `${ROWS}\n` };
const CODE = ['--codebook', 'book.yml', '--passages', 'rows.jsonl'];

describe('learn', () => {
  it('writes a file by which rows are coded as when they are learnt from on the spot', async () => {
    const project = new Project(FILES);
    const learnt = await project.run(['learn', ...CODE, '--out', 'learnt.yml'], { cwd: project.folder });
    expect(learnt).toMatchObject({ code: 0, err: '' });
    const [one, other, none] = [
      await project.run(['code', ...CODE, '--learnt', 'learnt.yml'], { cwd: project.folder }),
      await project.run(['code', ...CODE, '--learn'], { cwd: project.folder }),
      await project.run(['code', ...CODE], { cwd: project.folder }),
    ];
    expect(one.out).toBe(other.out);
    expect(one.out).not.toBe(none.out);
  });

  it('refuses a project of two short texts, and says why', async () => {
    const { code, err } = await new Project().run(['learn']);
    expect(code).toBe(1);
    expect(err).toContain('at least 100 passages');
  });

  it('does not learn from standard input, which cannot be read twice', async () => {
    const project = new Project(FILES);
    const { code, err } = await project.run(
      ['code', '--learn', '--codebook', 'book.yml', '--passages', '-'],
      {
        cwd: project.folder,
      },
    );
    expect(code).toBe(2);
    expect(err).toContain('read once');
  });
});
