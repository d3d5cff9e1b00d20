import { describe, expect, it } from 'vitest';
import { diffBriefings } from '../../src/editions/diff-briefings.js';
import type { Briefing } from '../../src/model/briefing.js';
import { briefingOf } from '../briefing/sample.js';
import { NAMES, told } from './told.js';

const briefing = briefingOf({
  themes: 'ports: [port]\n',
  sources: {
    a: ['The north port is open.\n\nThe south port is shut.', { published: '1999' }],
    b: ['The north port is wide.\n\nThe south port is deep.', { published: '2004' }],
  },
});

/** The same briefing with the quotes of these passages in its rows. */
function withRows(of: Briefing, ...rows: readonly (readonly string[])[]): Briefing {
  return {
    ...of,
    themes: of.themes.map((theme) => ({
      ...theme,
      rows: rows.map((passages) => ({
        cells: Object.fromEntries(passages.map((id) => [id.split('/')[0] ?? '', [`ports@${id}#0`]])),
        score: null,
        shared: [],
        kind: 'aligned',
      })),
    })),
  };
}

function tells(before: Briefing, after: Briefing): string[] {
  return diffBriefings(before, after, NAMES).themes.flatMap(({ differences }) => differences.map(told));
}

describe('re-paired quotes', () => {
  const pairs = withRows(briefing, ['a/par1', 'b/par1'], ['a/par2', 'b/par2']);

  it('are told once for each pair that came or went', () => {
    const alone = withRows(briefing, ['a/par1', 'b/par1'], ['a/par2'], ['b/par2']);
    expect(tells(pairs, alone)).toEqual([
      're-paired a “The south port is shut.”: b “The south port is deep.” -> ',
    ]);
    const crossed = withRows(briefing, ['a/par1', 'b/par2'], ['a/par2', 'b/par1']);
    expect(tells(pairs, crossed)).toHaveLength(2);
    const changed = withRows(briefing, ['a/par1', 'b/par2'], ['a/par2'], ['b/par1']);
    expect(tells(pairs, changed)).toHaveLength(2);
  });

  it('are not told where the order of rows alone is another', () => {
    expect(tells(pairs, withRows(briefing, ['b/par2', 'a/par2'], ['b/par1', 'a/par1']))).toEqual([]);
  });

  it('are not told where the other quote is lost or reworded', () => {
    const other = briefingOf({
      themes: 'ports: [port]\n',
      sources: {
        a: ['The north port is open.\n\nThe south port is shut.', { published: '1999' }],
        b: ['The north port is very wide.', { published: '2004' }],
      },
    });
    const kinds = tells(pairs, withRows(other, ['a/par1'], ['a/par2'], ['b/par1'])).map(
      (line) => line.split(' ')[0],
    );
    expect(kinds.toSorted()).toEqual(['lost', 'reworded']);
  });
});
