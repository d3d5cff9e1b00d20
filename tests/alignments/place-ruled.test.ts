import { describe, expect, it } from 'vitest';
import { briefingOf } from '../briefing/sample.js';

const THEMES =
  'themes: [{id: quotas, terms: {en: [quota]}}, {id: lakes, terms: {en: [lake, озеро], ru: [озеро]}}]';
const FISH = 'The quota for whitefish in Lake Saimaa is 400 tonnes a season.';
const STEEL = 'Import quotas on steel and cement were lifted by the customs board.';
const NEW_FISH = 'In Lake Saimaa the whitefish quota was cut to 300 tonnes a season.';
const RUSSIAN = 'На озеро больше не ездят.';

const quoted = (source: string, exact: string) => `{source: ${source}, exact: "${exact.slice(0, 22)}"}`;
const rule = (kind: 'link' | 'unlink', one: string, other: string, theme = 'quotas') =>
  `- {ruling: ${kind}, theme: ${theme}, quote: ${one}, with: ${other}, by: Board}\n`;

function made(sources: Readonly<Record<string, string>>, rulings: string, theme = 'quotas') {
  const years = Object.entries(sources).map(
    ([id, body], place): [string, [string, Record<string, string>]] => [
      id,
      [body, { published: `${2000 + place}`, ...(body === RUSSIAN ? { language: 'ru' } : {}) }],
    ],
  );
  const briefing = briefingOf({ themes: THEMES, sources: Object.fromEntries(years), rulings });
  const rows = briefing.themes.find(({ id }) => id === theme)?.rows ?? [];
  return {
    briefing,
    rows: rows.map(({ kind, cells }) => [kind, ...Object.values(cells).flat()].join(' ')),
    lacking: briefing.rulings.map(({ notInForce }) => notInForce ?? ''),
  };
}

const [A_FISH, A_STEEL, B_FISH] = ['quotas@a/par1#0', 'quotas@a/par2#0', 'quotas@b/par1#0'];
const TWO = { a: `${FISH}\n\n${STEEL}`, b: NEW_FISH };

describe('rulings on pairs of quotes', () => {
  it('keep quotes apart that are nearest', () => {
    expect(made(TWO, '').rows).toEqual([`aligned ${A_FISH} ${B_FISH}`, `alone ${A_STEEL}`]);
    const { rows, lacking } = made(TWO, rule('unlink', quoted('b', NEW_FISH), quoted('a', FISH)));
    expect(rows).toEqual([`alone ${A_FISH}`, `alone ${A_STEEL}`, `alone ${B_FISH}`]);
    expect(lacking).toEqual(['']);
  });

  it('put quotes into one row that are not alike, in place of their nearest', () => {
    const { rows, briefing } = made(TWO, rule('link', quoted('b', NEW_FISH), quoted('a', STEEL)));
    expect(rows).toEqual([`aligned ${A_STEEL} ${B_FISH}`, `alone ${A_FISH}`]);
    expect(briefing.themes[0]?.rows[0]?.linked).toEqual([{ by: 'Board', on: '', because: '' }]);
  });

  it('link two quotes of one source, in the order of the text', () => {
    const { rows } = made(TWO, rule('link', quoted('a', STEEL), quoted('a', FISH)));
    expect(rows).toEqual([`aligned ${A_FISH} ${A_STEEL} ${B_FISH}`]);
  });

  it('link across languages', () => {
    const rulings = rule('link', quoted('a', FISH), quoted('b', RUSSIAN), 'lakes');
    expect(made({ a: FISH, b: RUSSIAN }, '', 'lakes').rows).toHaveLength(2);
    expect(made({ a: FISH, b: RUSSIAN }, rulings, 'lakes').rows).toEqual([
      'aligned lakes@a/par1#0 lakes@b/par1#0',
    ]);
  });

  it('keep versions of one text apart as well, and link what their order does not', () => {
    const more = Array.from({ length: 90 }, (_, at) => `net${at} boat${at * 7}`).join(' ');
    const versions = { a: `${FISH}\n\n${more}`, b: `${FISH}\n\n${more}\n\n${STEEL}` };
    expect(made(versions, '').rows[0]).toBe(`version ${A_FISH} ${B_FISH}`);
    const parted = made(versions, rule('unlink', quoted('a', FISH), quoted('b', FISH)));
    expect(parted.rows.slice(0, 2)).toEqual([`alone ${A_FISH}`, `alone ${B_FISH}`]);
    const linked = made(versions, rule('link', quoted('a', FISH), quoted('b', STEEL)));
    expect(linked.rows).toEqual([`version ${A_FISH} ${B_FISH} quotas@b/par3#0`]);
  });

  it('part what other rulings link over a third quote, and say that one gave way', () => {
    const three = { a: FISH, b: STEEL, c: NEW_FISH };
    const rulings = [
      rule('link', quoted('a', FISH), quoted('b', STEEL)),
      rule('link', quoted('b', STEEL), quoted('c', NEW_FISH)),
      rule('unlink', quoted('a', FISH), quoted('c', NEW_FISH)),
    ].join('');
    const { rows, lacking } = made(three, rulings);
    expect(rows).toEqual([`aligned ${A_FISH} ${B_FISH}`, 'alone quotas@c/par1#0']);
    expect(lacking).toEqual(['', 'overruled', '']);
  });

  it('leave other themes as they are', () => {
    const rulings = rule('unlink', quoted('b', NEW_FISH), quoted('a', FISH));
    expect(made(TWO, rulings, 'lakes').rows).toEqual(made(TWO, '', 'lakes').rows);
  });
});
