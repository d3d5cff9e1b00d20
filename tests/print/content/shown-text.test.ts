import { describe, expect, it } from 'vitest';
import { ShownTexts } from '../../../src/print/content/shown-text.js';

function shown(...lines: readonly (readonly [height: number, text: string])[]): string {
  const texts = new ShownTexts();
  for (const [height, text] of lines) {
    texts.line(height);
    texts.add(7, text);
  }
  return texts.texts.get(7)?.text ?? '';
}

describe('ShownTexts', () => {
  it('puts back the space at which a line broke', () => {
    expect(shown([100, 'over several'], [114, 'lines'])).toBe('over several lines');
  });

  it.each([
    ['a space stands there', 'a ', 'b', 'a b'],
    ['a line broke behind a hyphen', 'Russian–', 'Belarusian', 'Russian–Belarusian'],
    ['the script has none', '水', '壩', '水壩'],
  ])('adds no space where %s', (_, one, other, expected) => {
    expect(shown([100, one], [114, other])).toBe(expected);
  });

  it('adds no space before a raised letter', () => {
    expect(shown([100, 'm'], [95, '3'])).toBe('m3');
  });
});
