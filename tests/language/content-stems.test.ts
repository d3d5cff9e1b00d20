import { describe, expect, it } from 'vitest';
import { contentStems, sentenceHeads } from '../../src/language/content-stems.js';

const none = new Set<number>();

describe('contentStems', () => {
  it('leaves out words that carry no subject', () => {
    expect(contentStems('The port and the railways of it', 'en', none).map((stem) => stem.printed)).toEqual([
      'port',
      'railways',
    ]);
    expect(contentStems('и порт, но не река', 'ru', none).map((stem) => stem.printed)).toEqual([
      'порт',
      'река',
    ]);
  });

  it('keeps every word in a language without a list', () => {
    expect(contentStems('the port', 'xx', none)).toHaveLength(2);
  });

  it('gives where each word stands, with the possessive inside', () => {
    const [stem] = contentStems('Norway’s nets', 'en', none);
    expect(stem).toMatchObject({ printed: 'Norway', start: 0, end: 8 });
  });

  it('takes a capital at the head of a sentence for no name', () => {
    const text = 'Boats reached Norway. Nets tore.';
    const heads = sentenceHeads(text, [
      [0, 21],
      [22, 32],
    ]);
    expect(contentStems(text, 'en', heads).filter((stem) => stem.isName)).toMatchObject([
      { printed: 'Norway' },
    ]);
  });

  it('takes a word of capitals for a name wherever it stands', () => {
    const text = 'NATO met.';
    expect(contentStems(text, 'en', sentenceHeads(text, [[0, 9]]))[0]?.isName).toBe(true);
  });

  it('knows numbers', () => {
    expect(contentStems('12 boats in 1999', 'en', none).map((stem) => stem.isNumber)).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe('sentenceHeads', () => {
  it('steps over quotation marks', () => {
    expect([
      ...sentenceHeads('“Boats sank.” (Nets tore.)', [
        [0, 13],
        [14, 26],
      ]),
    ]).toEqual([1, 15]);
  });
});
