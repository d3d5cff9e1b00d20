import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness } from '../../src/alignments/likeness.js';
import { aligned, quotesOf } from './sample.js';

const WHITEFISH = 'The quota for whitefish in Lake Saimaa is 400 tonnes a season.';
const SALMON = 'A quota of twelve salmon binds anglers on the river Tana since spring.';
const STEEL = 'Import quotas on steel and cement were lifted by the customs board.';
const NEW_WHITEFISH = 'In Lake Saimaa the whitefish quota was cut to 300 tonnes a season.';
const NEW_SALMON = 'Anglers on the river Tana may no longer keep salmon beyond the quota.';
const paragraphs = (...texts: readonly string[]) => texts.join('\n\n');

describe('alignTheme', () => {
  it('aligns quotes that say the same of one subject, whatever their order', () => {
    const rows = aligned(['quota'], {
      a: paragraphs(WHITEFISH, SALMON),
      b: paragraphs(NEW_SALMON, NEW_WHITEFISH),
    });
    expect(rows.map(({ kind, cells }) => [kind, cells])).toEqual([
      ['aligned', { a: ['it@a/par1#0'], b: ['it@b/par2#0'] }],
      ['aligned', { a: ['it@a/par2#0'], b: ['it@b/par1#0'] }],
    ]);
  });

  it('aligns equal quotes with a score of 1', () => {
    const [row] = aligned(['quota'], { a: WHITEFISH, b: WHITEFISH });
    expect(row).toMatchObject({ kind: 'aligned', score: 1 });
  });

  it('forces nothing into a pair', () => {
    const rows = aligned(['quota'], { a: WHITEFISH, b: STEEL });
    expect(rows).toEqual([
      { kind: 'alone', score: null, shared: [], cells: { a: ['it@a/par1#0'] } },
      { kind: 'alone', score: null, shared: [], cells: { b: ['it@b/par1#0'] } },
    ]);
  });

  it('lists a quote with no counterpart as alone, behind the aligned ones', () => {
    const rows = aligned(['quota'], { a: paragraphs(STEEL, WHITEFISH), b: NEW_WHITEFISH });
    expect(rows.map(({ kind, cells }) => [kind, Object.keys(cells)])).toEqual([
      ['aligned', ['a', 'b']],
      ['alone', ['a']],
    ]);
  });

  it('lets two quotes of one source answer one of the other', () => {
    const rows = aligned(['quota'], {
      a: WHITEFISH,
      b: paragraphs(
        'The whitefish quota in Lake Saimaa fell to 300 tonnes.',
        'Each season the whitefish quota of Lake Saimaa is 400 tonnes.',
      ),
    });
    expect(rows.map(({ cells }) => cells)).toEqual([
      { a: ['it@a/par1#0'], b: ['it@b/par2#0', 'it@b/par1#0'] },
    ]);
  });

  it('does without the nearest pair where all are better served', () => {
    const bodies = {
      a: paragraphs(
        'The quota of pike and perch was raised in winter by decree.',
        'For anglers a quota of pike and perch holds.',
      ),
      b: paragraphs(
        'The quota of pike and perch was raised in winter for anglers.',
        'By decree the quota was raised in winter throughout Lapland.',
      ),
    };
    const [one, two, three, four] = quotesOf(['quota'], bodies);
    if (!one || !two || !three || !four) throw new Error('four quotes');
    // The greedy way would take the nearest pair, and leave the other two alone.
    expect(likeness(one, three)).toBeGreaterThan(Math.max(likeness(one, four), likeness(two, three)));
    expect(likeness(two, four)).toBe(0);
    expect(aligned(['quota'], bodies).map(({ kind, cells }) => [kind, cells])).toEqual([
      ['aligned', { a: ['it@a/par1#0'], b: ['it@b/par2#0'] }],
      ['aligned', { a: ['it@a/par2#0'], b: ['it@b/par1#0'] }],
    ]);
  });

  it('follows a subject through three sources', () => {
    const rows = aligned(['quota'], { a: WHITEFISH, b: paragraphs(STEEL, NEW_WHITEFISH), c: WHITEFISH });
    expect(rows[0]).toMatchObject({
      kind: 'aligned',
      cells: { a: ['it@a/par1#0'], b: ['it@b/par2#0'], c: ['it@c/par1#0'] },
    });
    expect(rows.slice(1).map(({ cells }) => cells)).toEqual([{ b: ['it@b/par1#0'] }]);
  });

  it('joins the third source to what only the second began', () => {
    const rows = aligned(['quota'], { a: STEEL, b: WHITEFISH, c: NEW_WHITEFISH });
    expect(rows[0]?.cells).toEqual({ b: ['it@b/par1#0'], c: ['it@c/par1#0'] });
  });

  it('gives aligned rows in the order of the text', () => {
    const rows = aligned(['quota'], {
      a: paragraphs(STEEL, WHITEFISH, SALMON),
      b: paragraphs(NEW_SALMON, NEW_WHITEFISH, STEEL),
    });
    expect(rows.map(({ cells }) => cells['a'])).toEqual([['it@a/par1#0'], ['it@a/par2#0'], ['it@a/par3#0']]);
  });

  it('gives the weakest link for a score', () => {
    const rows = aligned(['quota'], { a: WHITEFISH, b: WHITEFISH, c: NEW_WHITEFISH });
    expect(rows[0]?.score).toBeLessThan(1);
    expect(rows[0]?.score).toBeGreaterThan(0.12);
  });

  it('names what the quotes share as the earliest prints it', () => {
    const [row] = aligned(['quota'], { a: WHITEFISH, b: NEW_WHITEFISH });
    expect(row?.shared).toEqual(expect.arrayContaining(['whitefish', 'Lake', 'Saimaa', 'tonnes']));
    for (const word of row?.shared ?? []) expect(WHITEFISH).toContain(word);
  });

  it('takes no quotes', () => {
    expect(aligned(['quota'], { a: 'It rains.', b: 'It snows.' })).toEqual([]);
    expect(aligned(['quota'], {})).toEqual([]);
  });

  it('takes a source named like a word of the language', () => {
    const rows = aligned(['quota'], { constructor: WHITEFISH, b: WHITEFISH });
    expect(rows).toHaveLength(1);
    expect(Object.keys(rows[0]?.cells ?? {}).sort()).toEqual(['b', 'constructor']);
  });

  it('puts every quote into exactly one row', () => {
    const texts = [WHITEFISH, SALMON, STEEL, NEW_WHITEFISH, NEW_SALMON, 'Quotas were met.'];
    const some = fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(some, some, some, (a, b, c) => {
        const rows = aligned(['quota'], { a: paragraphs(...a), b: paragraphs(...b), c: paragraphs(...c) });
        const placed = rows.flatMap(({ cells }) => Object.values(cells).flat());
        expect(placed).toHaveLength(a.length + b.length + c.length);
        expect(new Set(placed).size).toBe(placed.length);
        for (const { kind, cells, score } of rows) {
          expect(kind === 'alone').toBe(Object.keys(cells).length === 1);
          expect(score === null).toBe(kind === 'alone');
        }
      }),
      { numRuns: 60 },
    );
  });

  it('aligns hundreds of quotes in little time', () => {
    const many = (year: number) =>
      paragraphs(
        ...Array.from(
          { length: 300 },
          (_, n) => `In ${year} the quota of lake ${n} and fjord ${n + 7} was ${n * 3} tonnes.`,
        ),
      );
    const begun = performance.now();
    expect(aligned(['quota'], { a: many(1999), b: many(2004) }).length).toBeGreaterThan(0);
    expect(performance.now() - begun).toBeLessThan(20_000);
  });
});
