import { describe, expect, it } from 'vitest';
import { codebook } from '../themes/sample.js';
import { coded } from './sample.js';

const { themes } = codebook(`themes:
  - id: ports
    terms: {en: {plain: [port], weak: [quay, pier]}}
  - id: rails
    terms: {ru: {plain: [поезд]}, de: {exclude: [Zug]}}
`);

const statuses = (bodies: Parameters<typeof coded>[1]) =>
  coded(themes, bodies).presence.map(({ theme, source, status }) => `${theme} ${source} ${status}`);

describe('presence', () => {
  it('tells present, borderline and silent apart', () => {
    expect(
      statuses({ a: 'A port.', b: 'A quay and a pier.', c: 'A quay.', d: 'It rains.' }).slice(0, 4),
    ).toEqual(['ports a present', 'ports b borderline', 'ports c silent', 'ports d silent']);
  });

  it('is not assessed, never silent, where a theme has no terms in the language', () => {
    expect(
      statuses({
        a: 'It rains.',
        b: ['Идёт дождь.', { language: 'ru' }],
        c: ['Es regnet.', { language: 'de' }],
      }),
    ).toEqual([
      'ports a silent',
      'ports b not-assessed',
      'ports c not-assessed',
      'rails a not-assessed',
      'rails b silent',
      'rails c not-assessed',
    ]);
  });

  it('takes terms of a language for its regional forms', () => {
    expect(statuses({ a: ['A port.', { language: 'en-GB' }] })[0]).toBe('ports a present');
  });

  it('has a search record for each silence and for nothing else', () => {
    const { presence } = coded(themes, { a: 'A port.', b: 'A quay and a pier.', c: 'It rains.' });
    for (const { status, searchRecord } of presence) expect(searchRecord !== null).toBe(status === 'silent');
  });

  it('is present by one passage, whatever the others', () => {
    expect(statuses({ a: 'It rains.\n\nA quay and a pier.\n\nA port.' })[0]).toBe('ports a present');
  });
});
