import { describe, expect, it } from 'vitest';
import { diffBriefings } from '../../src/editions/diff-briefings.js';
import type { Briefing } from '../../src/model/briefing.js';
import type { Difference, EditionDiff, EditionName } from '../../src/model/edition-diff.js';
import { briefingOf } from '../briefing/sample.js';

const names: Record<'before' | 'after', EditionName> = {
  before: { kind: 'edition', number: 1, date: '2022-04-01' },
  after: { kind: 'now' },
};
const THEMES = 'quotas: [quota]\nports: [port]\n';
const OLD = ['The quota is 400 tonnes. It rains.\n\nA port was built.', { published: '1999' }] as const;
const NEW = ['A quota of 300 tonnes binds.', { published: '2004' }] as const;

type Given = Parameters<typeof briefingOf>[0];
const base: Given = { themes: THEMES, sources: { a: OLD, b: NEW } };
const before = briefingOf(base);

function diff(after: Given, from: Given = base): EditionDiff {
  return diffBriefings(briefingOf(from), briefingOf(after), names);
}

/** A difference in one line. */
function line(difference: Difference): string {
  const { kind } = difference;
  switch (kind) {
    case 'status':
    case 'certainty': {
      const [was, is] = [difference.before, difference.after].map((one) => one?.status ?? 'none');
      return `${kind} ${difference.from}-${difference.to} ${was} ${is}`;
    }
    case 'gained':
    case 'lost':
      return `${kind} ${difference.quote.source} ${difference.quote.text}`;
    case 'reworded':
    case 'moved':
      return `${kind} ${difference.before.text} / ${difference.after.text}`;
    case 're-paired':
      return `${kind} ${difference.quote.text}`;
    case 'silence-broken':
    case 'silence-fallen':
      return `${kind} ${difference.source} ${difference.quotes.map(({ text }) => text).join(' ')}`;
    case 'fact': {
      const [was, is] = [difference.before, difference.after].map((one) =>
        one ? `${one.from}>${one.to}` : 'none',
      );
      return `${kind} ${was} ${is}`;
    }
    case 'judgement':
      return `${kind} ${difference.change}`;
  }
}

function lines(of: EditionDiff, theme: string): string[] {
  return of.themes.find((one) => one.theme === theme)?.differences.map(line) ?? [];
}

describe('diffBriefings', () => {
  it('finds nothing between a briefing and itself', () => {
    expect(diffBriefings(before, before, names)).toEqual({
      schema: 'synoptic/diff@1',
      ...names,
      causesKnown: false,
      sources: [],
      themes: [],
    });
  });

  it('finds nothing in the themes where only uncoded words changed', () => {
    const after = diff({ ...base, sources: { a: [OLD[0].replace('rains', 'snows'), OLD[1]], b: NEW } });
    expect(after.themes).toEqual([]);
    expect(after.sources).toEqual([
      {
        source: 'a',
        label: before.sources[0]?.label,
        kind: 'edited',
        between: [null, 'b'],
        passages: { gained: [], lost: [], reworded: ['a/par1'] },
      },
    ]);
  });

  it('tells of a broken silence with its quotes, and of the status that changed', () => {
    const after = diff({ ...base, sources: { a: OLD, b: [`${NEW[0]}\n\nA port opened.`, NEW[1]] } });
    expect(lines(after, 'ports')).toEqual([
      'silence-broken b A port opened.',
      'status a-b dropped continued',
    ]);
    expect(after.themes).toHaveLength(1);
  });

  it('tells of a fallen silence with what was searched', () => {
    const without = {
      ...base,
      sources: { a: ['The quota is 400 tonnes. It rains.', OLD[1]], b: NEW },
    } as const;
    const after = diff(without);
    expect(lines(after, 'ports')).toEqual([
      'silence-fallen a A port was built.',
      'status a-b dropped silent',
    ]);
    const [fallen] = after.themes[0]?.differences ?? [];
    expect(fallen?.kind === 'silence-fallen' && fallen.searchRecord?.terms).toBe(1);
  });

  it('gives a reworded quote with the words that changed, and what may turn its sense', () => {
    const after = diff({ ...base, sources: { a: [OLD[0].replace('400', '500'), OLD[1]], b: NEW } });
    expect(after.themes[0]?.differences.find(({ kind }) => kind === 'reworded')).toMatchObject({
      words: [
        { kind: 'kept', text: 'The quota is ' },
        { kind: 'deleted', text: '400 ' },
        { kind: 'inserted', text: '500 ' },
        { kind: 'kept', text: 'tonnes.' },
      ],
      turns: ['number'],
    });
  });
});

describe('diffBriefings of briefings that were made elsewhere', () => {
  it('ends where their pairs lead in a circle', () => {
    const links = { a: 'x', x: 'y', y: 'x' };
    const circle: Briefing = {
      ...before,
      themes: before.themes.map((theme) => ({
        ...theme,
        changes: theme.changes.flatMap((change) =>
          Object.entries(links).map(([from, to]) => ({ ...change, from, to })),
        ),
      })),
    };
    const pairs = (of: EditionDiff): string[] => lines(of, 'quotas').map((told) => told.split(' ')[1] ?? '');
    expect(pairs(diffBriefings(before, circle, names))).toEqual(['a-x', 'x-y', 'y-x', 'a-b']);
    expect(pairs(diffBriefings(circle, before, names))).toHaveLength(4);
  });

  it('takes a thousand equal quotes for so many, and tells of those that are more', () => {
    const many = (count: number): Given => ({ ...base, sources: { a: 'A quota.\n\n'.repeat(count) } });
    expect(diff(many(1_000), many(997)).themes.map(({ differences }) => differences.map(line))).toEqual([
      Array.from({ length: 3 }, () => 'gained a A quota.'),
    ]);
  });
});
