import { describe, expect, it } from 'vitest';
import { classify, type Side } from '../../src/changes/classify.js';
import type { SearchRecord, Status } from '../../src/model/coding.js';
import { codingOf, dated, presenceOf } from './sample.js';

interface Given {
  readonly status: Status;
  readonly header?: Readonly<Record<string, string>>;
  readonly worth?: SearchRecord['worth'];
}

/** What the last two of some sources in one series make, the others standing before them. */
function change(...given: readonly Given[]) {
  const sides = new Map<string, Side>(
    given.map(({ status, header, worth }, index) => {
      const id = `s${index}`;
      const codings = status === 'present' || status === 'borderline' ? [codingOf('it', id)] : [];
      return [
        id,
        {
          source: dated(id, { series: 'one', ...header }),
          presence: presenceOf('it', id, status, worth),
          codings,
        },
      ];
    }),
  );
  const ids = [...sides.keys()];
  const [from = '', to = ''] = ids.slice(-2);
  return classify('it', { from, to, span: 'next', earlier: ids.slice(0, -2) }, (id) => {
    const side = sides.get(id);
    if (!side) throw new Error(id);
    return side;
  });
}

const speaks: Given = { status: 'present' };
const silent: Given = { status: 'silent' };
const unknown: Given = { status: 'not-assessed' };

describe('classify', () => {
  it.each([
    ['continued', [speaks, speaks]],
    ['dropped', [speaks, silent]],
    ['new', [silent, speaks]],
    ['silent', [silent, silent]],
    ['resumed', [speaks, silent, speaks]],
    ['resumed', [speaks, silent, silent, speaks]],
    ['new', [silent, silent, speaks]],
    ['dropped', [silent, speaks, silent]],
    ['silent', [speaks, silent, silent]],
    ['continued', [silent, speaks, speaks]],
    ['not-assessed', [unknown, speaks]],
    ['not-assessed', [speaks, unknown]],
    ['not-assessed', [unknown, silent]],
    ['not-assessed', [silent, unknown]],
    ['not-assessed', [unknown, unknown]],
    ['new', [unknown, silent, speaks]],
  ] as const)('calls %s what goes by the table', (status, given) => {
    expect(change(...given)).toMatchObject({ status, certainty: 'firm', reasons: [] });
  });

  it('takes borderline for speaking, but not firmly', () => {
    const borderline: Given = { status: 'borderline' };
    expect(change(borderline, speaks)).toMatchObject({
      status: 'continued',
      certainty: 'tentative',
      reasons: ['borderline'],
    });
    expect(change(speaks, borderline)).toMatchObject({ status: 'continued', reasons: ['borderline'] });
    expect(change(borderline, silent)).toMatchObject({ status: 'dropped', reasons: ['borderline'] });
    expect(change(silent, borderline)).toMatchObject({ status: 'new', reasons: ['borderline'] });
    expect(change(borderline, silent, speaks)).toMatchObject({ status: 'resumed' });
  });

  it.each([
    ['excerpt', { status: 'silent', header: { extent: 'excerpt' } }],
    ['summary', { status: 'silent', header: { extent: 'summary' } }],
    ['legibility', { status: 'silent', header: { legibility: 'poor' } }],
    ['short', { status: 'silent', worth: 'too-short' }],
  ] as const)('is tentative for %s where that side is silent', (reason, side) => {
    expect(change(speaks, side)).toMatchObject({
      status: 'dropped',
      certainty: 'tentative',
      reasons: [reason],
    });
    expect(change(side, speaks)).toMatchObject({ status: 'new', certainty: 'tentative', reasons: [reason] });
    expect(change(side, silent)).toMatchObject({
      status: 'silent',
      certainty: 'tentative',
      reasons: [reason],
    });
  });

  it.each([
    ['an excerpt', { status: 'present', header: { extent: 'excerpt' } }],
    ['a summary', { status: 'present', header: { extent: 'summary' } }],
    ['a text poorly legible', { status: 'present', header: { legibility: 'poor' } }],
  ] as const)('is firm where %s speaks', (_, side) => {
    expect(change(speaks, side)).toMatchObject({ status: 'continued', certainty: 'firm' });
    expect(change(silent, side)).toMatchObject({ status: 'new', certainty: 'firm' });
    expect(change(side, silent)).toMatchObject({ status: 'dropped', certainty: 'firm' });
  });

  it('is firm where a weak silence is the only doubt', () => {
    expect(change(speaks, { status: 'silent', worth: 'weak' })).toMatchObject({ certainty: 'firm' });
  });

  it('is tentative across two series, save where both speak', () => {
    const other = (status: Status): Given => ({ status, header: { series: 'two' } });
    expect(change(speaks, other('silent'))).toMatchObject({
      status: 'dropped',
      reasons: ['different-series'],
    });
    expect(change(silent, other('present'))).toMatchObject({ status: 'new', reasons: ['different-series'] });
    expect(change(silent, other('silent'))).toMatchObject({
      status: 'silent',
      reasons: ['different-series'],
    });
    expect(change(speaks, other('present'))).toMatchObject({
      status: 'continued',
      certainty: 'firm',
      reasons: [],
    });
  });

  it('gives every reason once, in one order', () => {
    const poor = { extent: 'excerpt', legibility: 'poor', series: 'two' };
    expect(
      change({ status: 'borderline' }, { status: 'silent', header: poor, worth: 'too-short' }).reasons,
    ).toEqual(['excerpt', 'short', 'borderline', 'different-series', 'legibility']);
    const excerpt: Given = { status: 'silent', header: { extent: 'excerpt' } };
    expect(change(excerpt, excerpt).reasons).toEqual(['excerpt']);
  });

  it('gives no reasons where a side is not assessed', () => {
    expect(change(unknown, { status: 'silent', header: { extent: 'excerpt' } })).toMatchObject({
      reasons: [],
      certainty: 'firm',
    });
  });

  it('leads to the codings of both sides', () => {
    expect(change(speaks, speaks).evidence).toEqual({ from: ['it@s0/par1#0'], to: ['it@s1/par1#0'] });
    expect(change(speaks, silent).evidence).toEqual({ from: ['it@s0/par1#0'], to: [] });
  });
});
