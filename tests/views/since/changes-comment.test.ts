import { describe, expect, it } from 'vitest';
import { changesComment } from '../../../src/views/since/changes-comment.js';
import { english } from '../page-of.js';
import { caused, diffOf, EVERYTHING, quoted, themed, viewOf } from './sample.js';

const comment = (...args: Parameters<typeof viewOf>): string => changesComment(viewOf(...args), english());

describe('the changes as a comment', () => {
  it('fold what is long, with its number', () => {
    const text = comment(EVERYTHING);
    expect(text).toContain('<details><summary>7 further differences</summary>\n\n');
    expect(text.match(/<details>/g)).toHaveLength(1);
    expect(text).toContain('> The dam may <del>soon </del><ins>not </ins>be raised.\n>\n> — ');
  });

  it('let no source write markup, or call anybody', () => {
    const hostile = '<img src=x> **bold** [a](http://b) @everyone #1 | x';
    const text = comment(diffOf({ themes: [themed([caused({ kind: 'gained', quote: quoted(hostile) })])] }));
    expect(text).toContain(
      '> \\<img src=x\\> \\*\\*bold\\*\\* \\[a\\](http://b) @<!-- -->everyone \\#1 \\| x\n',
    );
  });

  it('stay below what a comment holds, and say how many differences are left out', () => {
    const many = Array.from({ length: 900 }, (_, n) =>
      caused({ kind: 'gained', quote: quoted(`Dam ${n}. ${'Ж'.repeat(150)}`) }),
    );
    const text = comment(
      diffOf({ themes: [themed(many.slice(0, 450)), themed(many.slice(450), { theme: 'wells' })] }),
    );
    expect(text.length).toBeLessThan(65_536);
    const shown = text.match(/^> Dam/gm)?.length ?? 0;
    expect(shown).toBeGreaterThan(200);
    expect(text).toContain(`… and ${900 - shown} more differences; “synoptic diff” shows all`);
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
  });
});
