import { expect, it } from 'vitest';
import { compileTerms } from '../../src/codings/compile-terms.js';
import { makeMatcher, rememberingMatcher } from '../../src/codings/match-terms.js';
import type { Range } from '../../src/model/range.js';
import { themeOf } from '../themes/sample.js';

it('finds what the matcher finds, also where the same text is parted otherwise', () => {
  const match = makeMatcher(compileTerms(themeOf({ plain: ['net boat', 'quay'] }), 'en'));
  const remembering = rememberingMatcher(match);
  const text = 'Net boat quay. Net boat.';
  const whole: Range = [0, 24];
  const partings: readonly (readonly Range[])[] = [
    [whole],
    [
      [0, 14],
      [15, 24],
    ],
    [
      [0, 3],
      [4, 24],
    ],
    [whole],
  ];
  for (const sentences of partings)
    expect(remembering({ text, sentences })).toEqual(match({ text, sentences }));
});
