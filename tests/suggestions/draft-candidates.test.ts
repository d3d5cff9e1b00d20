import { describe, expect, it } from 'vitest';
import { makePassages } from '../../src/passages/make-passages.js';
import { readSource } from '../../src/sources/read-source.js';
import { draftCandidates } from '../../src/suggestions/draft-candidates.js';
import { source } from '../commands/project.js';
import { ENGLISH, RUSSIAN } from './made-up.js';

const passagesOf = (id: string, text: string, language = 'en') =>
  makePassages(
    readSource({ path: `sources/${id}.md`, bytes: Buffer.from(source(id, 2004, text, { language })) }),
    [],
  );

const english = Object.entries(ENGLISH).flatMap(([id, text]) =>
  typeof text === 'string' ? passagesOf(id, text) : [],
);

const termsOf = (drafts: ReturnType<typeof draftCandidates>, language: string): string[][] =>
  drafts
    .find((one) => one.language === language)
    ?.candidates.map(({ terms }) => terms.map(({ term }) => term)) ?? [];

describe('draftCandidates', () => {
  it('groups the words that keep company, with no codebook to hold them against', () => {
    const bees = termsOf(draftCandidates(english), 'en').find((terms) => terms.includes('honey'));
    expect(bees).toEqual(expect.arrayContaining(['swarm', 'hives']));
    expect(bees).not.toContain('well');
  });

  it('drafts each language by itself', () => {
    const drafts = draftCandidates([...english, ...passagesOf('r', RUSSIAN, 'ru')]);
    expect(drafts.map(({ language }) => language)).toEqual(['en', 'ru']);
    expect(termsOf(drafts, 'ru').length).toBeGreaterThan(0);
    expect(termsOf(drafts, 'en')).toEqual(termsOf(draftCandidates(english), 'en'));
  });

  it('drafts nothing of a few passages, nor of none', () => {
    expect(draftCandidates(english.slice(0, 10)).flatMap(({ candidates }) => candidates)).toEqual([]);
    expect(draftCandidates([])).toEqual([]);
  });

  it('makes of the sources in another order the same drafts', () => {
    const turned = [...english].sort((a, b) => (a.source < b.source ? 1 : a.source > b.source ? -1 : 0));
    expect(draftCandidates(turned)).toEqual(draftCandidates(english));
  });
});
