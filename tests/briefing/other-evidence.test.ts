import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/language/fingerprint.js';
import { english } from '../views/page-of.js';
import { makePage } from '../../src/views/make-page.js';
import { briefingOf } from './sample.js';

const THEMES = 'themes:\n  - {id: water, title: Water, terms: {en: [water]}}\n';
const THEN =
  'The water board of the valley met twice in May, and heard every farmer who had come to be heard.';
const NOW = THEN.replace('twice', 'three times');

function judged(header: string, prose = 'It meets [@old/par1].'): string {
  return `---\nauthor: Lake Board\ndate: 2010-06-01\n${header}---\n\n${prose}\n`;
}

function outdated(
  header: string,
  sources: Readonly<Record<string, string>>,
  prose?: string,
  known: Parameters<typeof briefingOf>[0]['known'] = [],
) {
  const dated = Object.entries(sources).map(
    ([id, body]) => [id, [body, { published: id === 'old' ? '2001-01-01' : '2020-01-01' }]] as const,
  );
  return briefingOf({
    themes: THEMES,
    sources: Object.fromEntries(dated),
    judgements: { water: judged(header, prose) },
    known,
  });
}

const judgementIn = (briefing: ReturnType<typeof outdated>) => briefing.themes[0]?.judgement;

describe('otherEvidence', () => {
  it('finds nothing where the evidence stands as it was', () => {
    const made = outdated(`evidence:\n  old/par1: ${fingerprint(THEN)}\n`, { old: THEN });
    expect(judgementIn(made)).toMatchObject({ stale: false });
    expect(judgementIn(made)).not.toHaveProperty('outdatedBy');
  });

  it('shows the words of then and now where an edition keeps those of then', () => {
    const known = [{ id: 'old/par1', fingerprint: fingerprint(THEN), text: THEN }];
    const made = outdated(
      `evidence:\n  old/par1: ${fingerprint(THEN)}\n`,
      { old: NOW },
      'It meets [@old/par1].',
      known,
    );
    expect(judgementIn(made)?.outdatedBy).toEqual([
      {
        kind: 'changed',
        passage: 'old/par1',
        words: [
          { kind: 'kept', text: 'The water board of the valley met ' },
          { kind: 'deleted', text: 'twice ' },
          { kind: 'inserted', text: 'three times ' },
          { kind: 'kept', text: 'in May, and heard every farmer who had come to be heard.' },
        ],
      },
    ]);
    const [theme] = makePage(made, english()).themes;
    expect(theme?.judgement?.outdatedBy.map(({ text }) => text)).toEqual([
      '“twice” then, “three times” by now',
    ]);
  });

  it('says only that the words changed where nobody keeps those of then', () => {
    const made = outdated(`evidence:\n  old/par1: ${fingerprint(THEN)}\n`, { old: NOW });
    expect(judgementIn(made)?.outdatedBy).toEqual([{ kind: 'changed', passage: 'old/par1', words: [] }]);
  });

  it('lists what the judgement was written of and is gone', () => {
    const made = outdated(`evidence:\n  old/par2: ${fingerprint(NOW)}\n`, { old: THEN });
    expect(judgementIn(made)?.outdatedBy).toEqual([{ kind: 'lost', passage: 'old/par2', words: [] }]);
  });

  it('lists what a source published after the judgement says on the theme', () => {
    const made = outdated('', { old: THEN, later: 'More water came.\n\nNothing else.' });
    expect(judgementIn(made)?.outdatedBy).toEqual([{ kind: 'gained', passage: 'later/par1', words: [] }]);
  });

  it('takes a later source that the judgement cites as read', () => {
    const made = outdated(
      '',
      { old: THEN, later: 'More water came.\n\nAll this water.' },
      'It meets, and water came [@old/par1; @later/par1].',
    );
    expect(judgementIn(made)).toMatchObject({ stale: false });
  });

  it('lists a passage of a read source that came on the theme since, where it is recorded what was', () => {
    const both = { old: `${THEN}\n\nThe water rose.` };
    expect(judgementIn(outdated('considered: [old/par1]\n', both))?.outdatedBy).toEqual([
      { kind: 'gained', passage: 'old/par2', words: [] },
    ]);
    expect(judgementIn(outdated('considered: [old/par1, old/par2]\n', both))).toMatchObject({ stale: false });
    expect(judgementIn(outdated('', both))).toMatchObject({ stale: false });
  });
});
