import { describe, expect, it } from 'vitest';
import { labelFor, linkLabels, placeOf } from '../../src/print/link-labels.js';

describe('linkLabels', () => {
  it('reads what links are called, by where they lead', () => {
    const html =
      '<p><a href="#p1">One &amp; <b>only</b></a> <a class="c" href="#p1">One</a> <a href="#p1">One</a>' +
      '<a id="x" href=\'https://example.org\'>E&#x301;&nbsp;x</a><a name="y">no link</a></p>';
    expect([...linkLabels(html)]).toEqual([
      ['#p1', ['One & only', 'One']],
      ['https://example.org/', ['E\u0301 x']],
    ]);
  });

  it('leaves out links without words', () => {
    expect(linkLabels('<a href="#p1"><svg></svg> </a>').size).toBe(0);
  });

  it('does not choke on what is not quite HTML', () => {
    const html = '<a href="#a" <a href="#b">'.repeat(20_000);
    expect(linkLabels(html).size).toBeLessThan(3);
  });
});

describe('placeOf', () => {
  it.each([
    ['#%D0%94', '#Д'],
    ['#100%', '#100%'],
    ['http://Example.org', 'http://example.org/'],
    ['nowhere', 'nowhere'],
  ])('spells %s as %s', (address, place) => {
    expect(placeOf(address)).toBe(place);
  });
});

describe('labelFor', () => {
  it('takes the label that has the letters shown', () => {
    expect(labelFor('1 ¶ ,2005 בתכמ', ['10', 'מכתב 2005, ¶ 1'])).toBe('מכתב 2005, ¶ 1');
    expect(labelFor('水壩Dams', ['水壩 Dams'])).toBe('水壩 Dams');
  });

  it('takes what is shown where the style has changed it', () => {
    expect(labelFor('BASES', ['Bases'])).toBe('BASES');
    expect(labelFor('10', ['Bases'])).toBe('10');
  });

  it('takes the only label for what is shown from right to left', () => {
    expect(labelFor('ﺪﺴﻟ', ['السد'])).toBe('السد');
  });
});
