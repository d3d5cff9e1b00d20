import { describe, expect, it } from 'vitest';
import { readJudgements } from '../../src/judgements/read-judgements.js';
import { coded } from '../codings/sample.js';
import { problemsOf } from '../sources/sample.js';
import { codebook } from '../themes/sample.js';

const { themes } = codebook('Joint Fleets: [fleet]\nquotas: [quota]');
const { sources, passages } = coded(themes, { 'lake-1999': 'The fleet is small.' });
const file = (name: string, body: string) => ({
  path: `sources/judgements/${name}.md`,
  bytes: Buffer.from(`---\nauthor: Lake Board\ndate: 2022-04-01\n---\n${body}`, 'utf8'),
});
const read = (...files: ReturnType<typeof file>[]) =>
  readJudgements(files, { themes, sources, passages, known: [], language: 'en', likelihood: null });

describe('readJudgements', () => {
  it('knows a theme by its slug, and the whole by briefing.md', () => {
    const body = 'It is small [@lake-1999/par1].';
    expect(
      read(file('joint-fleets', body), file('briefing', body)).map(({ judgement }) => judgement.theme),
    ).toEqual(['Joint Fleets', null]);
  });

  it('refuses a file that names no theme', () => {
    const [problem] = problemsOf(() => read(file('fleets', 'It is small [@lake-1999/par1].')));
    expect(problem).toMatchObject({
      what: '“fleets.md” names no theme',
      where: 'sources/judgements/fleets.md:1:1',
    });
    expect(problem?.expected).toContain('joint-fleets.md');
  });

  it('names the faults of all files at once', () => {
    const files = [file('fleets', 'x'), file('quotas', 'It fell.'), file('briefing', 'It fell [@a/par1].')];
    expect(problemsOf(() => read(...files)).map(({ where }) => where?.split(':')[0])).toEqual(
      expect.arrayContaining([
        'sources/judgements/fleets.md',
        'sources/judgements/quotas.md',
        'sources/judgements/briefing.md',
      ]),
    );
  });

  it('takes no files', () => {
    expect(read()).toEqual([]);
  });
});
