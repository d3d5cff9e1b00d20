import { describe, expect, it } from 'vitest';
import { inlineImageEnd } from '../../../src/print/content/inline-image.js';

const end = (content: string) => inlineImageEnd(Buffer.from(content, 'latin1'), 2);

describe('inlineImageEnd', () => {
  it('finds the end of the data', () => {
    const content = 'BI /W 2 /H 2 ID \u0001\u0002\u0003\u0004 EI Q';
    expect(content.slice(0, end(content))).toMatch(/EI$/);
  });

  it('does not take data for the end', () => {
    const content = 'BI /W 9 ID a EI\u0003\u0080\u0000 EI b\u0001 EI\nQ';
    expect(end(content)).toBe(content.lastIndexOf('EI') + 2);
  });

  it('believes a length where one is said', () => {
    const content = 'BI /L 9 ID abc EI Q  EI Q';
    expect(end(content)).toBe(content.lastIndexOf('EI') + 2);
  });

  it('searches where the length said is wrong', () => {
    const content = 'BI /L 900 ID abc EI Q';
    expect(end(content)).toBe(content.indexOf('EI') + 2);
  });

  it.each(['BI /W 2', 'BI /W 2 ID abc', 'BI /W 2 ID abcEI'])('throws where %s does not end', (content) => {
    expect(() => end(content)).toThrow(/inline image/);
  });
});
