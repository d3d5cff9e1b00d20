import { describe, expect, it } from 'vitest';
import { POLICY, versionOf, withRefresh } from '../../src/review/refresh.js';
import { reviewRoutes } from '../../src/review/review-routes.js';
import { Session } from '../../src/review/session.js';
import { ADesk } from './a-desk.js';

const PORT = 4321;
const HOST = `127.0.0.1:${PORT}`;

const desk = new ADesk();

function routes() {
  const session = new Session(PORT);
  const faults: unknown[] = [];
  const app = reviewRoutes({ desk, session, port: PORT, onFault: (fault) => faults.push(fault) });
  const cookie = session.grant.split(';')[0] ?? '';
  const get = (path: string, headers: Record<string, string> = {}) =>
    app.request(`http://${HOST}${path}`, { headers: { host: HOST, cookie, ...headers } });
  const post = (path: string, body: string, headers: Record<string, string> = {}) => {
    const usual = { host: HOST, cookie, origin: `http://${HOST}`, 'content-type': 'application/json' };
    return app.request(`http://${HOST}${path}`, { method: 'POST', body, headers: { ...usual, ...headers } });
  };
  return { app, session, faults, get, post };
}

describe('the routes of the review page', () => {
  it('let in whoever brings the token, and take it out of the address', async () => {
    const { get, session } = routes();
    const entered = await get(`/enter/${session.token}`, { cookie: '' });
    expect([entered.status, entered.headers.get('location')]).toEqual([303, '/']);
    expect(entered.headers.get('set-cookie')).toBe(session.grant);
    expect((await get('/enter/another', { cookie: '' })).status).toBe(403);
  });

  it('answer nothing without the cookie of this run', async () => {
    const { get, post } = routes();
    for (const path of [
      '/',
      '/briefing',
      '/briefing/version',
      '/review.css',
      '/script/review.js',
      '/events',
      '/read/parts',
      '/file/briefing.pdf',
    ])
      expect([path, (await get(path, { cookie: '' })).status]).toEqual([path, 403]);
    expect(await (await get('/', { cookie: '' })).text()).toMatch(/“synoptic review” or “synoptic watch”/);
    expect((await post('/change/rule', '{}', { cookie: '' })).status).toBe(403);
  });

  it('answer nobody by another name and no other page, cookie or not', async () => {
    const { get, post } = routes();
    expect((await get('/', { host: 'evil.example' })).status).toBe(403);
    expect((await get('/read/parts', { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await post('/change/rule', '{}', { origin: 'http://evil.example' })).status).toBe(403);
    expect((await post('/change/rule', 'a=b', { 'content-type': 'text/plain' })).status).toBe(415);
  });

  it('send the page with its policy, and all answers closed to other pages', async () => {
    const { get } = routes();
    const page = await get('/?theme=dams');
    expect(await page.text()).toBe('<p>dams</p>');
    expect(page.headers.get('content-security-policy')).toBe(desk.policy);
    for (const path of ['/', '/briefing', '/briefing/version', '/review.css', '/nowhere']) {
      const { headers } = await get(path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('x-frame-options')).toBe('DENY');
    }
  });

  it('send the briefing with a policy of its own, and tell its version', async () => {
    const { get } = routes();
    const html = await desk.briefing();
    const briefing = await get('/briefing?from=mail');
    expect(await briefing.text()).toBe(withRefresh(html));
    expect(briefing.headers.get('content-security-policy')).toBe(POLICY);
    expect(await (await get('/briefing/version')).text()).toBe(versionOf(html));
  });

  it.each([
    '/sources/themes.yml',
    '/../sources/themes.yml',
    '/script/..%2f..%2fpackage.json',
    '/script/%2e%2e%2freview.css',
    '/file/..%2fbriefing.json',
    '/file/briefing.json',
    '/read/..%2f',
    '/change/rule',
    '/../etc/passwd',
    '/..%2f',
    '//events',
    '/events/',
    '/favicon.ico',
    '/out',
    '/%2e%2e/sources/themes.yml',
    '/briefing/',
    '/briefing/..%2fversion',
  ])('lead from %s to no file', async (path) => {
    expect((await routes().get(path)).status).toBe(404);
  });

  it('take a change as long as a quote with its reason, and no longer', async () => {
    const { post } = routes();
    expect(await (await post('/change/rule', '{"a":1}')).json()).toEqual({ said: '{"a":1}' });
    expect((await post('/change/rule', `"${'x'.repeat(70_000)}"`)).status).toBe(413);
    expect((await post('/change/nothing', '{}')).status).toBe(404);
  });

  it('tell what is to be mended, and outlive a fault', async () => {
    const { get, post, faults } = routes();
    const refused = await post('/change/refused', '{}');
    expect([refused.status, await refused.json()]).toEqual([
      422,
      { problems: [{ what: 'it cannot be', remedy: 'mend it' }] },
    ]);
    const failed = await post('/change/fault', '{}');
    expect(failed.status).toBe(500);
    expect(faults.map(String)).toEqual(['Error: broken']);
    expect((await get('/')).status).toBe(200);
  });

  it('send files that were made, and say what they are', async () => {
    const file = await routes().get('/file/briefing.pdf');
    expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  });
});
