import { describe, expect, it } from 'vitest';
import { briefingOf } from '../briefing/sample.js';

function shared(one: string, other: string): readonly string[] {
  const [theme] = briefingOf({
    themes: 'themes: [{id: dam, terms: [dam]}]',
    sources: { a: `${one}\n\nRain fell.`, b: `${other}\n\nSnow fell.` },
  }).themes;
  const [row] = theme?.rows ?? [];
  return (row?.evidence ?? []).map(({ kind, text }) => `${kind}: ${text}`);
}

describe('sharedDetails', () => {
  it('gives a date once, as far as both have it', () => {
    expect(shared('On 4 May 1999 the dam of Jinja broke.', 'The dam of Jinja broke in May 1999.')).toContain(
      'date: 4 May 1999',
    );
    expect(shared('On 4 May 1999 the dam of Jinja broke.', 'In 1999 the dam of Jinja broke.')).toContain(
      'date: 1999',
    );
  });

  it('gives a long name whole, and its words not again', () => {
    const found = shared('The United Nations paid for the dam.', 'A dam of the United Nations was paid for.');
    expect(found).toContain('organisation: United Nations');
    expect(found).not.toContain('word: Nations');
  });

  it('gives a number without what it counts', () => {
    expect(shared('Some 400 soldiers hold the dam.', 'The dam feeds 400 soldiers.')).toEqual([
      'number: 400',
      'word: soldiers',
      'word: dam',
    ]);
  });

  it('weighs a number more than a word of the same rarity', () => {
    const [theme] = briefingOf({
      themes: 'themes: [{id: dam, terms: [dam]}]',
      sources: { a: 'Some 400 soldiers hold the dam.', b: 'The dam feeds 400 soldiers.' },
    }).themes;
    const [number, word] = theme?.rows[0]?.evidence ?? [];
    expect(number?.weight).toBeGreaterThan(word?.weight ?? Infinity);
  });
});
