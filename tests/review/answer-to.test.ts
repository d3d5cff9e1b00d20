import { describe, expect, it } from 'vitest';
import { answerTo } from '../../src/review/answer-to.js';

const asked = { method: 'GET', url: '/', host: '127.0.0.1:4000' };
const statusOf = (change: Partial<Record<keyof typeof asked, string | undefined>>): number | string => {
  const answer = answerTo({ ...asked, ...change }, 4000);
  return answer.kind === 'refused' ? answer.status : answer.kind;
};

describe('answerTo', () => {
  it.each([
    [{}, 'page'],
    [{ url: '/?from=mail' }, 'page'],
    [{ url: '/events' }, 'events'],
    [{ host: 'localhost:4000' }, 'page'],
    [{ host: 'LOCALHOST:4000' }, 'page'],
  ])('answers %j', (change, kind) => expect(statusOf(change)).toBe(kind));

  it.each([
    'evil.example',
    'evil.example:4000',
    '127.0.0.1',
    '127.0.0.1:4001',
    'localhost.evil.example:4000',
    '127.0.0.1:4000.evil.example',
    '[::1]:4000',
    '',
    undefined,
  ])('refuses the host %j, whatever is asked', (host) => {
    expect(statusOf({ host })).toBe(403);
    expect(statusOf({ host, url: '/events' })).toBe(403);
    expect(statusOf({ host, method: 'POST' })).toBe(403);
  });

  it.each(['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'CONNECT', undefined])(
    'refuses the method %j',
    (method) => expect(statusOf({ method })).toBe(405),
  );

  it.each([
    '/../etc/passwd',
    '/..%2f',
    '//events',
    '/events/',
    '/sources/themes.yml',
    '/favicon.ico',
    '*',
    '',
    undefined,
  ])('finds nothing at %j', (url) => expect(statusOf({ url })).toBe(404));

  it('takes the bare name at the port of the web', () => {
    expect(answerTo({ ...asked, host: 'localhost' }, 80).kind).toBe('page');
  });
});
