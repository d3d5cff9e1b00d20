import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignSentences, alignVersions } from '../../src/alignments/align-sentences.js';
import { ComparedSentences } from '../../src/alignments/compared-sentences.js';

const CHARTER = [
  'The marsh belongs to the parish and to nobody else.',
  'Wardens open the northern gate at dawn and shut it at dusk.',
  'Peat may be cut on twelve days of the year.',
  'Geese are counted in the first week of October.',
  'A toll of two crowns is due at the causeway.',
  'Boats are kept in the shed behind the mill.',
  'Fires are forbidden from May to September.',
  'The assembly meets below the old lime tree.',
  'Whoever breaks this charter loses the right to cut reed.',
  'Copies of the charter hang in church and inn.',
];
const links = (old: readonly string[], newer: readonly string[], language = 'en') =>
  alignSentences(old, newer, language).map(([one, other]) => [one, other]);
const same = (count: number, by = 0) => Array.from({ length: count }, (_, index) => [index, index + by]);

describe('alignSentences', () => {
  it('links nothing where there is nothing', () => {
    expect(alignSentences([], [], 'en')).toEqual([]);
    expect(alignSentences(CHARTER, [], 'en')).toEqual([]);
    expect(alignSentences([], CHARTER, 'en')).toEqual([]);
  });

  it('links equal texts sentence by sentence, with a likeness of 1', () => {
    expect(alignSentences(CHARTER, CHARTER, 'en')).toEqual(same(CHARTER.length).map(([at]) => [at, at, 1]));
  });

  it('links a reworded sentence and leaves inserted and deleted ones alone', () => {
    const newer = [...CHARTER];
    newer[2] = 'Peat may be cut on nine days of the year, never on a Sunday.';
    newer.splice(5, 1, 'Two swans were given by the bishop.');
    newer.splice(8, 0, 'A clerk keeps the minutes of every meeting.');
    expect(links(CHARTER, newer)).toEqual([...same(5), [6, 6], [7, 7], [8, 9], [9, 10]]);
  });

  it('links a sentence that was parted to both of its halves, and two that were joined to one', () => {
    const newer = [...CHARTER];
    newer.splice(1, 1, 'Wardens open the northern gate at dawn.', 'They shut it at dusk.');
    expect(links(CHARTER, newer).slice(0, 4)).toEqual([
      [0, 0],
      [1, 1],
      [1, 2],
      [2, 3],
    ]);
    expect(links(newer, CHARTER).slice(0, 4)).toEqual([
      [0, 0],
      [1, 1],
      [2, 1],
      [3, 2],
    ]);
  });

  it('links halves that changed places, both of them', () => {
    const newer = [...CHARTER.slice(5), ...CHARTER.slice(0, 5)];
    expect(links(CHARTER, newer)).toEqual([...same(5, 5), ...same(5).map(([at = 0]) => [at + 5, at])]);
  });

  it('tells a lone sentence that moved from those in order', () => {
    const newer = [...CHARTER.slice(0, 2), ...CHARTER.slice(3), CHARTER[2] ?? ''];
    expect(links(CHARTER, newer)).not.toContainEqual([2, 9]);
    const moved = alignVersions(ComparedSentences.of(CHARTER, newer, 'en')).filter(
      (link) => link.order === 'moved',
    );
    expect(moved).toEqual([{ old: 2, newer: 9, likeness: 1, order: 'moved' }]);
  });

  it('takes no sentence of few words for one that moved', () => {
    const newer = [...CHARTER, 'So be it.'];
    const found = alignVersions(ComparedSentences.of(['So be it.', ...CHARTER], newer, 'en'));
    expect(found.filter((link) => link.order === 'moved')).toEqual([]);
  });

  it('keeps a sentence that is said twice in its place', () => {
    const old = [...CHARTER.slice(0, 3), 'This is the law.', ...CHARTER.slice(3, 6), 'This is the law.'];
    expect(links(old, old)).toEqual(same(old.length));
  });

  it('links drafts in Russian and in Chinese', () => {
    const russian = [
      'Болото принадлежит общине.',
      'Ворота открывают на рассвете.',
      'Торф режут двенадцать дней в году.',
    ];
    const reworded = [...russian.slice(0, 2), 'Торф разрешено резать девять дней в году.'];
    expect(links(russian, reworded, 'ru')).toEqual(same(3));
    const chinese = ['沼地属于本教区。', '看守人黎明时打开北门。', '每年可以挖泥炭十二天。'];
    expect(
      links(chinese, ['沼地属于本教区。', '看守人天亮时打开北门。', '每年可以挖泥炭九天。'], 'zh'),
    ).toEqual(same(3));
  });

  it('links no sentence twice save the halves of one, and nothing that is not there', () => {
    const draft = fc.array(fc.constantFrom(...CHARTER, '', '***', 'This is the law.'), { maxLength: 14 });
    fc.assert(
      fc.property(draft, draft, (old, newer) => {
        const found = alignVersions(ComparedSentences.of(old, newer, 'en'));
        expect(alignVersions(ComparedSentences.of(old, newer, 'en'))).toEqual(found);
        for (const { old: one, newer: other, likeness } of found) {
          expect(old[one]).toBeDefined();
          expect(newer[other]).toBeDefined();
          expect(likeness).toBeGreaterThan(0);
          expect(likeness).toBeLessThanOrEqual(1);
        }
        for (const { old: one, newer: other } of found) {
          const olds = found.filter((link) => link.newer === other).length;
          const newers = found.filter((link) => link.old === one).length;
          expect(Math.min(olds, newers)).toBe(1);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('links every sentence of a draft to itself, however it is cut', () => {
    const draft = fc.uniqueArray(fc.constantFrom(...CHARTER), { minLength: 1 });
    fc.assert(
      fc.property(draft, (text) => {
        expect(links(text, text)).toEqual(same(text.length));
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    [
      'many sentences',
      (n: number) => `In year ${n} lake ${n * 7} gave ${n * 3} tonnes of reed to parish ${n % 11}.`,
    ],
    ['one sentence over and over', () => 'The reed is cut.'],
    ['nothing but common words', (n: number) => ['it is so', 'so it is', 'is it so'][n % 3] ?? ''],
  ])('links long drafts of %s in little time', (_, sentence) => {
    const draft = Array.from({ length: 4_000 }, (__, index) => sentence(index));
    const begun = performance.now();
    const found = alignSentences(draft, ['A new beginning.', ...draft], 'en');
    expect(performance.now() - begun).toBeLessThan(30_000);
    expect(found.length).toBeGreaterThan(3_900);
  });
});
