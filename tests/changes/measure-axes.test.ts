import { describe, expect, it } from 'vitest';
import type { BriefingChange, BriefingTheme } from '../../src/model/briefing.js';
import type { StatementPlace } from '../../src/model/change.js';
import { briefingOf } from '../briefing/sample.js';

const THEMES =
  "themes: [{id: dam, title: Dam, terms: {en: {plain: [dam], weak: [gate, sluice]}, ru: ['плотин*']}}]";

type Header = Readonly<Record<string, string>>;

function theme(bodies: readonly string[], header: Header = {}): BriefingTheme | undefined {
  const sources = Object.fromEntries(
    bodies.map((body, index): [string, [string, Header]] => [
      `s${index}`,
      [body, { published: `20${10 + index}`, series: 's', ...header }],
    ]),
  );
  return briefingOf({ themes: THEMES, sources }).themes[0];
}

function axes(bodies: readonly string[], header?: Header): BriefingChange['axes'] {
  return theme(bodies, header)?.changes[0]?.axes;
}

/** So many sentences, the first of them on the theme. */
function text(on: number, all: number): string {
  const sentences = Array.from({ length: all }, (_, n) =>
    n < on ? `The dam at village${n} leaks.` : `Rain fell on day ${n}.`,
  );
  return sentences.join('\n\n');
}

describe('how much', () => {
  it('is more where the intervals of both shares do not meet', () => {
    const share = axes([text(4, 100), text(40, 100)])?.share;
    expect(share).toMatchObject({
      direction: 'more',
      from: { sentences: 4, of: 100 },
      to: { sentences: 40 },
    });
    expect(share?.from.high).toBeLessThan(share?.to.low ?? 0);
    expect(axes([text(40, 100), text(4, 100)])?.share?.direction).toBe('less');
  });

  it.each([
    ['a small change', 10, 14, 100],
    ['the double of very little', 1, 2, 40],
  ])('says nothing of %s', (_, from, to, all) => {
    expect(axes([text(from, all), text(to, all)])?.share ?? null).toBeNull();
  });

  it('counts what is still to be checked only where nothing is coded, as presence does', () => {
    const doubtful = Array.from({ length: 30 }, (_, n) => `The gate of the sluice ${n} creaks.`).join('\n\n');
    const found = theme([`${text(4, 70)}\n\n${doubtful}`, text(40, 100)]);
    const share = found?.changes[0]?.axes?.share;
    expect(share).toMatchObject({ direction: 'more', from: { sentences: 4, of: 100 } });
    expect(found?.presence.map(({ sentences }) => sentences)).toEqual([4, 40]);
    const unsure = theme([`${text(0, 70)}\n\n${doubtful}`, text(100, 100)]);
    expect(unsure?.changes[0]?.axes?.share?.from.sentences).toBe(30);
  });

  it('says nothing of texts that are not complete', () => {
    expect(axes([text(4, 100), text(40, 100)], { extent: 'excerpt' })?.share ?? null).toBeNull();
  });
});

describe('how firmly', () => {
  it.each([
    [
      'firmer',
      'The northern dam at Korba may flood the old village.',
      'The northern dam at Korba floods the old village.',
      'hedged',
      'asserted',
    ],
    [
      'firmer',
      'The ministry plans to raise the northern dam at Korba.',
      'The ministry must raise the northern dam at Korba.',
      'intended',
      'obliged',
    ],
    [
      'looser',
      'The northern dam at Korba floods the old village.',
      'The northern dam at Korba may flood the old village.',
      'asserted',
      'hedged',
    ],
  ])('is %s from “%s” to “%s”', (direction, one, other, from, to) => {
    const found = axes([one, other])?.firmness ?? [];
    expect(found.map((each) => [each.direction, each.from.statement, each.to.statement])).toEqual([
      [direction, from, to],
    ]);
  });

  it('is told in Russian too', () => {
    const bodies = [
      'Северная плотина у Корбы, возможно, затопит старую деревню.',
      'Северная плотина у Корбы затопит старую деревню.',
    ];
    const [found] = axes(bodies, { language: 'ru' })?.firmness ?? [];
    expect([found?.from.statement, found?.direction]).toEqual(['hedged', 'firmer']);
  });

  it('shows the cue words, and what is asserted', () => {
    const bodies = [
      'The northern dam at Korba may flood the old village.',
      'The northern dam at Korba floods the old village.',
    ];
    const [found] = axes(bodies)?.firmness ?? [];
    const words = (place: StatementPlace | undefined, of: string | undefined): (string | undefined)[] => [
      of?.slice(...(place?.about ?? [0, 0])),
      ...(place?.cues ?? []).map(({ start, end }) => of?.slice(start, end)),
    ];
    expect(words(found?.from, bodies[0])).toEqual(['dam', 'may']);
    expect(words(found?.to, bodies[1])).toEqual(['dam']);
  });

  it.each([
    [
      'of quotes about other things',
      'The dam at Korba may flood the old village.',
      'The dam at Korba feeds eleven turbines of bronze.',
    ],
    [
      'of the words of others',
      'The northern dam at Korba may flood the old village.',
      'The mayor said that the northern dam at Korba floods the old village.',
    ],
  ])('says nothing %s', (_, one, other) => {
    expect(axes([one, other])?.firmness ?? []).toEqual([]);
  });
});

describe('what quantity', () => {
  const guards = (number: string): string =>
    `The dam at Korba is guarded by ${number} soldiers of the garrison.`;

  it.each([
    ['400', '900', 'higher'],
    ['900', '400', 'lower'],
  ])('from %s to %s is %s', (from, to, direction) => {
    const change = theme([guards(from), guards(to)])?.changes[0];
    expect(change?.axes?.quantities).toEqual([{ direction, fact: 0 }]);
    expect(change?.facts[0]).toMatchObject({ from: `${from} soldiers`, to: `${to} soldiers` });
  });

  it('says nothing of ranges that overlap, nor of equal numbers', () => {
    expect(axes([guards('400'), guards('400')])).toBeUndefined();
    expect(axes([guards('10 to 15'), guards('12 to 20')])?.quantities ?? []).toEqual([]);
  });
});

describe('a possible reversal', () => {
  it('is asserted on one side and negated on the other, with the negation shown', () => {
    const bodies = [
      'The northern dam at Korba feeds the old village mills.',
      'The northern dam at Korba does not feed the old village mills.',
    ];
    const [found] = axes(bodies)?.reversals ?? [];
    expect([found?.from.statement, found?.to.statement]).toEqual(['asserted', 'negated']);
    const [cue] = found?.to.cues ?? [];
    expect(bodies[1]?.slice(cue?.start, cue?.end)).toContain('not');
    expect(axes(bodies.toReversed())?.reversals).toHaveLength(1);
  });

  it('is none where both sides negate, or speak of other things', () => {
    const negated = 'The northern dam at Korba does not feed the old village mills.';
    expect(axes([negated, negated])).toBeUndefined();
    expect(
      axes([negated, 'The dam of the eastern dyke company holds seven wells.'])?.reversals ?? [],
    ).toEqual([]);
  });
});

describe('a negation of something else in the same sentence', () => {
  it('is no reversal', () => {
    const bodies = [
      'The northern dam at Korba feeds the old village mills and may not be sold.',
      'The northern dam at Korba feeds the old village mills.',
    ];
    expect(axes(bodies)?.reversals ?? []).toEqual([]);
  });
});

describe('measureAxes', () => {
  it('says nothing of texts of two voices', () => {
    const sources = {
      a: ['The northern dam at Korba feeds the old mills.', { published: '2010', series: 'one' }],
      b: ['The northern dam at Korba does not feed the old mills.', { published: '2011', series: 'two' }],
    } as const;
    expect(briefingOf({ themes: THEMES, sources }).themes[0]?.changes.map(({ axes: own }) => own)).toEqual([
      undefined,
    ]);
  });

  it('measures neighbours and first to last of three', () => {
    const guards = (number: number): string =>
      `The dam at Korba is guarded by ${number} soldiers of the garrison.`;
    const changes = theme([guards(400), guards(700), guards(300)])?.changes ?? [];
    expect(changes.map(({ span, axes: own }) => [span, own?.quantities[0]?.direction])).toEqual([
      ['next', 'higher'],
      ['next', 'lower'],
      ['whole', 'lower'],
    ]);
  });
});
