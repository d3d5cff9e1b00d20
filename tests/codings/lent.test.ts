import { describe, expect, it } from 'vitest';
import { METHOD } from '../../src/model/method.js';
import { themeOf } from '../themes/sample.js';
import { coded } from './sample.js';

const themes = themeOf({ strong: ['quay'], plain: ['boat'], weak: ['rope', 'oar'] });
const codings = (text: string) =>
  coded(themes, { s: text }).codings.map(({ id, zone, lifts }) =>
    [id, zone, ...lifts.map(({ kind }) => kind)].join(' '),
  );

describe('what surroundings lend', () => {
  it.each([
    [
      'shows a weak term between passages on the theme, and does not code it',
      'A boat came to the quay.\n\nA rope lay there.\n\nA boat left the quay.',
      ['it@s/par1#0 coded neighbour', 'it@s/par2#0 borderline neighbour', 'it@s/par3#0 coded neighbour'],
    ],
    [
      'lends nothing across a thematic break',
      'A boat came to the quay.\n\n---\n\nA rope lay there.',
      ['it@s/par1#0 coded'],
    ],
    [
      'lends nothing from three passages away',
      'A boat at the quay.\n\nIt rains.\n\nIt snows.\n\nA rope lay there.',
      ['it@s/par1#0 coded'],
    ],
    [
      'shows nothing in a passage without a sign of its own',
      'A boat at the quay.\n\nIt rains.\n\nA boat left the quay.',
      ['it@s/par1#0 coded neighbour', 'it@s/par3#0 coded neighbour'],
    ],
    [
      'shows a weak term under a heading on the theme',
      '# The quay\n\nA rope lay there.',
      ['it@s/par1#0 borderline heading'],
    ],
    ['never codes a heading', '# The quay\n\nIt rains.', []],
    [
      'takes a sentence that goes on about a coded one into its quote',
      'A boat came. This vessel was old. It rains.',
      ['it@s/par1#0 coded'],
    ],
    ['does not take one that begins anew', 'A boat came. The vessel was old.', ['it@s/par1#0 coded']],
    ['does not go on from a weak term', 'A rope lay there. This thing was old.', []],
  ])('%s', (_, text, expected) => {
    expect(codings(text)).toEqual(expected);
  });

  it('makes the quote longer by the sentence that goes on', () => {
    expect(coded(themes, { s: 'A boat came. This vessel was old. It rains.' }).codings[0]?.sentences).toEqual(
      [0, 1],
    );
  });

  it('names the passages, and stops where its kind does', () => {
    const much = Array.from({ length: 5 }, () => 'A boat at the quay, a boat at the quay.').join('\n\n');
    const lift = coded(themes, { s: much }).codings[2]?.lifts[0];
    expect(lift).toEqual({ kind: 'neighbour', from: 's/par1, s/par2, s/par4, s/par5', weight: 0.34 });
    const { neighbour, heading } = METHOD.lift;
    const shown = -Math.log(1 - METHOD.weight.weak) + neighbour.most + heading.share;
    expect(neighbour.most).toBeLessThan(0.357);
    expect(heading.share).toBeLessThan(0.357);
    expect(shown).toBeLessThan(-Math.log(1 - METHOD.weight.strong));
  });
});
