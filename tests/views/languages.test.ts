import { describe, expect, it } from 'vitest';
import { readTemplates } from '../../src/edges/read-templates.js';

/** Elements whose language Chromium writes into the PDF; of others, only with an attribute that keeps them. */
const KEPT = /^<(html|blockquote|p|td|th|section|article)\b/;

describe('the shipped templates', () => {
  const { main, partials } = readTemplates('/nowhere');
  const tags = [main, ...Object.values(partials)].flatMap(
    (text) => text.match(/<\w+(?:[^<>]|<[^>]*>)*?\slang="[^>]*>/g) ?? [],
  );

  it('name the language only where it reaches the PDF', () => {
    expect(tags.length).toBeGreaterThan(5);
    expect(tags.filter((tag) => !KEPT.test(tag) && !tag.includes('aria-live="off"'))).toEqual([]);
  });
});
