import { describe, expect, it } from 'vitest';
import { turnedAway } from '../../src/review/guard.js';

const PORT = 4321;
const own = {
  method: 'GET',
  host: `127.0.0.1:${PORT}`,
  origin: undefined,
  site: undefined,
  contentType: undefined,
};
const change = { ...own, method: 'POST', origin: `http://${own.host}`, contentType: 'application/json' };

describe('the guard of the review page', () => {
  it('lets in the page itself, opened by hand and asking for more', () => {
    expect(turnedAway(own, PORT)).toBeNull();
    expect(turnedAway({ ...own, site: 'none' }, PORT)).toBeNull();
    expect(turnedAway({ ...own, site: 'same-origin', origin: `http://${own.host}` }, PORT)).toBeNull();
    expect(turnedAway({ ...change, contentType: 'application/json; charset=utf-8' }, PORT)).toBeNull();
    expect(turnedAway({ ...own, host: 'LOCALHOST:4321' }, PORT)).toBeNull();
  });

  it.each([
    ['another name that leads here', { ...own, host: `evil.example:${PORT}` }],
    ['a name that only begins like ours', { ...own, host: `127.0.0.1:${PORT}.evil.example` }],
    ['another port', { ...own, host: '127.0.0.1:1' }],
    ['no name', { ...own, host: undefined }],
    ['an empty name', { ...own, host: '' }],
    ['another name at the port of the web', { ...own, host: 'evil.example' }],
    ['our name without its port', { ...own, host: '127.0.0.1' }],
    ['a name that only begins like another of ours', { ...own, host: `localhost.evil.example:${PORT}` }],
    ['an address on which nothing listens', { ...own, host: `[::1]:${PORT}` }],
    ['another name, whatever is asked', { ...change, host: 'evil.example', origin: 'http://evil.example' }],
    ['another page', { ...own, origin: 'http://evil.example' }],
    ['a page without an origin', { ...own, origin: 'null' }],
    ['our name in another scheme', { ...own, origin: `https://127.0.0.1:${PORT}` }],
    ['another port of this machine', { ...own, origin: 'http://127.0.0.1:1' }],
    ['a link on another page', { ...own, site: 'cross-site' }],
    ['another page of this machine', { ...own, site: 'same-site' }],
    ['a change that names no page', { ...change, origin: undefined }],
    ['a change from another page', { ...change, origin: 'http://evil.example' }],
  ])('turns away %s', (_, from) => {
    expect(turnedAway(from, PORT)?.status).toBe(403);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', undefined])(
    'takes no change as %s, which a form can send',
    (contentType) => {
      expect(turnedAway({ ...change, contentType }, PORT)?.status).toBe(415);
    },
  );

  it('takes the bare name at the port of the web', () => {
    expect(turnedAway({ ...own, host: 'localhost' }, 80)).toBeNull();
    expect(turnedAway({ ...own, host: `localhost:${PORT}` }, PORT)).toBeNull();
  });

  it.each(['PUT', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE', 'PATCH', 'CONNECT'])(
    'does not answer %s',
    (method) => {
      expect(turnedAway({ ...change, method }, PORT)?.status).toBe(405);
    },
  );
});
