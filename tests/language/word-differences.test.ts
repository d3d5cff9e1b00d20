import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDifferences } from '../../src/language/word-differences.js';

/** The newer text with [−what is gone−] and [+what is new+]. */
function redline(old: string, newer: string): string {
  return wordDifferences(old, newer)
    .map(({ text, kind }) => {
      const [, words = '', space = ''] = /^([^]*?)(\s*)$/u.exec(text) ?? [];
      if (kind === 'same') return text;
      return kind === 'deleted' ? `[−${words}−]${space}` : `[+${words}+]${space}`;
    })
    .join('');
}

const joined = (old: string, newer: string, not: 'inserted' | 'deleted') =>
  wordDifferences(old, newer)
    .filter((run) => run.kind !== not)
    .map((run) => run.text)
    .join('');

const bare = (text: string) => text.replace(/\s+/gu, '');

describe('wordDifferences', () => {
  it.each([
    ['The gate is shut.', 'The gate is open.', 'The gate is [−shut−][+open+].'],
    ['A toll of 2 crowns.', 'A toll of 3 crowns.', 'A toll of [−2−] [+3+] crowns.'],
    ['Peat and reed.', 'Peat, moss and reed.', 'Peat[+, moss+] and reed.'],
    ['Peat, reed.', 'Peat, moss, reed.', 'Peat, [+moss,+] reed.'],
    ['It rains. It snows.', 'It rains. It hails. It snows.', 'It rains. [+It hails.+] It snows.'],
    ['It rains. It hails. It snows.', 'It rains. It snows.', 'It rains. [−It hails.−] It snows.'],
    ['They fish', 'They fish.', 'They fish[+.+]'],
    ['Ворота закрыты.', 'Ворота открыты.', 'Ворота [−закрыты−][+открыты+].'],
    ['看守人黎明时打开北门。', '看守人天亮时打开北门。', '看守人[−黎明−][+天亮+]时打开北门。'],
    ['الباب مغلق.', 'الباب مفتوح.', 'الباب [−مغلق−][+مفتوح+].'],
    ['', 'New.', '[+New.+]'],
    ['Gone.', '', '[−Gone.−]'],
    ['', '', ''],
    ['The same.', 'The same.', 'The same.'],
  ])('of “%s” and “%s” are %s', (old, newer, expected) => {
    expect(redline(old, newer)).toBe(expected);
  });

  it('are none of white space and of how a sign is set', () => {
    expect(redline('The  “gate” – NATO’s', 'The "gate" - NATO\'s')).toBe('The "gate" - NATO\'s');
    expect(redline('re\u00adserve', 'reserve')).toBe('reserve');
  });

  it('keep designators, numbers and Russian letters whole', () => {
    expect(redline('the S-300 of 1,200.50', 'the S-400 of 1,200.55')).toBe(
      'the [−S-300−] [+S-400+] of [−1,200.50−][+1,200.55+]',
    );
  });

  it('join to the two texts, white space aside', () => {
    const text = fc
      .array(
        fc.constantFrom('gate', 'moor', 'Ёлка', '沼', 'the', ',', '. ', ' ', '\n', '“', '𝒳', '12', '—'),
        {
          maxLength: 40,
        },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (old, newer) => {
        expect(joined(old, newer, 'deleted').trim()).toBe(newer.trim());
        expect(bare(joined(old, newer, 'inserted')).replace(/[“—]/gu, '')).toBe(
          bare(old).replace(/[“—]/gu, ''),
        );
        for (const { text: own, kind, start } of wordDifferences(old, newer))
          expect((kind === 'deleted' ? old : newer).slice(start, start + own.length)).toBe(own);
      }),
    );
  });

  it('never hold two runs of one kind in turn, nor an empty one', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', ',', '.'), { maxLength: 30 })
      .map((list) => list.join(' '));
    fc.assert(
      fc.property(text, text, (old, newer) => {
        const runs = wordDifferences(old, newer);
        for (const [index, run] of runs.entries()) {
          expect(run.text).not.toBe('');
          expect(run.kind).not.toBe(runs[index + 1]?.kind);
        }
      }),
    );
  });

  it('delete and insert nothing that the other text keeps in its place', () => {
    const words = fc.uniqueArray(fc.nat(500), { minLength: 3, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.nat(), (list, at) => {
        const place = at % list.length;
        const old = list.map((number) => `w${number}`).join(' ');
        const newer = list.map((number, index) => (index === place ? 'new' : `w${number}`)).join(' ');
        const changed = wordDifferences(old, newer).filter((run) => run.kind !== 'same');
        expect(changed.map((run) => run.text.trim())).toEqual([`w${list[place]}`, 'new']);
      }),
    );
  });

  const megabyte = (word: (n: number) => string) => {
    let text = '';
    for (let n = 0; text.length < 1_000_000; n++) text += `${word(n)}${n % 12 === 11 ? '. ' : ' '}`;
    return text;
  };

  it.each([
    ['wholly different', (n: number) => `a${n}`, (n: number) => `b${n}`],
    [
      'the same here and there',
      (n: number) => `a${n % 997}`,
      (n: number) => (n % 3 === 0 ? 'x' : `a${n % 997}`),
    ],
    ['changed once a page', (n: number) => `a${n}`, (n: number) => (n % 400 === 0 ? 'x' : `a${n}`)],
  ])('of a megabyte %s take little time', (_, one, other) => {
    const [old, newer] = [megabyte(one), megabyte(other)];
    const begun = performance.now();
    expect(joined(old, newer, 'deleted').trim()).toBe(newer.trim());
    expect(performance.now() - begun).toBeLessThan(40_000);
  });

  it('of a long text with few changes mark these words only', () => {
    const old = megabyte((n) => `a${n}`);
    const newer = old.replaceAll(/\ba(\d+)00\b/g, 'x$1');
    const changed = wordDifferences(old, newer).filter((run) => run.kind === 'deleted');
    expect(changed.length).toBeGreaterThan(1_000);
    expect(changed.every((run) => /00\.? ?$/.test(run.text))).toBe(true);
  });
});
