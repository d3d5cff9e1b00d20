import { describe, expect, it } from 'vitest';
import { measureNesting } from '../../../src/conversions/html/measure-nesting.js';

describe('measureNesting', () => {
  it.each([
    ['paragraphs that are never closed', '<p>x'.repeat(50_000)],
    ['items that are never closed', `<ul>${'<li><p>x'.repeat(50_000)}</ul>`],
    ['cells that are never closed', `<table>${'<tr><td><font size=2>x<td>y'.repeat(20_000)}</table>`],
    ['the same formatting that is never closed', `<div>${'<p><font size=2>x</p>'.repeat(20_000)}</div>`],
    [
      'tags in scripts and comments',
      `<script>${'<div>'.repeat(5_000)}</script><!--${'<div>'.repeat(5_000)}-->x`,
    ],
    ['closed elements', '<div><span><b>x</b></span></div>'.repeat(30_000)],
  ])('lets %s pass', (_, html) => {
    expect(measureNesting(html)).toBeNull();
  });

  it.each([
    ['depth', '<div>'.repeat(1_100), 'nested more than'],
    ['tags without number', '<br>'.repeat(700_000), 'more than 600000 tags'],
    [
      'formatting that would be opened again in each block',
      Array.from({ length: 3_000 }, (_, n) => `<div><b id=${n}></div>`).join(''),
      'nested',
    ],
  ])('tells of %s', (_, html, what) => {
    expect(measureNesting(html)).toContain(what);
  });
});
