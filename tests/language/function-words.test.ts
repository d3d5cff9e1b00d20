import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.js';
import { functionWords } from '../../src/language/function-words.js';

describe('functionWords', () => {
  it('knows English and Russian ones', () => {
    expect(functionWords('en').has('the')).toBe(true);
    expect(functionWords('ru').has('что')).toBe(true);
  });

  it('takes a regional tag for its language', () => {
    expect(functionWords('en-GB')).toBe(functionWords('en'));
    expect(functionWords('RU-ru')).toBe(functionWords('ru'));
  });

  it('is empty where no list is kept', () => {
    expect(functionWords('xx').size).toBe(0);
    expect(functionWords('').size).toBe(0);
  });

  it.each(['en', 'ru'])('keeps the words of %s as they are compared', (language) => {
    for (const word of functionWords(language)) expect(fold(word)).toBe(word);
  });

  it('holds no word that carries a subject', () => {
    for (const word of ['port', 'treaty', 'russia']) expect(functionWords('en').has(word)).toBe(false);
  });
});
