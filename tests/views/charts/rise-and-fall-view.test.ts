import { describe, expect, it } from 'vitest';
import { riseAndFallViews } from '../../../src/views/charts/rise-and-fall-view.js';
import { contextOf, saying } from './context.js';

const THREE = [
  ['2001', saying(4, 1)],
  ['2003', saying(1, 0)],
  ['2009-05', saying(0, 3)],
] as const;

describe('rise and fall', () => {
  it('is drawn for three texts of one series only', () => {
    expect(riseAndFallViews(contextOf(THREE.slice(0, 2)))).toEqual([]);
    expect(riseAndFallViews(contextOf(THREE))).toHaveLength(1);
    const two = THREE.map(
      ([date, text], place) => [date, text, { series: place === 2 ? 'other' : 'reports' }] as const,
    );
    expect(riseAndFallViews(contextOf(two))).toEqual([]);
  });

  it('is left out where no text speaks to a theme, or all are of one date', () => {
    expect(
      riseAndFallViews(contextOf(['2001', '2001', '2001'].map((year) => [year, saying(2)] as const))),
    ).toEqual([]);
    expect(
      riseAndFallViews(contextOf(['2001', '2002', '2003'].map((year) => [year, saying(0)] as const))),
    ).toEqual([]);
  });

  it('counts the sentences of each text on each theme that is found at all', () => {
    const [chart] = riseAndFallViews(contextOf(THREE));
    expect(
      chart?.themes.map(({ title, counts }) => [title, counts.map(({ sentences }) => sentences)]),
    ).toEqual([
      ['Wells', [4, 1, 0]],
      ['Dams', [1, 0, 3]],
    ]);
    expect(chart?.themes[0]).toMatchObject({
      href: '#t.wells',
      highest: '4',
      last: 'silent',
      alt: 'Wells: 4 sentences in 2001, 1 sentence in 2003, silent in 2009.',
    });
  });

  it('names in its title what rose and what fell most from the first text to the last', () => {
    const title = (...texts: (readonly [number, number])[]) =>
      riseAndFallViews(
        contextOf(texts.map(([wells, dams], year) => [`200${year}`, saying(wells, dams)] as const)),
      )[0]?.title;
    expect(title([4, 1], [1, 0], [0, 3])).toBe(
      'Dams: up from 1 to 3 sentences; Wells: down from 4 to 0, 2000 to 2002',
    );
    expect(title([0, 2], [9, 0], [1, 2])).toBe('Wells: up from 0 to 1 sentence, 2000 to 2002');
    expect(title([1, 2], [9, 0], [1, 0])).toBe('Dams: down from 2 to 0 sentences, 2000 to 2002');
    expect(title([1, 2], [9, 0], [1, 2])).toBe('2 themes in 3 texts of one series');
  });

  it('says which texts are not complete, and what was not searched', () => {
    const [chart] = riseAndFallViews(
      contextOf([
        THREE[0],
        ['2003', saying(1), { extent: 'excerpt' }],
        ['2009', 'Ничего не сказано.', { language: 'ru' }],
      ]),
    );
    const notes = chart?.notes.join(' ');
    expect(notes).toContain('Not complete: 2003.');
    expect(notes).toContain('Gap: not searched.');
    expect(notes).not.toContain('All are complete');
    expect(chart?.themes[0]?.last).toBe('not searched');
  });

  it('dates the texts by years where these differ, else by months or days', () => {
    const dates = (...published: string[]) =>
      riseAndFallViews(contextOf(published.map((date) => [date, saying(1)] as const)))[0]?.texts.map(
        ({ date }) => date,
      );
    expect(dates('2001-03-04', '2002', '2003-01')).toEqual(['2001', '2002', '2003']);
    expect(dates('2001-03-04', '2001-05-06', '2001-07-08')).toEqual(['March 2001', 'May 2001', 'July 2001']);
    expect(dates('2001-03-04', '2001-03-05', '2002-07-08')).toEqual([
      '4 March 2001',
      '5 March 2001',
      '8 July 2002',
    ]);
  });

  it('is one chart for each series, with a name of its own', () => {
    const both = ['reports', 'letters'].flatMap((series) =>
      THREE.map(([date, text]) => [date, text, { series }] as const),
    );
    expect(riseAndFallViews(contextOf(both)).map(({ anchor }) => anchor)).toEqual([
      'rise-and-fall-1',
      'rise-and-fall-2',
    ]);
  });
});
