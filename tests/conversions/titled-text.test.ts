import { describe, expect, it } from 'vitest';
import { titledText } from '../../src/conversions/titled-text.js';

const titled = (markdown: string, title: string): string => titledText({ format: 'text', markdown }, title);

describe('titledText', () => {
  it('makes the first paragraph a heading where it says the title alone', () => {
    expect(titled('ON WELLS.\n\nWe dug.\n', 'On wells')).toBe('# ON WELLS.\n\nWe dug.\n');
    expect(titled('О тёплых колодцах\n\nМы рыли.\n', '[О теплых колодцах]')).toMatch(/^# О тёплых/u);
  });

  it('leaves a first paragraph that says more, or another, as it is', () => {
    for (const first of ['On wells we dug.', 'We dug', 'On wells\nwe dug', '- On wells', 'On wells #'])
      expect(titled(`${first}\n\nWe dug.\n`, 'On wells')).toBe(`${first}\n\nWe dug.\n`);
  });

  it('leaves a heading, a text that is its title alone, and a title without words as they are', () => {
    expect(titled('# On wells\n\nWe dug.\n', 'On wells')).toBe('# On wells\n\nWe dug.\n');
    expect(titled('On wells\n', 'On wells')).toBe('On wells\n');
    expect(titled('***\n\nWe dug.\n', '***')).toBe('***\n\nWe dug.\n');
  });

  it('leaves the Markdown of other forms as it is', () => {
    const conversion = { format: 'html', markdown: 'On wells\n\nWe dug.\n' } as const;
    expect(titledText(conversion, 'On wells')).toBe(conversion.markdown);
  });
});
