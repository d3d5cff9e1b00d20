import { describe, expect, it } from 'vitest';
import { briefingOf } from '../briefing/sample.js';

const THEMES = 'themes: [{id: dam, title: Dam, terms: {en: [dam], ru: [плотина]}}]';

type Body = string | readonly [body: string, header: Readonly<Record<string, string>>];

/** The facts that differ, one text after the other, as “kind object: from → to”. */
function differing(bodies: readonly Body[], names?: string): string[] {
  const sources = Object.fromEntries(
    bodies.map((body, index): [string, Body] => {
      const [text, header] = typeof body === 'string' ? [body, {}] : body;
      return [`s${index}`, [text, { published: `20${String(10 + index)}`, series: 's', ...header }]];
    }),
  );
  const briefing = briefingOf({ themes: THEMES, sources, ...(names !== undefined && { names }) });
  return briefing.themes.flatMap((theme) =>
    theme.changes.flatMap(({ facts, span }) =>
      facts.map(
        ({ kind, object, from, to }) =>
          `${span === 'whole' ? 'whole ' : ''}${kind} ${object}: ${from ?? '–'} → ${to ?? '–'}`,
      ),
    ),
  );
}

describe('compareFacts', () => {
  it.each([
    [
      'a number of the same things',
      'The dam at Korba is guarded by 400 soldiers of the northern garrison.',
      'The dam at Korba is guarded by about 900 soldiers of the northern garrison.',
      'quantity soldiers: 400 soldiers → about 900 soldiers',
    ],
    [
      'a measure, with what it is of',
      'The dam at Korba lets pass 300 cubic metres per second in summer.',
      'The dam at Korba lets pass 290 cubic metres per second in summer.',
      'quantity cubic metres per second (dam, Korba, lets, pass): 300 cubic metres per second → 290 cubic metres per second',
    ],
    [
      'a share of the same whole',
      'The dam at Korba takes 20 percent of the state budget each year.',
      'The dam at Korba takes 35 percent of the state budget each year.',
      'quantity percent of the state budget: 20 percent of the state budget → 35 percent of the state budget',
    ],
    [
      'a date that was to come',
      'The northern dam at Korba is to be completed before 2016 by the company.',
      'The northern dam at Korba was completed in 2019 by the company.',
      'date northern, dam, Korba, completed: before 2016 → 2019',
    ],
    [
      'a date that both texts look back on',
      'The northern dam at Korba was founded by settlers in 1956.',
      'The northern dam at Korba was founded by settlers in 1958.',
      'date northern, dam, Korba, founded: 1956 → 1958',
    ],
    [
      'a system that is gone',
      'The dam at Korba is guarded by S-300 missiles of the northern garrison.',
      'The dam at Korba is guarded by missiles of the northern garrison.',
      'designation S-300: S-300 → –',
    ],
    [
      'a place in place of another',
      'The turbines of the northern dam were built by engineers from France in two halls.',
      'The turbines of the northern dam were built by engineers from Poland in two halls.',
      'place turbines, northern, dam, built: France → Poland',
    ],
  ])('tells %s', (_, before, after, expected) => {
    expect(differing([before, after])).toEqual([expected]);
  });

  it.each([
    [
      'the same number in other words',
      'The dam at Korba is guarded by 4,000 soldiers of the garrison.',
      'The dam at Korba is guarded by 4000 soldiers of the garrison.',
    ],
    [
      'other things counted',
      'The dam at Korba is guarded by 400 soldiers of the garrison.',
      'The dam at Korba is guarded by 900 policemen of the garrison.',
    ],
    [
      'other measures',
      'The dam at Korba lets pass 300 cubic metres per second in summer.',
      'The dam at Korba lets pass 290 tonnes per second in summer.',
    ],
    [
      'several numbers of one thing',
      'The dam at Korba is guarded by 400 soldiers, then 500 soldiers of the garrison.',
      'The dam at Korba is guarded by 900 soldiers of the garrison.',
    ],
    [
      'a number that the other text gives elsewhere',
      'The dam at Korba is guarded by 400 soldiers of the garrison. Below the dam stand 900 soldiers.',
      'The dam at Korba is guarded by 900 soldiers of the garrison.',
    ],
    [
      'a number that is denied',
      'The dam at Korba never let pass under 310 cubic metres per second in summer.',
      'The dam at Korba lets pass 290 cubic metres per second in summer.',
    ],
    [
      'a finer date within a coarser one',
      'The northern dam at Korba was founded by settlers in 1956.',
      'The northern dam at Korba was founded by settlers in May 1956.',
    ],
    [
      'a later event of the same sort',
      'The northern dam at Korba was inspected by the board in 2008.',
      'The northern dam at Korba was inspected by the board in January 2011.',
    ],
    [
      'what both tell from their own day',
      'The northern dam at Korba is to be inspected by the board next year.',
      'The northern dam at Korba is to be inspected by the board this year.',
    ],
    [
      'a system in another spelling',
      'The dam at Korba is guarded by B-52 planes of the northern garrison.',
      'The dam at Korba is guarded by B52 planes of the northern garrison.',
    ],
    [
      'a version of the same system',
      'The dam at Korba is guarded by S-300PMU missiles of the garrison.',
      'The dam at Korba is guarded by S-300 missiles of the garrison.',
    ],
    [
      'sentences that share little',
      'The dam of the north was finished in 1956 after a long quarrel of the owners.',
      'A dam costs 12 people their field, wrote the paper in 1961.',
    ],
    [
      'a name inside another one',
      'The turbines of the northern dam were built by engineers from the Pacific in two halls.',
      'The turbines of the northern dam were built by engineers from the Asia-Pacific in two halls.',
    ],
  ])('says nothing of %s', (_, before, after) => {
    expect(differing([before, after])).toEqual([]);
  });

  it('does not compare the numbers of others, only who they are', () => {
    expect(
      differing([
        'The dam at Korba is guarded by 400 Polish soldiers of the garrison.',
        'The dam at Korba is guarded by 900 French soldiers of the garrison.',
      ]),
    ).toEqual(['place dam, Korba, guarded, soldiers: Polish → French']);
  });

  it('says nothing where the theme is silent on one side', () => {
    expect(differing(['The dam at Korba has 400 guards.', 'It rains on 900 guards.'])).toEqual([]);
  });

  it('says nothing of sentences that share no more than what is counted', () => {
    expect(differing(['The dam at Korba has 400 soldiers.', 'Beavers of 900 soldiers gnaw a dam.'])).toEqual(
      [],
    );
  });

  it('leaves out quotes that are still to be checked', () => {
    const themes = 'themes: [{id: dam, title: Dam, terms: {en: {weak: [dam, guarded]}}}]';
    const text = (count: number): string =>
      `The dam at Korba is guarded by ${count} soldiers of the garrison.`;
    const briefing = briefingOf({
      themes,
      sources: { a: [text(400), { published: '2010' }], b: [text(900), { published: '2011' }] },
    });
    expect(briefing.themes[0]?.codings.map(({ zone }) => zone)).toEqual(['borderline', 'borderline']);
    expect(briefing.themes[0]?.changes.flatMap(({ facts }) => facts)).toEqual([]);
  });

  it('follows neighbours, and first to last', () => {
    const text = (count: number): string =>
      `The dam at Korba is guarded by ${count} soldiers of the garrison.`;
    expect(differing([text(400), text(900), text(500)])).toEqual([
      'quantity soldiers: 400 soldiers → 900 soldiers',
      'quantity soldiers: 900 soldiers → 500 soldiers',
      'whole quantity soldiers: 400 soldiers → 500 soldiers',
    ]);
  });

  it('compares Russian texts', () => {
    expect(
      differing([
        ['Плотина у Корбы охраняется силами 400 солдат северного гарнизона.', { language: 'ru' }],
        ['Плотина у Корбы охраняется силами около 900 солдат северного гарнизона.', { language: 'ru' }],
      ]),
    ).toEqual(['quantity солдат: 400 солдат → около 900 солдат']);
  });

  it('knows persons by the names of the project', () => {
    const names =
      'names:\n  - {name: Anna Berg, kind: person, aliases: [Berg]}\n  - {name: Otto Lund, kind: person, aliases: [Lund]}\n';
    const text = (who: string): string =>
      `The turbines of the northern dam were opened by ${who} before a hundred guests of the company.`;
    expect(differing([text('Berg'), text('Lund')], names)).toEqual([
      'person turbines, northern, dam, opened: Berg → Lund',
    ]);
    expect(differing([text('Berg'), text('Berg')], names)).toEqual([]);
  });

  it('says where each fact stands', () => {
    const text = (count: string): string =>
      `The dam at Korba is guarded by ${count} soldiers of the garrison.`;
    const briefing = briefingOf({
      themes: THEMES,
      sources: { a: [text('400'), { published: '2010' }], b: [text('up to 900'), { published: '2011' }] },
    });
    const [theme] = briefing.themes;
    const [fact] = theme?.changes.flatMap(({ facts }) => facts) ?? [];
    const passages = new Map(
      briefing.sources.flatMap((source) => source.passages.map((one) => [one.id, one])),
    );
    for (const side of ['from', 'to'] as const) {
      const place = fact?.places?.[side];
      const coding = theme?.codings.find(({ id }) => id === place?.coding);
      expect(passages.get(coding?.passage ?? '')?.text.slice(place?.start, place?.end)).toBe(fact?.[side]);
    }
  });

  it('takes a long cell of many alike sentences for what cannot be told apart', () => {
    const text = (count: number): string =>
      Array.from(
        { length: 200 },
        (_, index) => `The dam at Korba is guarded by ${count + index} soldiers.`,
      ).join(' ');
    const start = process.cpuUsage().user;
    expect(differing([text(1_000), text(5_000)])).toEqual([]);
    expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(20);
  });
});
