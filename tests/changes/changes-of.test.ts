import { describe, expect, it } from 'vitest';
import { changesOf } from '../../src/changes/changes-of.js';
import { coded } from '../codings/sample.js';
import { codebook } from '../themes/sample.js';

const { themes } = codebook('themes: [{id: dams, terms: [dam]}, {id: rails, terms: [railway]}]');

function changes(bodies: Parameters<typeof coded>[1], compare: 'auto' | 'all' | 'series' = 'auto') {
  const { sources, codings, presence } = coded(themes, bodies);
  return changesOf({ themes, sources, codings, presence, compare }).map(
    ({ theme, from, to, span, status }) => `${theme} ${from} ${to} ${span} ${status}`,
  );
}

describe('changesOf', () => {
  it('follows each theme along the chain, and over the whole of it', () => {
    expect(changes({ a: 'A dam.', b: 'A railway.', c: 'A dam and a railway.' })).toEqual([
      'dams a b next dropped',
      'dams b c next resumed',
      'dams a c whole continued',
      'rails a b next new',
      'rails b c next continued',
      'rails a c whole new',
    ]);
  });

  it('follows a series by itself', () => {
    const yearly = { series: 'yearly' };
    expect(changes({ a: ['A dam.', yearly], b: 'A railway.', c: ['It rains.', yearly] })).toEqual([
      'dams a c next dropped',
      'rails a c next silent',
    ]);
  });

  it('compares all where that is asked', () => {
    expect(
      changes({ a: ['A dam.', { series: 's' }], b: ['A dam.', { series: 's' }], c: 'It rains.' }, 'all'),
    ).toContain('dams b c next dropped');
  });

  it('has nothing to say of one source', () => {
    expect(changes({ a: 'A dam.' })).toEqual([]);
  });
});
