import { describe, expect, it } from 'vitest';
import { jsonLines, rowsOf, runWith } from './rows.js';

const align = (rows: string): ReturnType<typeof runWith> => runWith(rows, ['align', '--pairs', '-']);
const side = (letter: string, ...texts: string[]): { id: string; text: string }[] =>
  texts.map((text, place) => ({ id: `${letter}${place}`, text }));

const DAM = 'The dam at the upper gorge was finished in 1998 by the water office.';
const GOATS = 'Farmers keep goats and sheep on the south slope of the valley.';
const WELLS = 'A permit is needed for every borehole deeper than ten metres.';

describe('align', () => {
  it('links sentences that answer each other by their ids, with a score of four decimals', async () => {
    const pair = {
      pair: 'p',
      old: side('o', GOATS, DAM),
      new: side('n', GOATS, WELLS, DAM.replace('1998', '1999')),
    };
    const { code, out, err } = await align(jsonLines([pair]));
    expect(err).toBe('');
    expect(code).toBe(0);
    const [row] = rowsOf(out);
    expect(row).toEqual({
      pair: 'p',
      links: [
        ['o0', 'n0', 1],
        ['o1', 'n2', expect.any(Number)],
      ],
    });
    expect(out).toMatch(/^\{"pair":"p","links":\[\["o0","n0",1\],\["o1","n2",0\.\d{1,4}\]\]\}\n$/);
  });

  it('leaves apart what does not answer each other', async () => {
    const { out } = await align(jsonLines([{ pair: 1, old: side('o', DAM), new: side('n', GOATS) }]));
    expect(rowsOf(out)).toEqual([{ pair: 1, links: [] }]);
  });

  it('links one sentence to the two that it was parted into', async () => {
    const halves = [
      'The dam at the upper gorge was finished in 1998 by the water office.',
      'It holds two million cubic metres of water and may be raised by six.',
    ];
    const whole = `${halves[0]?.slice(0, -1)}, and it holds two million cubic metres of water and may be raised by six.`;
    const { out } = await align(jsonLines([{ pair: 'p', old: side('o', whole), new: side('n', ...halves) }]));
    expect(rowsOf(out)).toMatchObject([
      {
        links: [
          ['o0', 'n0', expect.any(Number)],
          ['o0', 'n1', expect.any(Number)],
        ],
      },
    ]);
    for (const [score] of out.matchAll(/0\.\d+/g)) expect(score.length).toBeLessThanOrEqual(6);
  });

  it('takes empty sides, empty texts and texts without letters', async () => {
    const rows = [
      { pair: 1, old: [], new: side('n', DAM) },
      { pair: 2, old: side('o', '', '…'), new: side('n', '', '…') },
      { pair: 3, old: side('o', DAM), new: side('n', DAM) },
    ];
    const { code, out } = await align(jsonLines(rows));
    expect(code).toBe(0);
    expect(rowsOf(out)).toMatchObject([{ pair: 1, links: [] }, { pair: 2 }, { links: [['o0', 'n0', 1]] }]);
  });

  it('stops at a bad row with its line, and what came before is whole', async () => {
    const good = { pair: 3, old: side('o', DAM), new: side('n', DAM) };
    const { code, out, err } = await align(
      `${jsonLines([good])}{"pair": 4, "old": []}\n${jsonLines([good])}`,
    );
    expect(code).toBe(1);
    expect(rowsOf(out)).toHaveLength(1);
    expect(err).toMatch(/^stdin:2: “new” is missing/);
  });

  it('refuses to begin without pairs', async () => {
    expect(await runWith('', ['align'])).toMatchObject({ code: 2, out: '' });
  });
});
