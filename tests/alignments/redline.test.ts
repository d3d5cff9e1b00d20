import { describe, expect, it } from 'vitest';
import { alignThemes } from '../../src/alignments/align-themes.js';
import { coded } from '../codings/sample.js';
import { themeOf } from '../themes/sample.js';
import { CHARTER, charter } from './charter.js';

interface Marked {
  readonly inserted: readonly string[];
  readonly deleted: readonly string[];
  readonly movedFrom: string | null;
}

/** What is marked in each quote, by coding. */
function marked(bodies: Parameters<typeof coded>[1]): Record<string, Marked> {
  const themes = themeOf({ plain: ['gate'] });
  const { sources, passages, codings } = coded(themes, bodies);
  const [alignment] = alignThemes(themes, sources, passages, codings);
  const found = (alignment?.rows ?? []).flatMap((row) => row.redline ?? []);
  return Object.fromEntries(
    found.map(({ coding, inserted, deleted, movedFrom }) => {
      const at = codings.find((one) => one.id === coding)?.passage;
      const text = passages.find((one) => one.id === at)?.text ?? '';
      const words = (ranges: typeof inserted) => ranges.map((range) => text.slice(...range));
      return [coding, { inserted: words(inserted), deleted: words(deleted), movedFrom }];
    }),
  );
}

const NOTHING: Marked = { inserted: [], deleted: [], movedFrom: null };
const quote = (source: string, paragraph: number) => `it@${source}/par${paragraph}#0`;

describe('redline', () => {
  it('marks nothing where versions are the same, and is absent where there are none', () => {
    const all = marked({ a: charter(), b: charter() });
    expect(Object.keys(all)).toHaveLength(2 * CHARTER.length);
    expect(new Set(Object.values(all).map((one) => JSON.stringify(one)))).toEqual(
      new Set([JSON.stringify(NOTHING)]),
    );
    expect(marked({ a: charter(), b: 'The gate of Nordvik fell.' })).toEqual({});
  });

  it('marks the words that changed: what is gone in the older, what is new in the newer', () => {
    const all = marked({
      a: charter(),
      b: charter({ 2: 'Whoever cuts peat must leave by the western gate before the first of May.' }),
    });
    expect(all[quote('a', 3)]).toEqual({ ...NOTHING, deleted: ['eastern', 'twelfth'] });
    expect(all[quote('b', 3)]).toEqual({ ...NOTHING, inserted: ['western', 'first'] });
  });

  it('marks a whole quote that only one version has', () => {
    const lime = 'Nobody may nail anything to the gate of the charter.';
    const all = marked({ a: charter(), b: charter({ 0: null, 5: [lime] }) });
    expect(all[quote('a', 1)]).toEqual({ ...NOTHING, deleted: [CHARTER[0]] });
    expect(all[quote('b', 6)]).toEqual({ ...NOTHING, inserted: [lime] });
  });

  it('names the paragraph from which a quote moved, and marks none of its words', () => {
    const moved = [...CHARTER.slice(0, 2), ...CHARTER.slice(3), CHARTER[2] ?? ''].join('\n\n');
    const all = marked({ a: charter(), b: moved });
    expect(all[quote('b', 10)]).toEqual({ ...NOTHING, movedFrom: 'a/par3' });
    expect(all[quote('a', 3)]).toEqual(NOTHING);
  });

  it('marks the words between two halves of a sentence that was parted, in both of them', () => {
    const all = marked({
      a: charter({ 1: 'Wardens open the northern gate at dawn and they shut the southern gate at dusk.' }),
      b: charter({ 1: 'Wardens open the northern gate at dawn.\n\nThey shut the southern gate at dusk.' }),
    });
    expect(all[quote('a', 2)]?.deleted.join(' ')).toBe('and they');
    expect(all[quote('b', 2)]?.inserted).toEqual(['.']);
    expect(all[quote('b', 3)]?.inserted).toEqual(['They']);
  });

  it('holds a version against its neighbours in time only', () => {
    const june = charter({ 2: 'Whoever cuts peat must leave by the eastern gate before the first of June.' });
    const all = marked({ a: charter(), b: june, c: june });
    expect(all[quote('b', 3)]).toEqual({ ...NOTHING, inserted: ['first', 'June'] });
    expect(all[quote('c', 3)]).toEqual(NOTHING);
  });

  it('holds a sentence against its counterpart though that is on no theme', () => {
    const all = marked({ a: charter(), b: charter({ 3: (CHARTER[3] ?? '').replace('gate', 'tower') }) });
    expect(all[quote('a', 4)]).toEqual({ ...NOTHING, deleted: ['gate'] });
  });
});
