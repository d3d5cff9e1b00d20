import { describe, expect, it } from 'vitest';
import { CODEBOOK_FILE, jsonLines, runWith } from './rows.js';

const evaluate = (rows: readonly unknown[], ...flags: string[]): ReturnType<typeof runWith> =>
  runWith(jsonLines(rows), ['evaluate', '--codebook', CODEBOOK_FILE, '--gold', '-', ...flags]);

const WELL = 'A borehole near the well.';
const DAM = 'The dam.';
const row = (id: number, text: string, ...themes: string[]): object => ({ id, text, themes });

async function figures(rows: readonly unknown[], ...flags: string[]): Promise<unknown> {
  const { code, out } = await evaluate(rows, '--json', ...flags);
  expect(code).toBe(0);
  return JSON.parse(out);
}

describe('evaluate', () => {
  it('counts rows that name all themes for every theme of the codebook', async () => {
    const rows = [row(1, WELL, 'wells'), row(2, DAM, 'wells', 'dams'), row(3, 'Bees.'), row(4, DAM)];
    expect(await figures(rows)).toMatchObject({
      schema: 'synoptic/evaluation@1',
      rows: 4,
      sources: 4,
      themes: [
        { theme: 'wells', judged: 4, gold: 2, said: 1, both: 1, precision: 1, recall: 0.5, accuracy: 0.75 },
        { theme: 'dams', judged: 4, gold: 1, said: 2, both: 1, precision: 0.5, recall: 1 },
        { theme: 'tariffs', judged: 4, gold: 0, said: 0, precision: null, f1: null, kappa: null },
      ],
      disagreements: [
        { id: 2, line: 2, theme: 'wells', gold: true, said: 'silent', score: 0, why: [/no term/] },
        {
          id: 4,
          line: 4,
          theme: 'dams',
          gold: false,
          said: 'coded',
          score: 0.7051,
          why: [/“dam”/, /read as the share 0\.7051/],
        },
      ].map(({ why, ...others }) => ({ ...others, why: why.map((says) => expect.stringMatching(says)) })),
    });
  });

  it('counts a row with a target for that theme only', async () => {
    const rows = [
      { id: 1, text: WELL, target: 'wells', label: true },
      { id: 2, text: WELL, target: 'wells', label: false },
    ];
    expect(await figures(rows)).toMatchObject({
      themes: [{ theme: 'wells', judged: 2, both: 1, said: 2, accuracy: 0.5 }],
      macro: { themes: 1, accuracy: 0.5, f1: 0.6667 },
    });
  });

  it('shows what gold accepted of each score', async () => {
    const found = await figures([row(1, WELL, 'wells'), row(2, WELL)]);
    expect(found).toMatchObject({
      tenths: expect.arrayContaining([
        expect.objectContaining({ from: 0.9, codings: 2, accepted: 1, share: 0.5 }),
      ]),
    });
  });

  it('prints tables for a person', async () => {
    const { code, out } = await evaluate([row(1, WELL, 'wells'), row(2, DAM)]);
    expect(code).toBe(0);
    expect(out).toMatch(/^wells +2 +1 +1 +1\.000/m);
    expect(out).toContain('2 (line 2) · dams: gold not on it, we said coded 0.7051');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('says which themes of the gold it leaves out, and which rows repeat', async () => {
    const rows = [row(1, WELL, 'wells', 'bees'), row(1, WELL, 'wells')];
    const { code, err } = await evaluate(rows);
    expect(code).toBe(0);
    expect(err).toContain('the codebook has no theme “bees”: left out (1 row)');
    expect(err).toContain('1 on lines 1 and 2');
  });

  it('gives the same for the same seed', async () => {
    const rows = Array.from({ length: 40 }, (_, id) =>
      row(id, id % 3 ? WELL : 'A well.', ...(id % 2 ? ['wells'] : [])),
    );
    const [one, other] = [await figures(rows, '--seed', '7'), await figures(rows, '--seed', '7')];
    expect(one).toEqual(other);
    expect(one).toMatchObject({ thresholds: { seed: 7, suggested: [{ theme: 'wells', judged: 40 }] } });
  });

  it.each([
    ['no rows', [], 1, /no rows/],
    ['gold of other themes only', [{ id: 1, text: '', target: 'bees', label: true }], 1, /bees/],
    ['a row without judgement', [{ id: 1, text: '' }], 1, /^stdin:1: /],
  ])('refuses %s', async (_, rows, exit, says) => {
    const { code, out, err } = await evaluate(rows);
    expect(code).toBe(exit);
    expect(out).toBe('');
    expect(err).toMatch(says);
  });

  it.each([
    ['one fold', ['--folds', '1']],
    ['half a seed', ['--seed', '0.5']],
    ['rulings and folds together', ['--rulings', 'x', '--folds', '2']],
  ])('refuses %s as wrong usage', async (_, flags) => {
    expect(await evaluate([row(1, WELL)], ...flags)).toMatchObject({ code: 2, out: '' });
  });
});
