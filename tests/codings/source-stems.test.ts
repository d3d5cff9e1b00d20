import { describe, expect, it } from 'vitest';
import { SourceStems } from '../../src/codings/source-stems.js';
import { passageOf } from './sample.js';

const stems = new SourceStems([
  passageOf('Geese rest on the moor. Wardens count geese. Herons wade. Wardens count geese at dusk.'),
]);
const wanted = (...words: string[]) => new Map(words.map((word, rank) => [word, rank]));

describe('SourceStems', () => {
  it('finds the sentence whose shared stems are rarest, of equal ones the first', () => {
    const nearest = stems.nearest(wanted('gees', 'warden', 'count'), 2);
    expect(nearest?.place.sentence).toBe(1);
    expect(nearest?.shared.map((one) => one.printed)).toEqual(['geese', 'Wardens', 'count']);
    expect(stems.nearest(wanted('gees', 'moor'), 2)?.place.sentence).toBe(0);
  });

  it('finds none that shares too few', () => {
    expect(stems.nearest(wanted('heron', 'moor'), 2)).toBeNull();
    expect(stems.nearest(wanted(), 1)).toBeNull();
  });
});
