import { describe, expect, it } from 'vitest';
import { readJudgement, type JudgementScope } from '../../src/judgements/read-judgement.js';
import { problemsOf } from '../sources/sample.js';

const SCOPE = {
  theme: 'quotas',
  sources: ['lake-1999', 'lake-2004', 'constructor'],
  passages: new Set(['lake-1999/par1', 'lake-1999/par2', 'lake-2004/par1', 'lake-2004/par2a']),
  language: 'en',
  likelihood: null,
};
const HEADER = '---\nauthor: Lake Board\ndate: 2022-04-01\n---\n';
const read = (
  body: string,
  scope: Partial<Omit<JudgementScope, 'theme'>> | { theme: null } = {},
  header = HEADER,
) => readJudgement({ path: 'quotas.md', bytes: Buffer.from(header + body, 'utf8') }, { ...SCOPE, ...scope });
const refused = (...given: Parameters<typeof read>) => problemsOf(() => read(...given));
const sentences = (body: string) => read(body).judgement.paragraphs.flat();

describe('readJudgement', () => {
  it('reads header, prose and gists', () => {
    const { judgement, warnings } = read(
      'Quotas fell [@lake-1999/par1].\n\nThey rose [@lake-2004/par1].\n\n## lake-1999\n\nQuotas fell\n\n## lake-2004\n\nQuotas rose\n',
      {},
      '---\nauthor: Lake Board\ndate: 2022-04-01\nstanding: changed\nevidence: {lake-1999/par1: abc}\n---\n',
    );
    expect(warnings).toEqual([]);
    expect(judgement).toEqual({
      theme: 'quotas',
      author: 'Lake Board',
      date: '2022-04-01',
      standing: 'changed',
      evidence: { 'lake-1999/par1': 'abc' },
      considered: null,
      paragraphs: [
        [{ text: 'Quotas fell.', cites: ['lake-1999/par1'] }],
        [{ text: 'They rose.', cites: ['lake-2004/par1'] }],
      ],
      gists: { 'lake-1999': 'Quotas fell', 'lake-2004': 'Quotas rose' },
      path: 'quotas.md',
    });
  });

  it('takes no standing and no evidence for none', () => {
    expect(read('It fell [@lake-1999/par1].').judgement).toMatchObject({
      standing: null,
      evidence: null,
      gists: {},
    });
  });

  it.each([
    ['one before the full stop', 'It fell [@lake-1999/par1].', [['It fell.', ['lake-1999/par1']]]],
    [
      'two in one pair of brackets',
      'It fell [@lake-1999/par1; @lake-2004/par2a].',
      [['It fell.', ['lake-1999/par1', 'lake-2004/par2a']]],
    ],
    [
      'two in two pairs of brackets',
      'It fell [@lake-1999/par1] and rose [@lake-1999/par2].',
      [['It fell and rose.', ['lake-1999/par1', 'lake-1999/par2']]],
    ],
    [
      'one for each sentence',
      'It fell [@lake-1999/par1]. It rose [@lake-1999/par2].',
      [
        ['It fell.', ['lake-1999/par1']],
        ['It rose.', ['lake-1999/par2']],
      ],
    ],
    [
      'one behind the full stop for the sentence before',
      'It fell. [@lake-1999/par1] It rose [@lake-1999/par2].',
      [
        ['It fell.', ['lake-1999/par1']],
        ['It rose.', ['lake-1999/par2']],
      ],
    ],
    [
      'one over two lines',
      'It fell\n[@lake-1999/par1;\n@lake-1999/par2].',
      [['It fell.', ['lake-1999/par1', 'lake-1999/par2']]],
    ],
    [
      'one behind an abbreviation',
      'It fell in the U.S. [@lake-1999/par1] and rose.',
      [['It fell in the U.S. and rose.', ['lake-1999/par1']]],
    ],
    ['other brackets as words', 'It fell [sic] [@lake-1999/par1].', [['It fell [sic].', ['lake-1999/par1']]]],
  ])('reads citations: %s', (_, body, expected) => {
    expect(sentences(body).map(({ text, cites }) => [text, cites])).toEqual(expected);
  });

  it('warns of a sentence that cites nothing, with its line', () => {
    const { warnings } = read('It fell [@lake-1999/par1]. It rose.\n\nIt stood.\n');
    expect(warnings).toEqual([
      'quotas.md:5: a sentence cites nothing: “It rose.”',
      'quotas.md:7: a sentence cites nothing: “It stood.”',
    ]);
  });

  it.each([
    ['nothing', ''],
    ['a sentence without a citation', 'It fell.'],
    ['gists alone', '## lake-1999\n\nIt fell [@lake-1999/par1]\n'],
    ['an empty citation', 'It fell [@].'],
  ])('refuses a judgement of %s', (_, body) => {
    expect(refused(body).map((problem) => problem.what)).toContain('the judgement cites nothing');
  });

  it('refuses a citation of a passage that does not exist, naming the nearest', () => {
    const [problem] = refused('It fell [@lake-1999/par1].\n\nIt rose [@lake-2004/par2].');
    expect(problem).toMatchObject({
      what: '[@lake-2004/par2] cites a passage that does not exist',
      where: 'quotas.md:7:1',
    });
    expect(problem?.remedy).toMatch(/did you mean \[@lake-2004\/par(?:1|2a)\]/);
  });

  it('says of a citation whose source was taken away that it is gone', () => {
    expect(refused('It fell [@lake-2007/par1].')[0]).toMatchObject({
      what: '[@lake-2007/par1] cites “lake-2007”, which is not a source of this project',
      remedy: expect.stringMatching(/^put the source back, or cite another; did you mean \[@lake-/u),
    });
  });

  it('names no other passage for one that the newest edition has and the source no longer', () => {
    const published = new Set(['lake-1999/par3']);
    const [problem] = refused('It fell [@lake-1999/par3].', { published });
    expect(problem?.what).toBe(
      '[@lake-1999/par3] cites a passage that the newest edition has and the source no longer',
    );
    expect(problem?.remedy).not.toContain('did you mean');
  });

  it('names a nearest passage only where one is near', () => {
    expect(refused('It fell [@sea-1888/clause].')[0]?.remedy).not.toContain('did you mean');
  });

  it('names every unknown passage', () => {
    expect(refused('It fell [@a/par1; @b/par1]. It rose [@c/par1].')).toHaveLength(3);
  });

  it('refuses a header that is missing, unsigned or undated', () => {
    const body = 'It fell [@lake-1999/par1].';
    expect(refused(body, {}, '')[0]).toMatchObject({ what: 'the header is missing', where: 'quotas.md:1:1' });
    expect(refused(body, {}, '---\ndate: 2022-04-01\n---\n')[0]?.what).toBe('“author” is missing');
    expect(refused(body, {}, '---\nauthor: A\n---\n')[0]?.what).toBe('“date” is missing');
    expect(refused(body, {}, '---\nauthor: A\ndate: 2022-04\n---\n')[0]?.what).toContain('is not a day');
    expect(refused(body, {}, '---\nauthor: A\ndate: 2022-04-01\nstanding: old\n---\n')[0]?.what).toContain(
      'not known',
    );
    expect(
      refused(body, {}, '---\nauthor: A\ndate: 2022-04-01\nstandin: initial\n---\n')[0]?.remedy,
    ).toContain('standing');
  });

  it('takes a gist of forty words and refuses one of forty-one', () => {
    const gist = (words: number) =>
      `It fell [@lake-1999/par1].\n\n## lake-1999\n\n${Array(words).fill('word').join(' ')}\n`;
    expect(refused(gist(40))).toEqual([]);
    const [problem, more] = refused(gist(41));
    expect(problem?.what).toBe('the gist of lake-1999 has 41 words');
    expect(problem?.where).toBe('quotas.md:9:1');
    expect(more).toBeUndefined();
  });

  it('leaves citations out of a gist, and does not count them', () => {
    const { judgement } = read(
      'It fell [@lake-1999/par1].\n\n## lake-1999\n\nQuotas fell [@lake-1999/par1]\n',
    );
    expect(judgement.gists['lake-1999']).toBe('Quotas fell');
  });

  it('refuses a citation in a gist of a passage that does not exist', () => {
    expect(
      refused('It fell [@lake-1999/par1].\n\n## lake-1999\n\nQuotas fell [@lake-1999/par9]\n'),
    ).toHaveLength(1);
  });

  it('takes a gist for a source named like a word of the language', () => {
    const { judgement } = read('It fell [@lake-1999/par1].\n\n## constructor\n\nQuotas fell\n');
    expect(judgement.gists['constructor']).toBe('Quotas fell');
  });

  it('refuses a gist of a source that does not exist', () => {
    const [problem] = refused('It fell [@lake-1999/par1].\n\n## lake-1888\n\nIt fell\n');
    expect(problem).toMatchObject({ what: '“## lake-1888” names no source', where: 'quotas.md:7:1' });
  });

  it('takes five key judgements and refuses six', () => {
    const key = (count: number) => Array(count).fill('It fell [@lake-1999/par1].').join(' ');
    expect(refused(key(5), { theme: null })).toEqual([]);
    expect(refused(key(6), { theme: null })[0]?.what).toBe('6 key judgements');
    expect(refused(key(6))).toEqual([]);
  });

  it('holds its language to the scale that the settings name, and to none otherwise', () => {
    const body = 'It fell [@lake-1999/par1].\n\nIt is highly likely to fall again [@lake-1999/par2].\n';
    const told = (scope: Parameters<typeof read>[1]) => read(body, scope).warnings;
    expect(told({})).toEqual([]);
    expect(told({ likelihood: 'ipcc', language: 'ru' })).toHaveLength(1);
    expect(told({ likelihood: 'ipcc' })).toEqual([
      expect.stringContaining('quotas.md:7: “highly likely” is not on the scale of the IPCC'),
      expect.stringContaining('whether it is initial, consistent, changed'),
    ]);
  });

  it('reads what the judgement was written of', () => {
    const header = '---\nauthor: Lake Board\ndate: 2022-04-01\nconsidered: [lake-1999/par1]\n---\n';
    expect(read('It fell [@lake-1999/par1].', {}, header).judgement.considered).toEqual(['lake-1999/par1']);
    expect(read('It fell [@lake-1999/par1].').judgement.considered).toBeNull();
  });

  it('reads carriage returns like line feeds', () => {
    const text = `${HEADER}It fell\n[@lake-1999/par1].\n\n## lake-1999\n\nIt fell\n`.replaceAll('\n', '\r\n');
    const { judgement } = readJudgement({ path: 'quotas.md', bytes: Buffer.from(text, 'utf8') }, SCOPE);
    expect(judgement.paragraphs).toEqual([[{ text: 'It fell.', cites: ['lake-1999/par1'] }]]);
    expect(judgement.gists).toEqual({ 'lake-1999': 'It fell' });
  });
});
