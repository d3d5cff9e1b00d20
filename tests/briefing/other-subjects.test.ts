import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../src/model/briefing.js';
import { briefingOf, quotesIn } from './sample.js';

function changes(briefing: Briefing): string[] {
  return briefing.themes.flatMap(({ id, changes: all }) =>
    all.map(({ from, to, status, certainty, reasons }) =>
      [id, from, to, status, certainty, ...reasons].join(' '),
    ),
  );
}

const LONG = 'The weather station keeps a daily record of wind and rain. '.repeat(20);

describe('a briefing on a fishery of two editions of one report', () => {
  const briefing = briefingOf({
    themes: `themes:
  - id: quotas
    title: Quotas
    question: How much whitefish may vessels land?
    terms: {en: {strong: [fishing quota, landing limit], plain: [quota], exclude: [import quota]}}
  - id: gear
    title: Gear
    question: Which nets are allowed?
    terms: {en: {strong: [gill net / drift net], plain: [mesh NEAR/3 millimetre], weak: [net]}}
  - id: patrols
    title: Patrols
    question: Who inspects the boats?
    terms: {en: {plain: [inspect* NEAR/4 boat, patrol vessel], weak: [warden]}}
`,
    sources: {
      'fishery-2001': [
        `The fishing quota for whitefish in Lake Vättern is 400 tonnes. Drift nets are not allowed north of Hjo.

Wardens of the county inspect every boat in spring. ${LONG}`,
        { published: '2001', series: 'fishery', publisher: 'County Board' },
      ],
      'fishery-2011': [
        `For whitefish in Lake Vättern the landing limit fell to 250 tonnes. An import quota on trout is under discussion.

Gill nets may be used if their mesh exceeds 60 millimetres. ${LONG}`,
        { published: '2011', series: 'fishery', publisher: 'County Board' },
      ],
    },
  });

  it('tells continued and dropped apart, firmly within a series', () => {
    expect(changes(briefing)).toEqual([
      'quotas fishery-2001 fishery-2011 continued firm',
      'gear fishery-2001 fishery-2011 continued firm',
      'patrols fishery-2001 fishery-2011 dropped firm',
    ]);
  });

  it('leaves the import quota out, and sets the limits side by side', () => {
    expect(quotesIn(briefing, 'quotas', 'fishery-2011')).toEqual([
      'For whitefish in Lake Vättern the landing limit fell to 250 tonnes.',
    ]);
    expect(briefing.themes[0]?.rows.map(({ kind }) => kind)).toEqual(['aligned']);
  });

  it('marks the ban as negated and the permission as conditional', () => {
    expect(briefing.themes[1]?.codings.map(({ statement }) => statement)).toEqual(['negated', 'conditional']);
  });
});

describe('a briefing on a railway by two publishers', () => {
  const briefing = briefingOf({
    themes: `themes:
  - id: gauge
    terms: {en: {plain: [gauge], strong: [standard gauge / broad gauge]}}
  - id: border
    terms: {en: {plain: [border station, customs NEAR/5 train]}}
`,
    sources: {
      'gazette-1905': [
        'The broad gauge ends at Haparanda. Trains stop at the border station.',
        { published: '1905', publisher: 'Gazette' },
      ],
      'survey-1962': [
        'Standard gauge now reaches Tornio.',
        { published: '1962', publisher: 'Survey Office', extent: 'summary' },
      ],
    },
  });

  it('is cautious of a silence across publishers in a short summary', () => {
    expect(changes(briefing)).toEqual([
      'gauge gazette-1905 survey-1962 continued firm',
      'border gazette-1905 survey-1962 dropped tentative summary short different-series',
    ]);
  });
});

describe('a briefing on a water treaty in three texts and two languages', () => {
  const briefing = briefingOf({
    themes: `themes:
  - id: shares
    question: How is the water of the river shared?
    terms:
      en: {plain: [water share, cubic metre], weak: [river]}
      ru: {plain: ['дол* NEAR/3 воды', кубометр*]}
  - id: dams
    terms: {en: {plain: [dam]}}
`,
    sources: {
      'treaty-1950': [
        'Each bank takes a water share of 30 cubic metres. A dam is planned.',
        { published: '1950', series: 'treaty' },
      ],
      'protocol-1970': ['Доля воды не меняется.', { published: '1970', series: 'treaty', language: 'ru' }],
      'treaty-1990': ['The river is low. A dam stands.', { published: '1990', series: 'treaty' }],
    },
  });

  it('does not call silent what it has no terms for', () => {
    expect(changes(briefing)).toEqual([
      'shares treaty-1950 protocol-1970 continued firm',
      'shares protocol-1970 treaty-1990 dropped tentative short',
      'shares treaty-1950 treaty-1990 dropped tentative short',
      'dams treaty-1950 protocol-1970 not-assessed firm',
      'dams protocol-1970 treaty-1990 not-assessed firm',
      'dams treaty-1950 treaty-1990 continued firm',
    ]);
  });

  it('reads the Russian negation', () => {
    expect(briefing.themes[0]?.codings.map(({ statement }) => statement)).toEqual(['asserted', 'negated']);
  });

  it('names what came nearest', () => {
    const silence = briefing.themes[0]?.presence[2]?.searchRecord;
    expect(silence?.nearest).toMatchObject({
      passage: 'treaty-1990/par1',
      sentence: 0,
      why: ['weak term river'],
    });
  });
});
