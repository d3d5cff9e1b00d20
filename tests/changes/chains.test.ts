import { describe, expect, it } from 'vitest';
import { chains } from '../../src/changes/chains.js';
import { dated } from './sample.js';

const sources = (given: Readonly<Record<string, string>>) =>
  Object.entries(given).map(([id, series]) => dated(id, series === '' ? {} : { series }));
const pairs = (given: Readonly<Record<string, string>>, compare: 'auto' | 'all' | 'series' = 'auto') =>
  chains(sources(given), compare).map(({ from, to, span }) => `${from} ${to} ${span}`);

describe('chains', () => {
  it.each([
    ['two sources', { a: '', b: '' }, 'auto', ['a b next']],
    [
      'three sources, the whole with them',
      { a: '', b: '', c: '' },
      'auto',
      ['a b next', 'b c next', 'a c whole'],
    ],
    [
      'four sources',
      { a: '', b: '', c: '', d: '' },
      'auto',
      ['a b next', 'b c next', 'c d next', 'a d whole'],
    ],
    ['one source', { a: '' }, 'auto', []],
    ['no source', {}, 'auto', []],
    ['a series beside another text', { a: 's', b: '', c: 's' }, 'auto', ['a c next']],
    ['two series', { a: 's', b: 't', c: 's', d: 't' }, 'auto', ['a c next', 'b d next']],
    ['a series of three', { a: 's', b: 's', c: 's' }, 'auto', ['a b next', 'b c next', 'a c whole']],
    ['a series, all compared', { a: 's', b: '', c: 's' }, 'all', ['a b next', 'b c next', 'a c whole']],
    ['single texts, by series', { a: '', b: '' }, 'series', []],
    ['series of one, by series', { a: 's', b: 't' }, 'series', []],
    ['a series beside another text, by series', { a: 's', b: '', c: 's' }, 'series', ['a c next']],
  ] as const)('pairs %s', (_, given, compare, expected) => {
    expect(pairs(given, compare)).toEqual(expected);
  });

  it('knows which sources of the chain stood before', () => {
    const found = chains(sources({ a: '', b: '', c: '', d: '' }), 'auto');
    expect(found.map(({ earlier }) => earlier)).toEqual([[], ['a'], ['a', 'b'], []]);
  });
});
