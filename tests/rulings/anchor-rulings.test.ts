import { describe, expect, it } from 'vitest';
import type { Ruling } from '../../src/model/ruling.js';
import { anchorRulings } from '../../src/rulings/anchor-rulings.js';
import { passageOf } from '../codings/sample.js';

const PASSAGES = [
  passageOf('The catch rose in May. The catch fell in June.', 'en', 's/par1'),
  passageOf('A quay was built. No catch was landed.', 'en', 's/par2'),
  passageOf('The catch rose in May.', 'en', 't/par1'),
];

function anchored(exact: string, prefix = '', suffix = '', source = 's') {
  const ruling: Ruling = {
    ruling: 'reject',
    theme: 'it',
    quote: { source, exact, prefix, suffix },
    by: '',
    on: '',
    because: '',
    where: 'rulings.yml:1:3',
  };
  const [found] = anchorRulings([ruling], PASSAGES, []);
  return { state: found?.state, anchor: found?.anchor };
}

describe('anchorRulings', () => {
  it('finds a quote that stands once', () => {
    expect(anchored('A quay was built')).toEqual({
      state: 'found',
      anchor: { passage: 's/par2', start: 0, end: 16 },
    });
  });

  it('tells quotes apart by what stands before', () => {
    expect(anchored('catch', 'in May. The ')).toEqual({
      state: 'found',
      anchor: { passage: 's/par1', start: 27, end: 32 },
    });
  });

  it('tells quotes apart by what stands behind', () => {
    expect(anchored('The catch', '', ' fell in')).toEqual({
      state: 'found',
      anchor: { passage: 's/par1', start: 23, end: 32 },
    });
  });

  it.each([
    ['ambiguous where it stands twice in a passage', 'The catch', '', '', 'ambiguous'],
    ['ambiguous where it stands in two passages', 'catch', '', '', 'ambiguous'],
    ['ambiguous where prefix and suffix do not tell', 'The catch', '', ' ', 'ambiguous'],
    ['orphaned where it stands nowhere', 'The tonnage', '', '', 'orphaned'],
    ['orphaned where its prefix stands nowhere', 'catch', 'that no ', '', 'orphaned'],
    ['orphaned where it stands in another case', 'THE CATCH ROSE', '', '', 'orphaned'],
    ['orphaned where it is blank', '  ', '', '', 'orphaned'],
    ['orphaned where it reaches over two passages', 'in June. A quay', '', '', 'orphaned'],
  ])('leaves a quote %s', (_, exact, prefix, suffix, state) => {
    expect(anchored(exact, prefix, suffix)).toEqual({ state, anchor: null });
  });

  it('looks in its source only', () => {
    expect(anchored('The catch rose in May.', '', '', 't').anchor?.passage).toBe('t/par1');
    expect(anchored('A quay was built', '', '', 't').state).toBe('orphaned');
  });

  it('folds white space of the quote as the passage does', () => {
    expect(anchored('A quay\n  was\tbuilt').state).toBe('found');
  });

  it('counts places that overlap', () => {
    const [found] = anchorRulings(
      [
        {
          ruling: 'reject',
          theme: 'it',
          quote: { source: 's', exact: 'ana', prefix: '', suffix: '' },
          by: '',
          on: '',
          because: '',
          where: '',
        },
      ],
      [passageOf('banana', 'en', 's/par1')],
      [],
    );
    expect(found?.state).toBe('ambiguous');
  });

  it('keeps every ruling, in order', () => {
    expect(anchorRulings([], PASSAGES, [])).toEqual([]);
  });
});
