import { describe, expect, it } from 'vitest';
import type { CodebookDifference, EditionDiff } from '../../../src/model/edition-diff.js';
import { changesMarkdown } from '../../../src/views/since/changes-markdown.js';
import { changesText } from '../../../src/views/since/changes-text.js';
import { caused, diffOf, quoted, themed, viewOf } from './sample.js';

const term = (text: string, strength: 'strong' | 'plain' | 'weak' | 'exclude' = 'plain') => {
  return { text, strength, language: 'en' };
};

function entry(own: Partial<CodebookDifference> = {}): CodebookDifference {
  return { theme: 'dams', title: 'Dams', entry: [], added: [], removed: [], ...own };
}

function lines(...codebook: readonly CodebookDifference[]): readonly string[] {
  return viewOf(diffOf({ codebook })).codebook;
}

const CHANGED = entry({
  entry: [
    { key: 'title', before: 'Weirs', after: 'Dams' },
    { key: 'question', before: 'What?', after: 'Why?' },
    { key: 'scope', before: '', after: 'All.' },
    { key: 'match', before: 'stem', after: 'word' },
  ],
  added: [term('weir*', 'strong'), term('sluice'), term('water', 'weak')],
  removed: [term('dam site', 'exclude')],
});

describe('what the codebook says otherwise', () => {
  it('is a line for each theme: its entry, the terms that came, those that went', () => {
    expect(lines(CHANGED, entry({ theme: 'wells', title: 'Wells', removed: [term('well')] }))).toEqual([
      'Dams: question changed; scope changed; words of its terms matched otherwise; ' +
        'terms added: weir* (strong), sluice, water (weak); terms removed: dam site (exclude)',
      'Wells: terms removed: well',
    ]);
  });

  it('counts what there is no room for', () => {
    const many = Array.from({ length: 200 }, (_, at) => term(`term${at}`));
    expect(lines(entry({ added: many }))).toEqual([
      'Dams: terms added: term0, term1, term2, term3, term4, term5, and 194 more',
    ]);
    const themes = Array.from({ length: 40 }, (_, at) =>
      entry({ theme: `t${at}`, title: `T${at}`, added: [term('well')] }),
    );
    const told = lines(...themes);
    expect([told.length, told.at(-1)]).toEqual([13, 'and 28 more']);
  });

  it('is nothing where a theme only took another title, which its name tells', () => {
    expect(lines(entry({ entry: [{ key: 'title', before: 'Weirs', after: 'Dams' }] }))).toEqual([]);
  });

  it('stands in the terminal, in Markdown, and among the notes of the page, also where nothing came of it', () => {
    const said = 'terms removed: dam site (exclude)';
    const gained = themed([caused({ kind: 'gained', quote: quoted('A dam.') }, 'codebook')]);
    for (const themes of [[], [gained]] satisfies EditionDiff['themes'][]) {
      const view = viewOf(diffOf({ codebook: [CHANGED], themes }));
      expect(changesText(view, { width: 1_000, colour: false })).toContain(said);
      expect(changesMarkdown(view, null).join('\n')).toContain(said);
      expect(view.notes.flatMap((note) => note.lines).join('\n')).toContain(said);
    }
    const nothing = viewOf(diffOf({ codebook: [CHANGED] }));
    expect(changesText(nothing, { width: 1_000, colour: false })).toMatch(/^Nothing changed .*\n.*Dams: /);
  });
});
