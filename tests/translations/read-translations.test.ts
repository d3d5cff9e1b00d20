import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/errors.js';
import { anchorTranslations, readTranslations } from '../../src/translations/read-translations.js';
import { passageOf } from '../codings/sample.js';

const SCOPE = { sources: [{ id: 's' }], language: 'en' };
const read = (text: string, name = 's') =>
  readTranslations({ path: `sources/translations/${name}.yml`, bytes: Buffer.from(text) }, SCOPE);
const ONE =
  '- quote: {exact: Плотина построена.}\n  text: The dam is built.\n  by: A. Reader\n  on: 2022-04-01\n';

function problems(text: string, name = 's'): readonly string[] {
  try {
    read(text, name);
    return [];
  } catch (error) {
    if (error instanceof Refusal) return error.problems.map(({ what }) => what);
    throw error;
  }
}

describe('readTranslations', () => {
  it('reads who rendered which words, and when; the language is that of the print unless it is named', () => {
    expect(read(ONE)).toEqual([
      {
        quote: { source: 's', exact: 'Плотина построена.', prefix: '', suffix: '' },
        text: 'The dam is built.',
        language: 'en',
        by: 'A. Reader',
        on: '2022-04-01',
        where: 'sources/translations/s.yml:1:3',
      },
    ]);
    expect(read(`${ONE}  language: de\n`)[0]?.language).toBe('de');
    expect(read('')).toEqual([]);
  });

  it('refuses what is not signed, not dated, anchored nowhere, or of no source', () => {
    expect(problems('- text: The dam.\n')).toEqual([
      '“quote” is missing',
      expect.stringContaining('“on”'),
      expect.stringContaining('“by”'),
    ]);
    expect(problems(ONE.replace('2022-04-01', 'spring'))).toEqual(['“on: spring” is not a day']);
    expect(problems(ONE, 'other')).toEqual(['“other” is no source']);
    expect(problems('quote: x')).toEqual(['the file is not a list']);
    expect(problems(ONE.replace('text:', 'txt:'))[0]).toContain('txt');
  });
});

describe('anchorTranslations', () => {
  it('holds a rendering to the words it renders, and guesses nothing', () => {
    const passages = [passageOf('Плотина построена. Плотина стоит.', 'ru', 's/par1')];
    const [found] = anchorTranslations(read(ONE), passages, []);
    expect([found?.state, found?.anchor]).toEqual(['found', { passage: 's/par1', start: 0, end: 18 }]);
    const [stale] = anchorTranslations(read(ONE.replace('построена', 'разрушена')), passages, []);
    expect([stale?.state, stale?.anchor]).toEqual(['orphaned', null]);
    const [several] = anchorTranslations(read(ONE.replace('Плотина построена.', 'Плотина')), passages, []);
    expect(several?.state).toBe('ambiguous');
  });
});
