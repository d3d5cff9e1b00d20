import { describe, expect, it } from 'vitest';
import { codebook } from '../themes/sample.js';
import { coded } from './sample.js';

const { themes } = codebook(`themes:
  - id: treaty
    question: Which treaties govern the river?
    terms: {en: {strong: [water treaty], plain: [treaty], weak: [accord]}, ru: {plain: [договор*]}}
  - id: dams
    terms: {en: {plain: [dam], weak: [reservoir]}, ru: {plain: [плотин*]}}
  - id: rails
    terms: {en: {plain: [railway], exclude: [model railway]}}
`);

describe('codeSources', () => {
  it('codes every passage on every theme, each source in its language', () => {
    const { codings } = coded(themes, {
      'basin-1971': 'The water treaty binds both banks. It rains.\n\nTwo dams were built under the treaty.',
      'basin-1988': ['Договор о плотинах подписан.', { language: 'ru' }],
      'basin-2004': 'A model railway was shown.',
    });
    expect(codings.map(({ id }) => id)).toEqual([
      'treaty@basin-1971/par1#0',
      'treaty@basin-1971/par2#0',
      'dams@basin-1971/par2#0',
      'treaty@basin-1988/par1#0',
      'dams@basin-1988/par1#0',
    ]);
  });

  it('codes a source the same whatever stands beside it', () => {
    const body = 'The water treaty binds both banks. Two dams were built.';
    const alone = coded(themes, { a: body });
    const beside = coded(themes, { a: body, b: 'The treaty is old. A railway runs.', c: 'It rains.' });
    expect(beside.codings.filter(({ source }) => source === 'a')).toEqual(alone.codings);
  });

  it('gives a presence for each theme and source, in their order', () => {
    const { presence } = coded(themes, { a: 'It rains.', b: 'A dam.' });
    expect(presence.map(({ theme, source }) => `${theme} ${source}`)).toEqual([
      'treaty a',
      'treaty b',
      'dams a',
      'dams b',
      'rails a',
      'rails b',
    ]);
  });

  it('takes no themes and no sources', () => {
    expect(coded([], { a: 'It rains.' })).toMatchObject({ codings: [], presence: [] });
    expect(coded(themes, {})).toMatchObject({ codings: [], presence: [] });
  });

  it('searches a long source for many themes in little time', () => {
    const many = codebook(Array.from({ length: 400 }, (_, n) => `theme${n}: [word${n}]`).join('\n')).themes;
    const begun = performance.now();
    const { presence } = coded(many, { a: 'The river rose above the old quay. '.repeat(3_000) });
    expect(performance.now() - begun).toBeLessThan(50_000);
    expect(presence).toHaveLength(400);
  });

  it('takes a source named like a word of the language', () => {
    expect(coded(themes, { constructor: 'A dam.' }).codings.map(({ id }) => id)).toEqual([
      'dams@constructor/par1#0',
    ]);
  });
});
