import { describe, expect, it } from 'vitest';
import { placeKey, placesOf } from '../../src/alignments/place.js';
import { passageOf } from '../codings/sample.js';

const passage = passageOf('The quay. The port. The pier.', 'en', 's/par2');

describe('the places of a quote', () => {
  it('are its sentences, in order', () => {
    const places = placesOf({ sentences: [1, 2] }, passage);
    expect(places.map(({ sentence }) => sentence)).toEqual([1, 2]);
  });

  it('have keys that tell passages and sentences apart', () => {
    const keys = placesOf({ sentences: [0, 2] }, passage).map(placeKey);
    expect(new Set(keys).size).toBe(3);
    expect(placeKey({ passage: { ...passage, id: 's/par3' }, sentence: 0 })).not.toBe(keys[0]);
  });
});
