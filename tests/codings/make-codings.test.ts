import { describe, expect, it } from 'vitest';
import type { AnchoredRuling, QuoteRuling } from '../../src/model/ruling.js';
import { themeOf, codebook } from '../themes/sample.js';
import { coded } from './sample.js';

const themes = themeOf({ strong: ['quay'], plain: ['boat'], weak: ['rope', 'oar', 'mast'] });

function ruled(ruling: QuoteRuling['ruling'], start: number, end: number, theme = 'it'): AnchoredRuling {
  const quote = { source: 's', exact: 'x', prefix: '', suffix: '' };
  return {
    ruling: { ruling, theme, quote, by: '', on: '', because: '', where: 'rulings.yml:1:1' },
    state: 'found',
    anchor: { passage: 's/par1', start, end },
    with: null,
  };
}

const runs = (text: string, rulings: readonly AnchoredRuling[] = []) =>
  coded(themes, { s: text }, rulings).codings.map(({ id, zone }) => `${id} ${zone}`);

describe('makeCodings', () => {
  it.each([
    ['one sentence', 'The quay is new. It rains.', ['it@s/par1#0 coded']],
    ['an unbroken run', 'It rains. The quay is new. A boat came. It rains.', ['it@s/par1#1 coded']],
    [
      'two runs of one passage',
      'A boat came. It rains. A boat left.',
      ['it@s/par1#0 coded', 'it@s/par1#2 coded'],
    ],
    ['two passages', 'A boat came.\n\nA boat left.', ['it@s/par1#0 coded', 'it@s/par2#0 coded']],
    ['two weak terms as borderline', 'A rope and an oar.', ['it@s/par1#0 borderline']],
    ['one weak term as nothing', 'A rope. It rains.', []],
    ['weak terms of two sentences as nothing', 'A rope. An oar.', []],
    ['weak terms beside a plain one as coded', 'A rope, an oar, a boat.', ['it@s/par1#0 coded']],
    ['nothing', 'It rains.', []],
  ])('makes of %s codings', (_, text, expected) => {
    expect(runs(text)).toEqual(expected);
  });

  it('gives the sentences of a run, inclusive, and its spans', () => {
    const { codings } = coded(themes, { s: 'It rains. The quay is new. A boat came.' });
    expect(codings[0]).toMatchObject({
      theme: 'it',
      source: 's',
      passage: 's/par1',
      sentences: [1, 2],
      lifts: [],
    });
    expect(codings[0]?.spans.map(({ start, end, term }) => [start, end, term])).toEqual([
      [14, 18, 'quay'],
      [29, 33, 'boat'],
    ]);
  });

  it('joins borderline sentences to the run beside them', () => {
    expect(runs('A rope and an oar. The quay is new.')).toEqual(['it@s/par1#0 coded']);
  });

  it('keeps the order of passages, then of the codebook', () => {
    const two = codebook('themes: [{id: b, terms: [boat]}, {id: a, terms: [quay]}]').themes;
    expect(coded(two, { s: 'A quay and a boat.\n\nA quay.' }).codings.map(({ id }) => id)).toEqual([
      'b@s/par1#0',
      'a@s/par1#0',
      'a@s/par2#0',
    ]);
  });

  it('leaves out a sentence that is rejected', () => {
    expect(runs('A boat came. A boat left. A boat sank.', [ruled('reject', 13, 25)])).toEqual([
      'it@s/par1#0 coded',
      'it@s/par1#2 coded',
    ]);
  });

  it('codes a borderline sentence that is accepted', () => {
    const { codings } = coded(themes, { s: 'A rope and an oar.' }, [ruled('accept', 2, 6)]);
    expect(codings[0]).toMatchObject({ zone: 'coded', ruling: { ruling: 'accept', state: 'found' } });
  });

  it('codes every sentence that an added quote touches', () => {
    const { codings } = coded(themes, { s: 'It rains. It snows. It hails. It pours.' }, [
      ruled('add', 12, 22),
    ]);
    expect(codings.map(({ id, sentences, score, spans }) => ({ id, sentences, score, spans }))).toEqual([
      { id: 'it@s/par1#1', sentences: [1, 2], score: 0, spans: [] },
    ]);
  });

  it('does not touch the next sentence with a quote that ends before it', () => {
    expect(runs('It rains. It snows.', [ruled('add', 0, 9)])).toEqual(['it@s/par1#0 coded']);
  });

  it('applies a ruling to its theme only', () => {
    expect(runs('A boat came.', [ruled('reject', 0, 12, 'other')])).toEqual(['it@s/par1#0 coded']);
  });

  it.each(['pin', 'hide'] as const)('is not moved by a ruling of the kind %s', (kind) => {
    expect(runs('A boat came. It rains.', [ruled(kind, 0, 22)])).toEqual(['it@s/par1#0 coded']);
  });

  it('does not apply a ruling without an anchor', () => {
    const { ruling } = ruled('reject', 0, 12);
    expect(runs('A boat came.', [{ ruling, state: 'orphaned', anchor: null, with: null }])).toEqual([
      'it@s/par1#0 coded',
    ]);
  });
});
