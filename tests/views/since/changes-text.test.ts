import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EditionDiff } from '../../../src/model/edition-diff.js';
import { changesText } from '../../../src/views/since/changes-text.js';
import { caused, diffOf, EVERYTHING, quoted, themed, viewOf } from './sample.js';

const PLAIN = { width: 80, colour: false };

describe('the changes in a terminal', () => {
  it('begin with a sentence for those who read no more', () => {
    const [first = ''] = changesText(viewOf(EVERYTHING), { width: 1000, colour: false }).split('\n');
    expect(first).toBe(
      'Since edition 1 (1 April 2022): 1 source edited; 1 theme changed: Dams is now “Not found in the later text” (2004 to 2011); 2 quotes gained, 2 quotes lost, 1 quote reworded, 1 quote moved, 1 judgement rests on evidence that changed.',
    );
  });

  it('print sign and word of every kind, its cause, and the redline between marks', () => {
    const text = changesText(viewOf(EVERYTHING), PLAIN);
    for (const line of [
      '  + No longer silent · 2011 · Water Office',
      '  - Now silent · 2004 · Water Office',
      '  + Gained',
      '  - Lost',
      '  ~ Reworded',
      '    The dam may [−soon−] [+not+] be raised.',
      '  > Moved',
      '    moved from ¶\u00a02',
      '  * Evidence of the judgement changed',
      '      — 1990 · Office, ¶\u00a01, in edition 1',
      '    because of: sources, codebook (or rulings, settings)',
    ])
      expect(text.split('\n')).toContain(line);
  });

  it('call no quote reworded of which not a word differs', () => {
    const before = quoted('The dam may be raised.');
    const after = { ...before, statement: 'hedged' } as const;
    const words = [{ kind: 'kept', text: before.text }] as const;
    const one = caused({ kind: 'reworded', before, after, words, turns: ['statement'] }, 'codebook');
    const text = changesText(viewOf(diffOf({ themes: [themed([one])] })), PLAIN);
    expect(text).not.toMatch(/reworded|came or went/iu);
    expect(text).toMatch(/1 quote counts as said\s+otherwise/u);
    expect(text.split('\n')).toContain('  ~ Counts as said otherwise');
    expect(text.split('\n')).toContain('    asserted → hedged');
  });

  it('do not call a reworded quote moved whose paragraph only has another number', () => {
    const [before, after] = [quoted('The dam leaks.', 'b-2011', 'par2'), quoted('The dam leaks badly.')];
    const words = [{ kind: 'inserted', text: 'badly' }] as const;
    const one = caused({ kind: 'reworded', before, after, words, turns: [] }, 'sources');
    const text = changesText(viewOf(diffOf({ themes: [themed([one])] })), PLAIN);
    expect(text).not.toContain('moved');
    expect(text.split('\n')).toContain('    before: ¶\u00a02');
  });

  it('do not say of a quote that moved with its paragraph that it came from where it stands', () => {
    const one = caused({ kind: 'moved', before: quoted('Goats.'), after: quoted('Goats.') }, 'sources');
    const text = changesText(viewOf(diffOf({ themes: [themed([one])] })), PLAIN);
    expect(text).not.toContain('moved from');
    expect(text).toContain('its paragraph stands elsewhere in the text');
  });

  it('say of a theme whose id alone is another which it is', () => {
    const one = themed([], { kind: 'renamed', theme: 'weirs', of: ['Dams'] });
    const text = changesText(viewOf(diffOf({ themes: [one] })), PLAIN);
    expect(text).toContain('Dams (Its id is now “weirs”)');
  });

  it('call the pair unchanged that a source was put between, unless one of the two was edited', () => {
    const passages = { gained: [], lost: [], reworded: [] };
    const added = {
      source: 'c-2007',
      label: '2007 · Office',
      kind: 'added',
      between: ['a-2004', 'b-2011'],
      passages,
    } as const;
    const edited = {
      ...added,
      source: 'b-2011',
      label: '2011 · Water Office',
      kind: 'edited',
      between: ['c-2007', null],
    } as const;
    const said = (sources: EditionDiff['sources']) => changesText(viewOf(diffOf({ sources })), PLAIN);
    expect(said([added])).toContain('that pair is unchanged');
    expect(said([added, edited])).not.toContain('that pair is unchanged');
  });

  it('count no themes where the key judgements alone are others', () => {
    const one = caused({ kind: 'judgement', change: 'renewed', before: 'Dams.', after: 'Dams.' });
    const text = changesText(viewOf(diffOf({ keyJudgements: [one] })), PLAIN);
    expect(text.split('\n').slice(0, 3)).toEqual([
      'Since edition 1 (1 April 2022): 1 difference.',
      '',
      '1 difference',
    ]);
  });

  it('name a commit by its first letters, and a branch as it is', () => {
    const since = (revision: string) =>
      changesText(viewOf(diffOf({ before: { kind: 'revision', revision } })), PLAIN);
    expect(since('32a5ee4c8f6951b4fa6d540c7dbaf054c6053d94')).toContain('since revision 32a5ee4c8f.');
    expect(since('main')).toContain('since revision main.');
  });

  it('say in one line that nothing changed', () => {
    expect(changesText(viewOf(diffOf()), PLAIN)).toBe('Nothing changed since edition 1.');
  });

  it('have escape sequences only where colour is asked for, and the same words with it', () => {
    const plain = changesText(viewOf(EVERYTHING), PLAIN);
    const coloured = changesText(viewOf(EVERYTHING), { width: 80, colour: true });
    expect(plain).not.toContain('\u001b');
    expect(coloured).toContain('\u001b[32m');
    expect(coloured.split(/\p{Cc}\[\d+m/u).join('')).toBe(plain);
  });

  it('let no text of a source move the cursor, and no line be wider than the terminal', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.integer({ min: 30, max: 120 }),
        (text, width) => {
          const diff = diffOf({ themes: [themed([caused({ kind: 'gained', quote: quoted(text) })])] });
          const lines = changesText(viewOf(diff), { width, colour: false }).split('\n');
          for (const line of lines) {
            expect(line).not.toMatch(/\p{Cc}/u);
            expect(line.length).toBeLessThanOrEqual(width);
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});
