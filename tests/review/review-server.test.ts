import { request, type IncomingHttpHeaders, type RequestOptions } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { Refusal } from '../../src/errors.js';
import { ReviewServer } from '../../src/review/review-server.js';
import { ADesk } from './a-desk.js';

const started: ReviewServer[] = [];
afterEach(async () => void (await Promise.all(started.splice(0).map((server) => server.close()))));

async function serve(desk = new ADesk(), port = 0): Promise<ReviewServer> {
  const server = await ReviewServer.start(desk, port, () => undefined);
  started.push(server);
  return server;
}

interface Got {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

function ask(server: ReviewServer, path: string, options: RequestOptions = {}): Promise<Got> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.address);
    request({ hostname, port, path, ...options }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (text: string) => (body += text));
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers, body }));
    })
      .on('error', reject)
      .end();
  });
}

/** What a browser that opened the printed address sends from then on. */
async function entered(server: ReviewServer): Promise<{ readonly cookie: string }> {
  const { headers } = await ask(server, new URL(server.address).pathname);
  return { cookie: headers['set-cookie']?.[0]?.split(';')[0] ?? '' };
}

/** Listens to what is told, each time with all versions told so far; the listener says when it has heard enough. */
async function listen(server: ReviewServer, heard: (versions: readonly string[]) => boolean): Promise<void> {
  const { hostname, port } = new URL(server.address);
  const headers = await entered(server);
  const versions: string[] = [];
  await new Promise<void>((resolve, reject) => {
    const asked = request({ hostname, port, path: '/events', headers }, (answer) => {
      expect(answer.headers['content-type']).toContain('text/event-stream');
      answer.on('error', () => undefined);
      answer.setEncoding('utf8').on('data', (text: string) => {
        versions.push(...[...text.matchAll(/^data: (\w+)$/gm)].map((match) => match[1] ?? ''));
        if (heard(versions)) resolve();
      });
    });
    asked.on('error', reject).end();
  });
}

describe('the server of the review page', () => {
  it('leads from its address to the page, and gives the page the cookie that it asks for', async () => {
    const server = await serve();
    const { status, headers } = await ask(server, new URL(server.address).pathname);
    expect([status, headers['location']]).toEqual([303, '/']);
    expect((await ask(server, '/?theme=dams', { headers: await entered(server) })).body).toBe('<p>dams</p>');
    expect((await ask(server, '/')).status).toBe(403);
  });

  it('serves the briefing with headers that keep it to itself', async () => {
    const server = await serve();
    const { status, headers, body } = await ask(server, '/briefing', { headers: await entered(server) });
    expect(status).toBe(200);
    expect(body).toContain('<p>the briefing</p><script');
    expect(headers).toMatchObject({
      'content-type': expect.stringMatching(/^text\/html; charset=utf-8$/i),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it('refuses another host, another method, another path', async () => {
    const server = await serve();
    const own = await entered(server);
    expect((await ask(server, '/', { headers: { ...own, host: 'evil.example' } })).status).toBe(403);
    expect((await ask(server, '/', { method: 'PUT', headers: own })).headers['allow']).toBe('GET, POST');
    expect((await ask(server, '/../../package.json', { headers: own })).status).toBe(404);
    expect((await ask(server, '//events', { headers: own })).status).toBe(404);
    expect((await ask(server, '*', { headers: own })).status).toBe(400);
  });

  it('ends a connection that would lead on to another machine', async () => {
    const server = await serve();
    await expect(ask(server, 'example.org:80', { method: 'CONNECT' })).rejects.toThrow();
  });

  it('tells those who listen whenever something else is to be shown', async () => {
    const desk = new ADesk();
    await listen(await serve(desk), (versions) => {
      if (versions.length === 1) desk.show('two');
      if (versions.length === 2) expect(versions).toEqual(['1', '2']);
      return versions.length === 2;
    });
  });

  it('ends at once, those who listen too', async () => {
    const server = await serve();
    const { hostname, port } = new URL(server.address);
    const headers = await entered(server);
    const ended = new Promise<void>((resolve) => {
      request({ hostname, port, path: '/events', headers }, (answer) => {
        answer.on('error', () => undefined).on('close', () => resolve());
        answer.once('data', () => void server.close());
        answer.resume();
      }).end();
    });
    await ended;
    await expect(ask(server, '/')).rejects.toThrow('ECONNREFUSED');
  });

  it('refuses a port that is in use, and names the flag', async () => {
    const port = Number(new URL((await serve()).address).port);
    const refused = await ReviewServer.start(new ADesk(), port, () => undefined).catch(
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(Refusal);
    expect(refused instanceof Refusal && refused.problems[0]?.where).toBe('--port');
  });
});
