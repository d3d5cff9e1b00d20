import { describe, expect, it } from 'vitest';
import type { BriefingTheme } from '../../src/model/briefing.js';
import { quotesEach } from '../../src/views/crowd.js';
import { shownQuotes } from '../../src/views/shown-quotes.js';
import { source } from '../commands/project.js';
import { briefingOf } from './page-of.js';

const WELLS = [
  'A borehole was sunk at the mill.',
  'Goats and bees live there.',
  'A second borehole came in spring.',
  'Nobody asked.',
  'The third borehole is dry.',
  'Nobody answered.',
  'The well at the ford was closed.',
].join('\n\n');

const ruling = (kind: string, exact: string): string =>
  `- ruling: ${kind}\n  theme: wells\n  quote: {source: a-2004, exact: "${exact}"}\n  by: desk\n  on: 2022-04-01\n  because: it is so\n`;

function shown(rulings: string, quotesPerCell = 1): string[] {
  const briefing = briefingOf({
    'sources/a.md': source('a-2004', 2004, WELLS),
    'sources/b.md': null,
    ...(rulings === '' ? {} : { 'sources/rulings.yml': rulings }),
  });
  const wells = briefing.themes.find((theme) => theme.id === 'wells') as BriefingTheme;
  return [...shownQuotes(wells, quotesPerCell, briefing.rulings)].map((id) =>
    id.replace('wells@a-2004/', ''),
  );
}

describe('quotes in front', () => {
  it('are the best first, as many as are asked for', () => {
    // Passages on both sides of it are on the theme too.
    expect(shown('')).toEqual(['par3#0']);
    expect(shown('', 9)).toHaveLength(4);
  });

  it('differ from each other: what says the same again comes later', () => {
    expect(shown('', 2)).toEqual(['par3#0', 'par7#0']);
  });

  it('hold what is pinned, and never what is hidden', () => {
    expect(shown(ruling('pin', 'third borehole'))).toEqual(['par5#0']);
    expect(shown(ruling('hide', 'was sunk'))).toEqual(['par3#0']);
    expect(shown(ruling('hide', 'was sunk'), 9)).not.toContain('par1#0');
  });
});

describe('quotes of each text in front', () => {
  it.each([
    ['as many as set, where few texts are compared', 6, 6, 3, 3],
    ['fewer the more of many texts speak', 16, 3, 3, 2],
    ['never more than set', 16, 1, 3, 3],
    ['one at least', 16, 16, 3, 1],
  ])('are %s', (_, compared, speaking, set, each) => {
    expect(quotesEach(compared, speaking, set)).toBe(each);
  });
});

describe('a ruling on what stands in front', () => {
  const briefing = (rulings: string) =>
    briefingOf({
      'sources/a.md': source('a-2004', 2004, WELLS),
      'sources/b.md': null,
      'sources/rulings.yml': rulings,
    });

  it('names the quotes it touches', () => {
    expect(briefing(ruling('pin', 'third borehole')).rulings[0]?.codings).toEqual(['wells@a-2004/par5#0']);
  });

  it('is reported where its words are no quote of the theme', () => {
    expect(briefing(ruling('pin', 'Goats and bees')).warnings.join()).toMatch(
      /“pin” is not applied.*not quoted under/,
    );
  });

  it('cannot both pin and hide', () => {
    expect(() => briefing(ruling('pin', 'third borehole') + ruling('hide', 'third borehole'))).toThrow(
      /contradict/,
    );
  });
});
