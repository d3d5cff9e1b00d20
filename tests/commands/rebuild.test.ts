import { describe, expect, it } from 'vitest';
import { rebuild } from '../../src/commands/rebuild.js';
import { edited, HARBOUR, ruling } from '../editions/stories/harbour.js';

const JUDGED = '---\nauthor: desk\ndate: 2022-03-01\n---\nThe quota fell [@charter-2010/par1].\n';

describe('rebuild', () => {
  it('leaves out rulings, judgements and translations of sources that are not there', () => {
    const files = edited(HARBOUR, {
      'sources/2010.md': null,
      'sources/rulings.yml':
        ruling('pin', 'quotas', 'The quota of each boat', 'charter-2010') +
        ruling('pin', 'quotas', 'Each boat may land'),
      'sources/judgements/quotas.md': JUDGED,
      'sources/judgements/crews.md': JUDGED.replace('2010/par1', '2022/par3'),
      'sources/translations/charter-2010.yml':
        '- {quote: {exact: quota}, text: квота, language: ru, by: desk, on: 2022-03-01}\n',
    });
    const briefing = rebuild(files, []);
    expect(briefing?.rulings.map(({ source }) => source)).toEqual(['charter-1999']);
    expect(briefing?.themes.map(({ judgement }) => judgement !== null)).toEqual([false, false, true]);
    expect(briefing?.translations).toBeUndefined();
  });

  it.each([
    ['a source', { 'sources/2010.md': 'no header' }],
    ['the codebook', { 'sources/themes.yml': 'themes: 7\n' }],
    ['the settings', { 'sources/briefing.yml': 'titel: x\n' }],
    ['no codebook at all', { 'sources/themes.yml': null }],
    ['rulings that are no list', { 'sources/rulings.yml': 'ruling: add\n' }],
  ])('gives null where %s is refused', (_, changes) => {
    expect(rebuild(edited(HARBOUR, changes), [])).toBeNull();
  });
});
