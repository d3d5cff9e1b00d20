import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/language/fingerprint.js';
import type { KnownPassage } from '../../src/model/passage.js';
import { identify } from '../../src/passages/identify.js';

const SUBJECTS = ['harbour', 'railway', 'fishery', 'canal', 'forest', 'quarry', 'mill', 'glacier'];

/** Long texts that have little in common. */
const texts = SUBJECTS.map(
  (subject, index) =>
    `The ${subject} of district ${index} employs ${index * 37 + 11} ${subject} hands whose ${subject} wages rose by ` +
    `${index} parts since ${1900 + index}; its ${subject} board meets on day ${index + 2} in hall ${subject}-${index}.`,
);
const [A = '', B = '', C = '', D = '', E = ''] = texts;

function knownOf(list: readonly string[], names: readonly string[], source = 's'): KnownPassage[] {
  return list.map((text, index) => ({
    id: `${source}/${names[index] ?? ''}`,
    fingerprint: fingerprint(text),
  }));
}

describe('identify', () => {
  it('counts passages where none is known', () => {
    expect(identify('s', [A, B, C], [])).toEqual(['par1', 'par2', 'par3']);
    expect(identify('s', [], [])).toEqual([]);
  });

  it('keeps the names of known texts', () => {
    expect(identify('s', [A, B, C], knownOf([A, B, C], ['par1', 'par2', 'par3']))).toEqual([
      'par1',
      'par2',
      'par3',
    ]);
  });

  it('keeps the name of a text that was edited a little', () => {
    const edited = B.replace('board', 'council');
    expect(identify('s', [A, edited], knownOf([A, B], ['par1', 'par2']))).toEqual(['par1', 'par2']);
  });

  it('keeps the name of a text that was edited where it stands, even if its fingerprint is little like', () => {
    const was =
      'Bycatch of young cod is high in the eastern grounds. Discards must be recorded in the log of the vessel. ' +
      'The Board asks every skipper to count seabirds caught in the lines.';
    const edited = was.replace('high in the eastern', 'quite high in the eastern and northern');
    const known = knownOf([A, was, C], ['par1', 'par2', 'par3']);
    expect(identify('s', [A, edited, C], known)).toEqual(['par1', 'par2', 'par3']);
    expect(identify('s', [edited, A, C], known)).toEqual(['par0a', 'par1', 'par3']);
  });

  it('keeps the names of edited clauses of one form where they stand', () => {
    const clause = (vessel: number, mesh: number) =>
      `Vessel ${vessel} of the eastern fleet shall use a trawl with a mesh of ${mesh} millimetres and shall report ` +
      `its quota to the harbour of district ${vessel % 17}.`;
    const was = Array.from({ length: 120 }, (_, at) => clause(at, 50 + at));
    const now = was.map((text, at) => ([1, 9, 52, 55, 95, 105].includes(at) ? clause(at, 51 + at) : text));
    const names = was.map((_, at) => `par${at + 1}`);
    expect(identify('s', now, knownOf(was, names))).toEqual(names);
  });

  it('names a text new behind par2 par2a, and the next par2b', () => {
    const known = knownOf([A, B, C], ['par1', 'par2', 'par3']);
    expect(identify('s', [A, B, D, C], known)).toEqual(['par1', 'par2', 'par2a', 'par3']);
    expect(identify('s', [A, B, D, E, C], known)).toEqual(['par1', 'par2', 'par2a', 'par2b', 'par3']);
  });

  it('names a text new before the first by itself', () => {
    const names = identify('s', [D, A, B], knownOf([A, B], ['par1', 'par2']));
    expect(names.slice(1)).toEqual(['par1', 'par2']);
    expect(names[0]).toMatch(/^par0[a-z]$/);
  });

  it('goes on counting behind the last', () => {
    expect(identify('s', [A, B, D, E], knownOf([A, B], ['par1', 'par2']))).toEqual([
      'par1',
      'par2',
      'par3',
      'par4',
    ]);
  });

  it('does not use the name of a lost text again', () => {
    const known = knownOf([A, B, C], ['par1', 'par2', 'par3']);
    expect(identify('s', [A, C, D], known)).toEqual(['par1', 'par3', 'par4']);
    expect(identify('s', [A, D, C], known)).toEqual(['par1', 'par1a', 'par3']);
    expect(identify('s', [A, B, D], known)).toEqual(['par1', 'par2', 'par4']);
  });

  it('goes on behind a name with a letter', () => {
    const known = knownOf([A, B, C], ['par1', 'par1a', 'par2']);
    expect(identify('s', [A, B, D, C], known)).toEqual(['par1', 'par1a', 'par1b', 'par2']);
  });

  it('keeps names where texts changed places', () => {
    expect(identify('s', [C, A, B], knownOf([A, B, C], ['par1', 'par2', 'par3']))).toEqual([
      'par3',
      'par1',
      'par2',
    ]);
  });

  it('takes equal texts for the known ones in their order', () => {
    expect(identify('s', [A, A, B], knownOf([A, A, B], ['par1', 'par2', 'par3']))).toEqual([
      'par1',
      'par2',
      'par3',
    ]);
    expect(identify('s', [A, A], knownOf([A], ['par1']))).toEqual(['par1', 'par2']);
  });

  it('does not look at the passages of other sources', () => {
    expect(identify('s', [A], knownOf([A], ['par7'], 'other'))).toEqual(['par1']);
    expect(identify('s', [A], knownOf([A], ['par7'], 's-2'))).toEqual(['par1']);
  });

  it('gives every text a name of its own, and equal texts the names they had', () => {
    const some = fc.array(fc.constantFrom(...texts), { maxLength: 8 });
    fc.assert(
      fc.property(some, some, (before, after) => {
        const names = identify('s', before, []);
        const known = knownOf(before, names);
        const now = identify('s', after, known);
        expect(new Set(now).size).toBe(after.length);
        for (const name of now) expect(name).toMatch(/^par\d+[a-z]*$/);
        for (const text of new Set(after)) {
          const had = names.filter((_, index) => before[index] === text);
          const has = now.filter((_, index) => after[index] === text);
          expect(has.slice(0, had.length)).toEqual(had.slice(0, has.length));
          for (const name of has.slice(had.length)) expect(names).not.toContain(name);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives many new texts in one place names of their own', () => {
    const many = Array.from(
      { length: 60 },
      (_, index) => `${texts[index % 8]} ${texts[(index * 3) % 8]} ${index}`,
    );
    const names = identify('s', [A, ...many, B], knownOf([A, B], ['par1', 'par2']));
    expect(new Set(names).size).toBe(62);
    expect(names.slice(1, -1)).toEqual(names.slice(1, -1).sort());
  });

  it('names a thousand rewritten texts in little time', () => {
    const list = (word: string) =>
      Array.from({ length: 1_000 }, (_, index) => `${word} ${index} ${word}${index % 7}`);
    const old = list('harbour');
    const known = knownOf(old, identify('s', old, []));
    const begun = performance.now();
    expect(new Set(identify('s', list('railway'), known)).size).toBe(1_000);
    expect(performance.now() - begun).toBeLessThan(8_000);
  });
});
