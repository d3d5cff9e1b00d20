import { request, type IncomingHttpHeaders, type RequestOptions } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { Refusal } from '../../src/errors.js';
import { PageServer } from '../../src/review/page-server.js';
import { versionOf } from '../../src/review/refresh.js';

const started: PageServer[] = [];
afterEach(async () => void (await Promise.all(started.splice(0).map((server) => server.close()))));

async function serve(page: string, port = 0): Promise<PageServer> {
  const server = await PageServer.start(page, port);
  started.push(server);
  return server;
}

interface Got {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

function ask(server: PageServer, path: string, options: RequestOptions = {}): Promise<Got> {
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

describe('PageServer', () => {
  it('serves the page with headers that keep it to itself', async () => {
    const server = await serve('<body><p>first</p></body>');
    const { status, headers, body } = await ask(server, '/');
    expect(status).toBe(200);
    expect(body).toContain('<p>first</p><script');
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
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
    const server = await serve('<body></body>');
    expect((await ask(server, '/', { headers: { host: 'evil.example' } })).status).toBe(403);
    expect((await ask(server, '/', { method: 'POST' })).headers['allow']).toBe('GET');
    expect((await ask(server, '/../../package.json')).status).toBe(404);
  });

  it('tells those who listen of another page, and not of the same', async () => {
    const server = await serve('one');
    const { hostname, port } = new URL(server.address);
    const versions: string[] = [];
    await new Promise<void>((resolve, reject) => {
      const asked = request({ hostname, port, path: '/events' }, (answer) => {
        expect(answer.headers['content-type']).toContain('text/event-stream');
        answer.on('error', () => undefined);
        answer.setEncoding('utf8').on('data', (text: string) => {
          versions.push(...[...text.matchAll(/^data: (\w+)$/gm)].map((match) => match[1] ?? ''));
          if (versions.length === 1) {
            expect(server.show('one')).toBe(false);
            expect(server.show('two')).toBe(true);
          }
          if (versions.length === 2) resolve();
        });
      });
      asked.on('error', reject).end();
    });
    expect(versions).toEqual([versionOf('one'), versionOf('two')]);
  });

  it('ends at once, those who listen too', async () => {
    const server = await serve('one');
    const { hostname, port } = new URL(server.address);
    const ended = new Promise<void>((resolve) => {
      request({ hostname, port, path: '/events' }, (answer) => {
        answer.on('error', () => undefined).on('close', () => resolve());
        answer.once('data', () => void server.close());
        answer.resume();
      }).end();
    });
    await ended;
    await expect(ask(server, '/')).rejects.toThrow('ECONNREFUSED');
  });

  it('refuses a port that is in use, and names the flag', async () => {
    const port = Number(new URL((await serve('one')).address).port);
    const refused = await PageServer.start('two', port).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Refusal);
    expect(refused instanceof Refusal && refused.problems[0]?.where).toBe('--port');
  });
});
