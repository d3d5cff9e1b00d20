import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffBriefings } from '../../src/editions/diff-briefings.js';
import { differenceKey } from '../../src/editions/difference-key.js';
import type { Briefing } from '../../src/model/briefing.js';
import type { Difference, DifferenceFact, EditionDiff } from '../../src/model/edition-diff.js';
import { briefingOf } from '../briefing/sample.js';
import { NAMES } from './told.js';

const SENTENCES = [
  'The quota is 400 tonnes.',
  'The quota is not 400 tonnes.',
  'A quota of 300 tonnes binds every boat in the bay.',
  'Every boat in the bay keeps to a quota of 300 tonnes.',
  'The port was built in 1998 and holds forty boats.',
  'The port was built in 2004 and holds fifty boats.',
  'A port may open to foreign boats if the council agrees.',
  'It rains.',
];

const text = fc
  .array(fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((paragraphs) => paragraphs.map((sentences) => sentences.join(' ')).join('\n\n'));

const briefings = fc.record({ a: text, b: text, c: text, d: text }, { requiredKeys: ['b'] }).map((texts) =>
  briefingOf({
    themes: 'quotas: [quota]\nports: [port]\n',
    sources: Object.fromEntries(
      Object.entries(texts).map(([id, body]) => [
        id,
        [body, { published: YEARS[id] ?? '', series: 's' }] as const,
      ]),
    ),
  }),
);

const YEARS: Readonly<Record<string, string>> = { a: '1999', b: '2004', c: '2011', d: '2020' };

function diff(before: Briefing, after: Briefing): EditionDiff {
  return diffBriefings(before, after, NAMES);
}

/** The difference as it is told the other way round. */
function mirrored(fact: DifferenceFact): DifferenceFact {
  switch (fact.kind) {
    case 'status':
    case 'certainty':
    case 'fact':
    case 'reworded':
    case 'moved':
    case 're-paired':
    case 'judgement':
      return turned(fact);
    case 'gained':
      return { ...fact, kind: 'lost' };
    case 'lost':
      return { ...fact, kind: 'gained' };
    case 'silence-broken':
      return { ...fact, kind: 'silence-fallen', searchRecord: null };
    case 'silence-fallen':
      return { kind: 'silence-broken', source: fact.source, quotes: fact.quotes };
  }
}

function turned<Fact extends { readonly before: unknown; readonly after: unknown }>(fact: Fact): Fact {
  return { ...fact, before: fact.after, after: fact.before };
}

function keys(of: EditionDiff, change: (fact: Difference) => DifferenceFact = (fact) => fact): string[] {
  return of.themes
    .flatMap(({ theme, differences }) => differences.map((one) => `${theme} ${differenceKey(change(one))}`))
    .toSorted();
}

/** The same briefing with other names for its passages and codings, its codings in another order. */
function renamed(briefing: Briefing): Briefing {
  const name = (id: string): string => id.replace(/par(\d+)/, 'par9$1');
  return {
    ...briefing,
    sources: briefing.sources.map((source) => ({
      ...source,
      passages: source.passages.map((passage) => ({ ...passage, id: name(passage.id) })),
    })),
    themes: briefing.themes.map((theme) => ({
      ...theme,
      codings: theme.codings
        .map((coding) => ({ ...coding, id: name(coding.id), passage: name(coding.passage) }))
        .toReversed(),
      rows: theme.rows.map((row) => ({
        ...row,
        cells: Object.fromEntries(Object.entries(row.cells).map(([source, ids]) => [source, ids.map(name)])),
      })),
    })),
  };
}

describe('diffBriefings, whatever the texts,', () => {
  it('finds nothing between a briefing and itself, whatever its passages and codings are called', () => {
    fc.assert(
      fc.property(briefings, (briefing) => {
        expect(diff(briefing, briefing)).toMatchObject({ sources: [], themes: [] });
        expect(diff(briefing, renamed(briefing))).toMatchObject({ sources: [], themes: [] });
      }),
      { numRuns: 12 },
    );
  });

  it('tells the same the other way round', () => {
    fc.assert(
      fc.property(briefings, briefings, (one, other) => {
        expect(keys(diff(one, other), mirrored)).toEqual(keys(diff(other, one)));
      }),
      { numRuns: 40 },
    );
  });

  it('tells the same in the same order, whatever passages and codings are called and in what order they stand', () => {
    fc.assert(
      fc.property(briefings, briefings, (one, other) => {
        const told = (of: EditionDiff): string[] =>
          of.themes.flatMap(({ differences }) => differences.map(differenceKey));
        expect(told(diff(renamed(one), renamed(other)))).toEqual(told(diff(one, other)));
      }),
      { numRuns: 15 },
    );
  });
});
