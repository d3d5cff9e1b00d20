import { describe, expect, it } from 'vitest';
import { fontFiles } from '../../src/edges/font-files.js';
import { fontCss, type FontFile } from '../../src/views/font-css.js';

const loaded: string[] = [];
const font = (name: string, range: string): FontFile => ({
  family: 'F',
  weight: 400,
  style: 'normal',
  range,
  load: () => {
    loaded.push(name);
    return name;
  },
});
const fonts = [font('cyrillic', 'U+0400-045F, U+2116'), font('latin', 'U+0000-00FF,U+2019')];

describe('font rules', () => {
  it('are written for the scripts in use, and only those files are read', () => {
    loaded.length = 0;
    const css = fontCss('plain words', fonts);
    expect(loaded).toEqual(['latin']);
    expect(css).toBe(
      "@font-face { font-family: 'F'; font-weight: 400; font-style: normal; unicode-range: U+0000-00FF,U+2019; " +
        "src: url(data:font/woff2;base64,latin) format('woff2'); }",
    );
    expect(fontCss('и №', fonts)).toContain('base64,cyrillic');
  });

  it('are not written for white space alone', () => {
    expect(fontCss(' \n\t', fonts)).toBe('');
  });

  it('of the shipped fonts hold every weight that is used, for Latin, Cyrillic and Greek', () => {
    const rules = fontCss('aжλ', fontFiles()).split('\n');
    expect(rules.length).toBe(9);
    expect(rules.every((rule) => rule.includes('base64,d09GMg'))).toBe(true);
  });
});
