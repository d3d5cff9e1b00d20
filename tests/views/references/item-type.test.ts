import { describe, expect, it } from 'vitest';
import { CSL_TYPES } from '../../../src/model/csl.js';
import { formOf, titleStyle } from '../../../src/views/references/form.js';
import { itemType } from '../../../src/views/references/item-type.js';
import { source } from './sample.js';

describe('the type of a source', () => {
  it.each([
    ['policy brief', 'report'],
    ['Annual Report', 'report'],
    ['military doctrine', 'report'],
    ['book', 'book'],
    ['book review', 'review-book'],
    ['book chapter', 'chapter'],
    ['newspaper article', 'article-newspaper'],
    ['newsletter', 'article-magazine'],
    ['weekly magazine', 'article-magazine'],
    ['journal article', 'article-journal'],
    ['научная статья', 'article-journal'],
    ['газетная статья', 'article-newspaper'],
    ['доклад', 'report'],
    ['Отчёт', 'report'],
    ['книга', 'book'],
    ['договор', 'treaty'],
    ['закон', 'legislation'],
    ['bilateral agreement', 'treaty'],
    ['open letter', 'personal_communication'],
    ['speech', 'speech'],
    ['blog post', 'post-weblog'],
    ['press release', 'document'],
    ['notebook', 'document'],
    ['', 'document'],
  ])('of the kind “%s” is %s', (kind, type) => {
    expect(itemType(source({ kind }))).toBe(type);
  });

  it('without a telling kind is a page where it has an address', () => {
    expect(itemType(source({ kind: 'statement', url: 'https://example.org' }))).toBe('webpage');
  });

  it('is an article of a magazine where it stands in one with a number, or is an article in something', () => {
    const csl = { 'container-title': 'Wells' };
    expect(itemType(source({ csl: { ...csl, issue: 2 } }))).toBe('article-magazine');
    expect(itemType(source({ csl, kind: 'news analysis' }))).toBe('article-magazine');
    expect(itemType(source({ csl, url: 'https://example.org' }))).toBe('webpage');
    expect(itemType(source({ csl: { issue: 2 } }))).toBe('document');
  });

  it.each(CSL_TYPES)('%s has a form and a style of title', (type) => {
    expect(formOf(type)).toBeTruthy();
    expect(titleStyle(type)).toBeTruthy();
  });
});
