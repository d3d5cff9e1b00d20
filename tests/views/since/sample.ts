import type { Briefing, Since } from '../../../src/model/briefing.js';
import type {
  Difference,
  DifferenceFact,
  EditionDiff,
  EditionQuote,
  ThemeDifference,
} from '../../../src/model/edition-diff.js';
import { PageContext } from '../../../src/views/page-context.js';
import type { ChangesOptions, ChangesView } from '../../../src/views/since/changes-page.js';
import { changesView } from '../../../src/views/since/changes-view.js';
import { briefingOf, english } from '../page-of.js';

/** A quote of the valley project, or of a source that is gone. */
export function quoted(text: string, source = 'b-2011', passage = 'par1'): EditionQuote {
  return { source, passage: `${source}/${passage}`, text, statement: 'asserted', zone: 'coded' };
}

export function caused(fact: DifferenceFact, ...causes: Difference['causes']): Difference {
  return { ...fact, causes, suppressed: false };
}

const FIRM = { status: 'continued', certainty: 'firm' } as const;
const DROPPED = { status: 'dropped', certainty: 'tentative' } as const;
const PAIR = { from: 'a-2004', to: 'b-2011', span: 'next' } as const;

/** A difference of every kind, in an order as a diff has it. */
export const EVERY_KIND: readonly Difference[] = [
  caused({ kind: 'status', ...PAIR, before: FIRM, after: DROPPED, split: null }, 'sources'),
  caused({ kind: 'certainty', ...PAIR, before: FIRM, after: { ...FIRM, certainty: 'tentative' } }, 'tool'),
  caused({ kind: 'silence-broken', source: 'b-2011', quotes: [quoted('Bees were seen.')] }, 'codebook'),
  caused(
    {
      kind: 'silence-fallen',
      source: 'a-2004',
      quotes: [quoted('The old weir leaks.', 'a-2004')],
      searchRecord: {
        sentences: 12,
        words: 90,
        terms: 3,
        threshold: 0.3,
        nearest: null,
        worth: 'weak',
        extent: 'full',
      },
    },
    'sources',
    'codebook',
  ),
  caused({ kind: 'judgement', change: 'stale', before: 'Dams are old.', after: 'Dams are old.' }, 'together'),
  caused({ kind: 'gained', quote: quoted('A second dam is planned.') }, 'sources'),
  caused({ kind: 'lost', quote: quoted('The ford is dry.', 'gone-1990') }, 'sources'),
  caused(
    {
      kind: 'reworded',
      before: quoted('The dam may be raised.'),
      after: quoted('The dam may not be raised.'),
      words: [
        { kind: 'kept', text: 'The dam may ' },
        { kind: 'deleted', text: 'soon ' },
        { kind: 'inserted', text: 'not ' },
        { kind: 'kept', text: 'be raised.' },
      ],
      turns: ['negation'],
    },
    'sources',
  ),
  caused(
    { kind: 'moved', before: quoted('Goats.', 'b-2011', 'par2'), after: quoted('Goats.', 'b-2011', 'par3') },
    'sources',
  ),
  caused({ kind: 're-paired', quote: quoted('The dam.'), before: [], after: [quoted('A dam.', 'a-2004')] }),
  caused({
    kind: 'fact',
    from: 'a-2004',
    to: 'b-2011',
    object: 'days to answer',
    before: { from: '60', to: '90' },
    after: null,
  }),
];

export function themed(
  differences: readonly Difference[],
  own: Partial<ThemeDifference> = {},
): ThemeDifference {
  return { theme: 'dams', title: 'Dams', kind: 'changed', of: [], differences, ...own };
}

export function diffOf(own: Partial<EditionDiff> = {}): EditionDiff {
  return {
    schema: 'synoptic/diff@1',
    before: { kind: 'edition', number: 1, date: '2022-04-01' },
    after: { kind: 'now' },
    causesKnown: true,
    sources: [],
    themes: [],
    ...own,
  };
}

export function sinceOfDiff(diff: EditionDiff): Since {
  const gone = { id: 'gone-1990', label: '1990 · Office', series: 'gone-1990', language: 'en' };
  return {
    diff,
    gone: [gone],
    files: [{ path: 'sources/themes.yml', kind: 'edited' }],
    tools: ['0.1.0', '0.2.0'],
  };
}

let known: Briefing | null = null;

/** The view of a diff of the usual two sources on water. */
export function viewOf(diff: EditionDiff, options: Partial<ChangesOptions> = {}): ChangesView {
  known ??= briefingOf();
  return changesView(sinceOfDiff(diff), new PageContext(known, english()), {
    linked: false,
    most: Infinity,
    withoutCauses: 'causesUnknown',
    ...options,
  });
}

/** Everything that can differ, in one theme. */
export const EVERYTHING = diffOf({
  sources: [
    {
      source: 'b-2011',
      label: '2011 · Water Office',
      kind: 'edited',
      between: ['a-2004', null],
      passages: { gained: ['b-2011/par4'], lost: [], reworded: ['b-2011/par1', 'b-2011/par2'] },
    },
  ],
  themes: [themed(EVERY_KIND)],
});
