import { describe, expect, it } from 'vitest';
import { relabel } from '../../src/changes/relabel.js';
import type { Change } from '../../src/model/change.js';
import type { AnchoredRuling, LabelRuling } from '../../src/model/ruling.js';

const change = (theme: string, from: string, to: string): Change => ({
  theme,
  from,
  to,
  span: 'next',
  status: 'dropped',
  certainty: 'tentative',
  reasons: ['excerpt'],
  evidence: { from: [], to: [] },
  facts: [],
});

const label = (to: LabelRuling['to'], from = 'a', toSource = 'b'): AnchoredRuling => ({
  ruling: {
    ruling: 'label',
    theme: 'it',
    from,
    toSource,
    to,
    by: 'Board',
    on: '',
    because: 'read',
    where: 'r:1:3',
  },
  state: 'found',
  anchor: null,
  with: null,
});

describe('relabel', () => {
  it('gives the status that was ruled, and keeps the computed one with its reasons', () => {
    expect(relabel([change('it', 'a', 'b')], [label('continued')])).toEqual([
      {
        ...change('it', 'a', 'b'),
        status: 'continued',
        ruled: { by: 'Board', on: '', because: 'read', computed: 'dropped' },
      },
    ]);
  });

  it('lets a later ruling override an earlier one', () => {
    expect(relabel([change('it', 'a', 'b')], [label('continued'), label('new')])[0]?.status).toBe('new');
  });

  it('leaves other themes, other pairs and the pair turned round as they are', () => {
    const changes = [change('other', 'a', 'b'), change('it', 'b', 'c'), change('it', 'b', 'a')];
    expect(relabel(changes, [label('new')])).toEqual(changes);
  });
});
