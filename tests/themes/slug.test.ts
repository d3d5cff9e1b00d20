import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slug } from '../../src/themes/slug.js';

describe('slug', () => {
  it.each([
    ['joint-units', 'joint-units'],
    ['Joint Units', 'joint-units'],
    ['Fishing/Quotas', 'fishing-quotas'],
    ['Порты и суда', 'porty-i-suda'],
    ['Щука ёж', 'shchuka-ezh'],
    ['Ўсход і захад', 'uskhod-i-zakhad'],
    ['Café Zürich', 'cafe-zurich'],
    ['Fünf Häfen', 'funf-hafen'],
    ['  -- a -- ', 'a'],
    ['S-300', 's-300'],
    ['…', ''],
    ['', ''],
  ])('makes of “%s” “%s”', (id, expected) => {
    expect(slug(id)).toBe(expected);
  });

  it('gives letters, digits and single hyphens only, none of which a path or a link reads otherwise', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (id) => {
        expect(slug(id)).toMatch(/^(?:[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)?$/u);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves a slug as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (id) => {
        expect(slug(slug(id))).toBe(slug(id));
      }),
    );
  });
});
