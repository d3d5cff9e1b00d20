import { describe, expect, it } from 'vitest';
import { foundHeader } from '../../../src/conversions/html/found-header.js';
import { pageFacts } from '../../../src/conversions/html/page-facts.js';
import { parseHtml } from '../../../src/conversions/html/parse-html.js';
import type { FoundHeader } from '../../../src/model/conversion.js';

const found = (html: string): FoundHeader => foundHeader(pageFacts(parseHtml(html, 'a.html')));
const linked = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('foundHeader', () => {
  it.each([
    ['its heading', '<title>The quay | Courier</title><h1>The quay</h1>', 'The quay'],
    [
      'its publisher',
      '<title>The quay - closed - Courier</title><meta property=og:site_name content=Courier>',
      'The quay - closed',
    ],
    ['nothing', '<title>The quay - closed</title>', 'The quay - closed'],
    ['its heading alone', '<h1>The\n quay</h1>', 'The quay'],
    [
      'the citation before all',
      '<meta name=citation_title content="Quays"><meta property=og:title content="The quay">',
      'Quays',
    ],
  ])('parts the site off the title by %s', (_, html, title) => {
    expect(found(html).title?.value).toBe(title);
  });

  it.each([
    [
      'a time with its zone',
      '<meta property=article:published_time content="2011-06-14T23:30:00-05:00">',
      '2011-06-14',
    ],
    [
      'linked data',
      linked([{ '@type': 'WebPage' }, { '@type': 'Report', datePublished: '2011-06' }]),
      '2011-06',
    ],
    ['a graph', linked({ '@graph': [{ name: 'x' }, { datePublished: '2011-06-14' }] }), '2011-06-14'],
    ['a citation', '<meta name=citation_date content="2011/6/4">', '2011-06-04'],
    ['a year', '<meta name=citation_publication_date content="2011">', '2011'],
    ['days without signs', '<meta name=dc.date content="20110614">', '2011-06-14'],
    ['its only time', '<time datetime="2011-06-14T08:00">yesterday</time>', '2011-06-14'],
    [
      'the time that is called so',
      '<time datetime="2010-01-01">x</time><time class=entry-published datetime="2011-06-14">y</time>',
      '2011-06-14',
    ],
  ])('finds the day in %s', (_, html, day) => {
    expect(found(html).published?.value).toBe(day);
  });

  it.each([
    ['a modified time', '<meta property=article:modified_time content="2011-06-14">'],
    ['a time of changes', '<time itemprop=dateModified datetime="2011-06-14">x</time>'],
    ['one of several times', '<time datetime="2011-06-14">x</time><time datetime="2011-06-15">x</time>'],
    ['a day that is none', '<meta property=article:published_time content="2011-02-30">'],
    ['words', '<meta name=dc.date content="last summer">'],
    ['malformed linked data', '<script type="application/ld+json">{"datePublished": "2011-06-14"</script>'],
  ])('never takes %s for the day', (_, html) => {
    expect(found(html).published).toBeUndefined();
  });

  it.each([
    [
      'names turned round',
      '<meta name=citation_author content="Lind, Anna"><meta name=citation_author content="Marsh, Jo">',
      ['Anna Lind', 'Jo Marsh'],
    ],
    [
      'linked data',
      linked({ headline: 'x', author: [{ name: 'Anna Lind' }, 'Jo Marsh', { url: 'https://a.org' }] }),
      ['Anna Lind', 'Jo Marsh'],
    ],
    [
      'names, not addresses',
      '<meta property=article:author content="https://a.org/lind"><meta name=author content="Anna Lind">',
      ['Anna Lind'],
    ],
  ])('gives authors as %s', (_, html, names) => {
    expect(found(html).authors?.value).toEqual(names);
  });

  it.each([
    [
      'its canonical link',
      '<link rel=canonical href="https://a.org/x"><meta property=og:url content="https://b.org">',
      'https://a.org/x',
    ],
    [
      'its graph',
      '<link rel=canonical href="/x"><meta property=og:url content="https://b.org/x">',
      'https://b.org/x',
    ],
    [
      'the comment of a browser',
      '<!-- saved from url=(0019)https://c.org/x?y=1 --><p>x',
      'https://c.org/x?y=1',
    ],
    [
      'the comment of an extension',
      '<!--\n Page saved with SingleFile \n url: https://d.org/x \n saved date: x\n--><p>x',
      'https://d.org/x',
    ],
  ])('finds the address by %s', (_, html, url) => {
    expect(found(html).url?.value).toBe(url);
  });

  it('takes no address that is none of the web', () => {
    expect(found('<link rel=canonical href="javascript:alert(1)">').url).toBeUndefined();
  });
});
