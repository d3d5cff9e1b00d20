import { describe, expect, it } from 'vitest';
import { alignThemes } from '../../src/alignments/align-themes.js';
import { coded } from '../codings/sample.js';
import { codebook } from '../themes/sample.js';

describe('alignThemes', () => {
  const { themes } = codebook('themes: [{id: dams, terms: [dam]}, {id: rails, terms: [railway]}]');

  it('aligns each theme by itself, in the order of the codebook', () => {
    const { sources, passages, codings } = coded(themes, {
      a: 'The dam above Jinja holds back Lake Victoria.\n\nA railway reached Jinja.',
      b: 'Lake Victoria rose behind the dam above Jinja.\n\nIt rains.',
    });
    const alignments = alignThemes(themes, sources, passages, codings);
    expect(alignments.map(({ theme, rows }) => [theme, rows.map(({ kind }) => kind)])).toEqual([
      ['dams', ['aligned']],
      ['rails', ['alone']],
    ]);
  });

  it('takes sources in the order given, not the order of codings', () => {
    const { sources, passages, codings } = coded(themes, {
      a: 'The dam above Jinja fell.',
      b: 'The dam above Jinja fell.',
    });
    const [alignment] = alignThemes(themes, sources.toReversed(), passages, codings);
    expect(Object.keys(alignment?.rows[0]?.cells ?? {})).toEqual(['b', 'a']);
  });
});
