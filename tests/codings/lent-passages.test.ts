import { describe, expect, it } from 'vitest';
import { PassageCoder } from '../../src/codings/passage-coder.js';
import { PassageMatcher } from '../../src/codings/passage-matcher.js';
import type { Learnt } from '../../src/model/learnt.js';
import { METHOD } from '../../src/model/method.js';
import { learntOf } from '../learning/corpus.js';
import { codebook } from '../themes/sample.js';
import { coded, passageOf } from './sample.js';

const { themes } = codebook('themes: [{id: it, terms: [quay]}, {id: farm, terms: [field]}]');

function codings(texts: readonly string[], learnt: Learnt | null = null) {
  const matcher = new PassageMatcher(themes);
  const items = texts.map((text, n) => matcher.match(passageOf(text, 'en', `s/par${n + 1}`)));
  return new PassageCoder(themes, learnt).code({ items, from: 0, to: items.length });
}

describe('PassageCoder', () => {
  it('gives to a passage without a term the theme that its company keeps, never as coded', () => {
    const [[first] = []] = codings(['The pilot and the tide and the berth and the anchor.'], learntOf());
    expect(first).toMatchObject({ theme: 'it', zone: 'borderline', spans: [] });
    expect(first?.lifts[0]).toMatchObject({ kind: 'learnt', from: expect.stringContaining('pilot') });
  });

  it('lowers a term in contrary company, and hides it never', () => {
    const [[first] = []] = codings(['The quay: wheat, plough, harvest, barn, cattle.'], learntOf());
    const [[alone] = []] = codings(['The quay: wheat, plough, harvest, barn, cattle.']);
    expect(first?.score).toBeLessThan(alone?.score ?? 0);
    expect(
      codings(['The quay: wheat, plough, harvest, barn, cattle.'], learntOf())[0]?.map(({ zone }) => zone),
    ).toContain('borderline');
  });

  it('caps what company adds below a coding', () => {
    const most = Math.max(METHOD.lift.learnt.most, METHOD.lift.neighbour.most, METHOD.lift.heading.share);
    const needed = METHOD.curve.find(([, share]) => share === METHOD.coded)?.[0] ?? 0;
    expect(most).toBeLessThan(needed);
  });

  it('says which passages lent', () => {
    const [, between = []] = codings(['The quay.', 'It rains.', 'The quay.']);
    expect(between[0]?.lifts).toEqual([{ kind: 'neighbour', from: 's/par1, s/par3', weight: 0.228 }]);
  });

  it('learns nothing of a theme that was not counted', () => {
    const [languages] = learntOf().languages;
    const other = languages && {
      taught: [],
      languages: [
        { ...languages, themes: languages.themes.map((one) => ({ ...one, theme: `${one.theme}-x` })) },
      ],
    };
    const text = ['The pilot and the tide and the berth.'];
    expect(codings(text, other ?? null)).toEqual(codings(text));
  });
});

describe('a briefing with what was learnt', () => {
  it('depends for a source on that source and the file alone', () => {
    const body = 'The quay, the pilot and the tide. It rains.\n\nThe pilot and the berth.';
    const alone = coded(themes, { a: body }, [], learntOf());
    const beside = coded(themes, { a: body, b: 'A field. A plough.' }, [], learntOf());
    expect(beside.codings.filter(({ source }) => source === 'a')).toEqual(alone.codings);
    expect(alone.codings[0]?.lifts.map(({ kind }) => kind)).toContain('learnt');
  });
});
