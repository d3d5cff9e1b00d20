import { describe, expect, it } from 'vitest';
import { rowPassage } from '../../src/passages/row-passage.js';

const row = { id: 'a', source: 's', language: null };
const sentencesOf = (text: string): string[] => {
  const passage = rowPassage({ ...row, text }, 'en');
  return passage.sentences.map(([start, end]) => passage.text.slice(start, end));
};

describe('rowPassage', () => {
  it('takes the language of the row before that of the file', () => {
    expect(rowPassage({ ...row, text: '', language: 'ru' }, 'en').language).toBe('ru');
    expect(rowPassage({ ...row, text: '' }, 'en').language).toBe('en');
  });

  it('ends a sentence at a blank line', () => {
    expect(sentencesOf('A heading\n \nThe text. More')).toEqual(['A heading', 'The text.', 'More']);
  });

  it('lets a sentence run over the end of a line', () => {
    expect(sentencesOf('One sentence\nover two lines.')).toEqual(['One sentence\nover two lines.']);
  });

  it.each(['', '   ', '…!?'])('has no word to find in %j', (text) => {
    expect(sentencesOf(text).join('')).not.toMatch(/\p{L}/u);
  });
});
