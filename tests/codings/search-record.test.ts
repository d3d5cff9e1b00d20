import { describe, expect, it } from 'vitest';
import { codebook } from '../themes/sample.js';
import { coded } from './sample.js';

const { themes } = codebook(`themes:
  - id: quotas
    title: Quotas
    question: How much whitefish may vessels land in a season?
    scope: Landing limits.
    terms:
      en: {strong: [fishing quota], plain: [landing limit], weak: [catch, tonnage], exclude: [catch phrase]}
`);
const filler = (words: number) => Array.from({ length: words / 5 }, () => 'It rains on the hills.').join(' ');

function record(
  body: string,
  header: Readonly<Record<string, string>> = {},
  others: Record<string, string> = {},
) {
  const { presence } = coded(themes, { s: [body, header], ...others });
  return presence.find(({ source }) => source === 's')?.searchRecord;
}

describe('searchRecord', () => {
  it('says what was searched', () => {
    expect(record('It rains. It snows a lot.\n\nIt hails.', { extent: 'excerpt' })).toMatchObject({
      sentences: 3,
      words: 8,
      terms: 4,
      threshold: 0.3,
      extent: 'excerpt',
    });
  });

  it('names the sentence with a weak term as nearest', () => {
    expect(record('It rains.\n\nIt snows. The catch is good. It hails.')?.nearest).toEqual({
      passage: 's/par2',
      sentence: 1,
      score: 0.2,
      why: ['weak term catch'],
    });
  });

  it('names the first of equals', () => {
    expect(record('The catch is good.\n\nThe catch is bad.')?.nearest).toMatchObject({ passage: 's/par1' });
  });

  it('prefers a weak term to shared words', () => {
    expect(record('Vessels land whitefish each season.\n\nA good catch.')?.nearest).toMatchObject({
      passage: 's/par2',
    });
  });

  it('names the sentence that shares most with the question', () => {
    const nearest = record(
      'It rains.\n\nIt snows. Vessels land much here. Vessels land whitefish each season.',
    )?.nearest;
    expect(nearest).toMatchObject({ passage: 's/par2', sentence: 2, score: 0 });
    expect(nearest?.why).toContain('shares whitefish');
  });

  it('names the sentence that shares words with quotes elsewhere', () => {
    const elsewhere = { t: 'The fishing quota binds trawlers of the northern fjords.' };
    expect(record('It rains. Trawlers left the fjords. It snows.', {}, elsewhere)?.nearest).toMatchObject({
      sentence: 1,
    });
  });

  it('is null where one shared word is all there is', () => {
    expect(record('It rains. Vessels came. It snows.')?.nearest).toBeNull();
    expect(record('It rains.')?.nearest).toBeNull();
  });

  it('does not count what an exclusion took away', () => {
    expect(record('It rains. A catch phrase. It snows.')?.nearest).toBeNull();
  });

  it.each([
    ['too short in a few words', 100, {}, 'too-short'],
    ['weak in some hundred words', 500, {}, 'weak'],
    ['strong in a thousand words of a full text', 1_000, {}, 'strong'],
    ['weak in an excerpt', 1_000, { extent: 'excerpt' }, 'weak'],
    ['weak in a summary', 1_000, { extent: 'summary' }, 'weak'],
    ['weak in a text that is poorly legible', 1_000, { legibility: 'poor' }, 'weak'],
  ] as const)('is worth %s', (_, words, header, worth) => {
    expect(record(filler(words), header)?.worth).toBe(worth);
  });

  it('says too short of a short excerpt too', () => {
    expect(record('It rains.', { extent: 'excerpt' })?.worth).toBe('too-short');
  });
});
