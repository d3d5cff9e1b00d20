import { describe, expect, it } from 'vitest';
import { readReviewFiles, readReviewLabels } from '../../src/edges/read-review-templates.js';
import { parseLabels } from '../../src/views/parse-labels.js';

const labels = (language: string) => {
  const { text, path, language: spoken } = readReviewLabels(language);
  return parseLabels(text, path, spoken);
};
const values = (pattern: string): string[] =>
  [...new Set([...pattern.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ''))].sort();

describe('the words of the review page', () => {
  it('say in Russian all that they say in English, with the same values', () => {
    const [en, ru] = [labels('en').texts, labels('ru').texts];
    expect([...ru.keys()]).toEqual([...en.keys()]);
    for (const [key, pattern] of ru) expect([key, values(pattern)]).toEqual([key, values(en.get(key) ?? '')]);
  });

  it('are English where the page does not speak a language', () => {
    expect([labels('de').language, labels('ru-RU').language]).toEqual(['en', 'ru']);
  });

  it('are all there that templates and script ask for', () => {
    const { templates, scripts } = readReviewFiles();
    const texts = [templates.main, ...Object.values(templates.partials), ...scripts.values()].join('\n');
    const asked = [...texts.matchAll(/\bwords\.(\w+)/g), ...texts.matchAll(/filled\('(\w+)'/g)];
    const known = labels('en').texts;
    expect(asked.map(([, key]) => key ?? '').filter((key) => !known.has(key))).toEqual([]);
  });
});
