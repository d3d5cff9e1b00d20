import { describe, expect, it } from 'vitest';
import { compareEditions } from '../../src/editions/compare-editions.js';
import { briefingOf } from '../briefing/sample.js';

const THEMES = 'quotas: [quota]\nports: [port]\n';
const OLD = ['The quota is 400 tonnes. It rains.\n\nA port was built.', { published: '1999' }] as const;
const NEW = ['A quota of 300 tonnes binds.', { published: '2004' }] as const;
const before = briefingOf({ themes: THEMES, sources: { a: OLD, b: NEW } });

describe('compareEditions', () => {
  it('finds nothing between a briefing and itself', () => {
    expect(compareEditions(before, before)).toEqual([]);
  });

  it('finds nothing where only uncoded words changed', () => {
    const after = briefingOf({
      themes: THEMES,
      sources: { a: [OLD[0].replace('rains', 'snows'), OLD[1]], b: NEW },
    });
    expect(compareEditions(before, after)).toEqual([]);
  });

  it('takes a quote that moved for no change', () => {
    const moved = 'It hails.\n\nA port was built.\n\nIt rains. The quota is 400 tonnes.';
    const after = briefingOf({ themes: THEMES, sources: { a: [moved, OLD[1]], b: NEW } });
    expect(compareEditions(before, after)).toEqual([]);
  });

  it('gives a quote that was gained with the status that changed', () => {
    const after = briefingOf({
      themes: THEMES,
      sources: { a: OLD, b: [`${NEW[0]}\n\nA port opened.`, NEW[1]] },
    });
    expect(compareEditions(before, after)).toEqual([
      {
        theme: 'ports',
        title: 'ports',
        kind: 'changed',
        statuses: [
          {
            from: 'a',
            to: 'b',
            before: { status: 'dropped', certainty: 'tentative' },
            after: { status: 'continued', certainty: 'firm' },
          },
        ],
        gained: [{ theme: 'ports', source: 'b', passage: 'b/par2', text: 'A port opened.' }],
        lost: [],
      },
    ]);
  });

  it('gives what was lost, turned round', () => {
    const after = briefingOf({
      themes: THEMES,
      sources: { a: OLD, b: [`${NEW[0]}\n\nA port opened.`, NEW[1]] },
    });
    const [change] = compareEditions(after, before);
    expect(change).toMatchObject({ theme: 'ports', gained: [], lost: [{ text: 'A port opened.' }] });
  });

  it('gives an edited quote as lost and gained', () => {
    const after = briefingOf({
      themes: THEMES,
      sources: { a: [OLD[0].replace('400', '500'), OLD[1]], b: NEW },
    });
    expect(compareEditions(before, after)).toMatchObject([
      {
        theme: 'quotas',
        statuses: [],
        gained: [{ text: 'The quota is 500 tonnes.' }],
        lost: [{ text: 'The quota is 400 tonnes.' }],
      },
    ]);
  });

  it('counts equal quotes one by one', () => {
    const twice = briefingOf({ themes: THEMES, sources: { a: ['A quota.\n\nA quota.', OLD[1]] } });
    const once = briefingOf({ themes: THEMES, sources: { a: ['A quota.', OLD[1]] } });
    expect(compareEditions(twice, once)[0]).toMatchObject({ gained: [], lost: [{ text: 'A quota.' }] });
    expect(compareEditions(once, twice)[0]?.gained).toHaveLength(1);
  });

  it('does not take equal words of two sources for one quote', () => {
    const after = briefingOf({ themes: THEMES, sources: { a: NEW, b: OLD } });
    expect(compareEditions(before, after).length).toBeGreaterThan(0);
  });

  it('gives a theme that was added, and one that was removed', () => {
    const after = briefingOf({ themes: 'quotas: [quota]\nrain: [rain]\n', sources: { a: OLD, b: NEW } });
    expect(
      compareEditions(before, after).map(({ theme, kind, gained, lost }) => [
        theme,
        kind,
        gained.length,
        lost.length,
      ]),
    ).toEqual([
      ['rain', 'added', 1, 0],
      ['ports', 'removed', 0, 1],
    ]);
  });

  it('gives an added theme without quotes', () => {
    const after = briefingOf({ themes: `${THEMES}snow: [snow]\n`, sources: { a: OLD, b: NEW } });
    expect(compareEditions(before, after)).toMatchObject([{ theme: 'snow', kind: 'added', gained: [] }]);
  });

  it('gives pairs that were not compared before, or are no longer', () => {
    const after = briefingOf({
      themes: THEMES,
      sources: { a: OLD, b: NEW, c: ['It rains.', { published: '2011' }] },
    });
    const quotas = compareEditions(before, after).find(({ theme }) => theme === 'quotas');
    expect(
      quotas?.statuses.map(({ from, to, before: was, after: is }) => [from, to, was?.status, is?.status]),
    ).toEqual([
      ['b', 'c', undefined, 'dropped'],
      ['a', 'c', undefined, 'dropped'],
    ]);
    expect(compareEditions(after, before).find(({ theme }) => theme === 'quotas')?.statuses).toHaveLength(2);
  });

  it('gives a change of certainty alone', () => {
    const rain = `A quota binds. ${'It rains on the hills. '.repeat(40)}`;
    const withExtent = (extent: string) =>
      briefingOf({
        themes: THEMES,
        sources: { a: [OLD[0], { ...OLD[1], series: 's' }], b: [rain, { ...NEW[1], series: 's', extent }] },
      });
    expect(compareEditions(withExtent('full'), withExtent('excerpt'))).toEqual([
      {
        theme: 'ports',
        title: 'ports',
        kind: 'changed',
        statuses: [
          {
            from: 'a',
            to: 'b',
            before: { status: 'dropped', certainty: 'firm' },
            after: { status: 'dropped', certainty: 'tentative' },
          },
        ],
        gained: [],
        lost: [],
      },
    ]);
  });
});
