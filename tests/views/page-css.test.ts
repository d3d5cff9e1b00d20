import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cssString, pageCss } from '../../src/views/page-css.js';
import { pageOf } from './page-of.js';

describe('a CSS string', () => {
  it('escapes every sign that could end it', () => {
    expect(cssString('a "b" \\ </style>\n')).not.toMatch(/[<>\\"](?![0-9a-f]+ )(?!$)/);
    expect(cssString('Зима 2011')).toBe('"Зима 2011"');
  });

  it('reads back as the text that went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const string = cssString(text);
        expect(string.slice(1, -1)).not.toMatch(/["'<>{};\n\r\f]/);
        const read = string
          .slice(1, -1)
          .replace(/\\([0-9a-f]{1,6}) /g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));
        expect(read).toBe(text);
      }),
    );
  });
});

describe('the styles of the page', () => {
  it('give each theme its running head, the marking and the page number', () => {
    const css = pageCss({ ...pageOf(), marking: 'For all' });
    expect(css).toContain('"For all"');
    expect(css).toContain('counter(page)');
    expect(css).toMatch(/@page theme-1 \{[^}]*Wells/);
  });

  it('keep their braces in pairs whatever the titles say', () => {
    const page = pageOf({
      'sources/themes.yml': `themes:\n  - id: a\n    title: 'x } @import "y" { </style>'\n    terms: [dam]\n`,
    });
    const css = pageCss({ ...page, title: '"}</style><script>', marking: '\\' });
    expect(css).not.toMatch(/<|@import/);
    expect(css.split('{').length).toBe(css.split('}').length);
  });

  it('shorten a long running title at a word', () => {
    const css = pageCss({ ...pageOf(), title: 'wells and weirs '.repeat(20) });
    expect(css).toMatch(/@top-left \{ content: "[^"]{20,110}\\2026 "/);
  });

  it('shorten a long title without a blank too', () => {
    const css = pageCss({ ...pageOf(), title: 'w'.repeat(300) });
    const running = /@top-left \{ content: "([^"]*)"/.exec(css)?.[1] ?? '';
    expect(running.length).toBeLessThan(110);
    expect(running.length).toBeGreaterThan(60);
  });
});
