import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUILD_STAGES } from '../../src/commands/stage-table.js';
import { KeptStages, STAGES } from '../../src/edges/kept-stages.js';
import { ended } from '../../src/model/step.js';
import { briefingSteps, makeBriefing } from '../../src/pipeline.js';
import { writeLearnt } from '../../src/learning/write-learnt.js';
import { charter } from '../alignments/charter.js';
import { projectOf, type Given } from '../briefing/sample.js';

const SENTENCES = [
  'The quota of herring fell to 400 tonnes in 1999.',
  'No quota may bind whales near Bergen.',
  'The harbour at Tana was dredged.',
  'Fishermen could ask for a new dam in 2001.',
  'This dam was never built.',
];

const THEMES = `themes:
  - {id: quota, title: Quota, question: How much may be caught?, terms: {en: {plain: [quota], weak: [tonnes]}}}
  - {id: dam, title: Dams, question: What of dams?, terms: {en: {plain: [dam]}}}
`;

const LEARNT = writeLearnt({
  languages: [
    {
      language: 'en',
      passages: 40,
      named: 30,
      themes: [{ theme: 'quota', passages: 12, spread: 1 }],
      stems: new Map([['harbour', { passages: 8, themes: new Map([[0, 7]]) }]]),
    },
  ],
  taught: [],
});

const RULING = `- ruling: reject
  theme: quota
  quote: {source: b, exact: "No quota may bind whales"}
  by: desk
  on: 2022-04-01
  because: not fish
`;

const START: Given = {
  themes: THEMES,
  sources: {
    a: [`${SENTENCES[0]}\n\n${SENTENCES[2]}`, { published: '1999' }],
    b: [`${SENTENCES[1]} ${SENTENCES[3]}`, { published: '2001' }],
    c: [`${SENTENCES[2]}\n\n${SENTENCES[4]}`, { published: '2003' }],
  },
};

type Edit = (given: Given) => Given;

const body = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 5 })
  .chain((all) => fc.constantFrom(' ', '\n\n', '\n\n# Herring quota\n\n').map((by) => all.join(by)));
const id = fc.constantFrom('a', 'b', 'c', 'd');
const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .tuple(id, body, fc.constantFrom('1998', '2001-05', '2004'))
    .map(([source, text, published]): Edit => (given) => ({
      ...given,
      sources: { ...given.sources, [source]: [text, { published }] },
    })),
  fc.constant<Edit>((given) => {
    const { b: _b, ...others } = given.sources;
    return Object.keys(others).length > 0 ? { ...given, sources: others } : given;
  }),
  fc.constantFrom('whale*', 'harbour', 'tonnes').map((term): Edit => (given) => ({
    ...given,
    themes: given.themes.replace(/plain: \[dam[^\]]*\]/, `plain: [dam, ${term}]`),
  })),
  fc
    .constantFrom('match: word\n', 'compare: all\n', 'language: ru\n', '')
    .map((settings): Edit => (given) => ({ ...given, settings })),
  fc.constantFrom('names:\n  - {name: Tana, kind: place}\n', undefined).map(
    (names): Edit =>
      ({ names: _names, ...given }) =>
        names === undefined ? given : { ...given, names },
  ),
  fc.constantFrom(LEARNT, undefined).map(
    (learnt): Edit =>
      ({ learnt: _learnt, ...given }) =>
        learnt === undefined ? given : { ...given, learnt },
  ),
  fc.constantFrom(RULING, undefined).map(
    (rulings): Edit =>
      ({ rulings: _rulings, ...given }) =>
        rulings === undefined || !Object.hasOwn(given.sources, 'b') ? given : { ...given, rulings },
  ),
);

/** The briefing with what is kept, which is then what the next finds. */
function built(stages: KeptStages, given: Given): string {
  const briefing = ended(briefingSteps(projectOf(given), stages.keep));
  return JSON.stringify(briefing);
}

describe('KeptStages', () => {
  it('gives the same bytes with what is kept as without, whatever was edited', () => {
    fc.assert(
      fc.property(fc.array(edits, { minLength: 1, maxLength: 6 }), (sequence) => {
        const stages = new KeptStages();
        built(stages, START);
        let given = START;
        for (const edit of sequence) {
          stages.next(false);
          const edited = edit(given);
          // A ruling on a source that is gone is refused, as without what is kept.
          given = Object.hasOwn(edited.sources, 'b') ? edited : without(edited);
          expect(built(stages, given)).toBe(JSON.stringify(makeBriefing(projectOf(given))));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('makes nothing anew where nothing changed', () => {
    const stages = new KeptStages();
    built(stages, START);
    stages.next(false);
    built(stages, START);
    expect(stages.uses).toMatchObject({ read: { taken: 3, made: 0 }, code: { taken: 3, made: 0 } });
  });

  it('reads and codes only the source that is added', () => {
    const stages = new KeptStages();
    built(stages, START);
    stages.next(false);
    built(stages, { ...START, sources: { ...START.sources, d: ['A dam.', { published: '2010' }] } });
    expect(stages.uses).toMatchObject({ read: { taken: 3, made: 1 }, code: { taken: 3, made: 1 } });
  });

  it('forgets what a build no longer asks for, save after one that failed', () => {
    const stages = new KeptStages();
    built(stages, START);
    const { a: _a, ...others } = START.sources;
    stages.next(false);
    built(stages, { ...START, sources: others });
    expect([...stages.results.read.keys()]).toEqual(['sources/b.md', 'sources/c.md']);
    stages.next(false);
    expect(() => built(stages, { ...START, themes: 'themes: []' })).toThrow();
    stages.next(true);
    built(stages, { ...START, sources: others });
    expect(stages.uses.read).toMatchObject({ taken: 2, made: 0 });
  });
});

function without({ rulings: _rulings, ...given }: Given): Given {
  return given;
}

/** The project and two versions of one text, both of which speak of quotas. */
const VERSIONS: Given = withVersions('No quota.', 'A quota of ten.');

function withVersions(older: string, newer: string): Given {
  return {
    ...START,
    sources: {
      ...START.sources,
      v: [charter({ 0: older }).replaceAll('gate', 'quota'), { published: '2005' }],
      w: [charter({ 0: newer }).replaceAll('gate', 'quota'), { published: '2006' }],
    },
  };
}

/** Each input by itself: what is changed, and the parts of keys that change by it. */
const INPUTS: readonly (readonly [string, Given, { read: readonly string[]; code: readonly string[] }])[] = [
  [
    'a text',
    { ...START, sources: { ...START.sources, a: ['A dam.', { published: '1999' }] } },
    { read: ['file'], code: ['text'] },
  ],
  [
    'a date alone',
    {
      ...START,
      sources: { ...START.sources, a: [`${SENTENCES[0]}\n\n${SENTENCES[2]}`, { published: '1998' }] },
    },
    { read: ['file'], code: ['text'] },
  ],
  [
    'the passages of the newest edition',
    { ...START, known: [{ id: 'a/par7', fingerprint: 'the quota of' }] },
    { read: ['known'], code: ['text'] },
  ],
  [
    'a term',
    { ...START, themes: THEMES.replace('[dam]', '[dam, whale*]') },
    { read: [], code: ['codebook'] },
  ],
  ['how words match', { ...START, settings: 'match: word\n' }, { read: [], code: ['codebook'] }],
  ['what was learnt', { ...START, learnt: LEARNT }, { read: [], code: ['learnt'] }],
  ['names', { ...START, names: 'names:\n  - {name: Tana, kind: place}\n' }, { read: [], code: ['names'] }],
  ['a ruling', { ...START, rulings: RULING }, { read: [], code: ['rulings'] }],
];

describe('the keys of the stages', () => {
  it.each(INPUTS)('change with %s', (_, given, expected) => {
    const stages = new KeptStages();
    built(stages, START);
    stages.next(false);
    built(stages, given);
    const because = (stage: 'read' | 'code') => [...stages.uses[stage].because.keys()];
    expect({ read: because('read'), code: because('code') }).toEqual(expected);
  });

  it.each(STAGES)('hold for %s what the table lists, each of it tried above or here', (stage) => {
    const listed = BUILD_STAGES.find((one) => one.stage === stage)?.key ?? [];
    const tried = new Set<string>();
    const states: readonly Given[] = [
      ...INPUTS.map(([, given]) => ({ ...given, sources: { ...VERSIONS.sources, ...given.sources } })),
      { ...VERSIONS, settings: 'compare: all\n' },
      withVersions('No quota at all.', 'A quota of ten.'),
      withVersions('No quota.', 'A quota of twelve.'),
    ];
    for (const given of states) {
      const stages = new KeptStages();
      built(stages, VERSIONS);
      const [first] = [...stages.results[stage].values()];
      expect(Object.keys(first?.inputs ?? {}).sort()).toEqual([...listed].sort());
      stages.next(false);
      built(stages, given);
      for (const part of stages.uses[stage].because.keys()) tried.add(part);
    }
    expect([...tried].sort()).toEqual([...listed].sort());
  });

  it('ask again for nothing but the theme that a ruling is of', () => {
    const stages = new KeptStages();
    built(stages, VERSIONS);
    stages.next(false);
    built(stages, { ...VERSIONS, rulings: RULING });
    expect(stages.uses).toMatchObject({
      read: { made: 0 },
      code: { taken: 4, made: 1 },
      search: { taken: 1, made: 1 },
      count: { taken: 5, made: 0 },
      relate: { taken: 1, made: 0 },
      link: { taken: 1, made: 0 },
      align: { taken: 1, made: 1 },
      compare: { taken: 1, made: 1 },
    });
  });

  it('are kept of stages that a build needs nothing of', () => {
    const stages = new KeptStages();
    built(stages, VERSIONS);
    stages.next(false);
    built(stages, VERSIONS);
    expect(stages.uses.link).toMatchObject({ taken: 0, made: 0 });
    stages.next(false);
    built(stages, { ...VERSIONS, rulings: RULING });
    expect(stages.uses.link).toMatchObject({ taken: 1, made: 0 });
  });

  it('are the same where nothing is said otherwise: a subtitle', () => {
    const stages = new KeptStages();
    built(stages, START);
    stages.next(false);
    built(stages, { ...START, settings: 'subtitle: For the desk\n' });
    expect(stages.uses).toMatchObject({ read: { made: 0 }, code: { made: 0 } });
  });
});
