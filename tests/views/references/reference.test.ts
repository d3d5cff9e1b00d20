import { describe, expect, it } from 'vitest';
import { referenceTo } from '../../../src/views/references/reference.js';
import { source } from './sample.js';

describe('the reference to a source', () => {
  it('keeps its id whatever else is given', () => {
    const csl = { id: 'other' } as object;
    expect(referenceTo(source({ csl })).item.id).toBe('one-2010');
  });

  it('takes the publisher of a daily or magazine for its name, unless another is given', () => {
    expect(referenceTo(source({ kind: 'newspaper' })).item['container-title']).toBe('Water Office');
    const csl = { 'container-title': 'Wells' };
    expect(referenceTo(source({ kind: 'newspaper', csl })).item).toMatchObject({
      ...csl,
      publisher: 'Water Office',
    });
    expect(referenceTo(source({ kind: 'journal' })).item['container-title']).toBeNull();
  });

  it('names no author where the header names none', () => {
    expect(referenceTo(source({ authors: [] })).item.author).toBeNull();
    expect(referenceTo(source({ authors: ['', ' '] })).item.author).toBeNull();
  });

  it('reads editions from before there was a csl', () => {
    const { csl: _csl, ...older } = source();
    expect(referenceTo(older).item.type).toBe('document');
  });
});
