import { describe, expect, it } from 'vitest';
import { partSentences } from '../../src/passages/part-sentences.js';

const TEXT = 'Peat is cut. It burns approx. 5 hours.';

describe('partSentences', () => {
  it('parts a text that comes again alike, each language by its own rules', () => {
    const once = partSentences(TEXT, 'en', []);
    expect(once).toEqual({
      sentences: [
        [0, 12],
        [13, 38],
      ],
      words: [3, 5],
    });
    expect(partSentences(TEXT, 'en', [])).toEqual(once);
    expect(partSentences(TEXT, 'ru', []).sentences).toHaveLength(3);
  });

  it('parts at breaks whatever was remembered', () => {
    expect(partSentences(TEXT, 'en', []).sentences).toHaveLength(2);
    expect(partSentences(TEXT, 'en', [4]).sentences).toHaveLength(3);
    expect(partSentences(TEXT, 'en', []).sentences).toHaveLength(2);
  });
});
