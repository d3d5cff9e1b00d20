import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Refusal } from '../errors.js';
import { answerTo } from './answer-to.js';
import { POLICY, versionOf, withRefresh } from './refresh.js';

/** Only this machine reaches it. */
const LOOPBACK = '127.0.0.1';

/** Milliseconds after which a browser asks again where the server has gone. */
const RETRY = 1000;

const HEADERS = {
  'Content-Security-Policy': POLICY,
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
} as const;

/** One page on the loopback of this machine, and a stream that tells when it is another. */
export class PageServer {
  readonly #server: Server;
  readonly #streams = new Set<ServerResponse>();
  #page: string;
  #port = 0;

  private constructor(page: string) {
    this.#page = page;
    this.#server = createServer((asked, answer) => this.#answer(asked, answer));
  }

  /** Port 0: any that is free. Throws a Refusal where the port cannot be had. */
  static start(page: string, port: number): Promise<PageServer> {
    const made = new PageServer(page);
    return new Promise((resolve, reject) => {
      made.#server.once('error', (error) => reject(unavailable(error, port)));
      made.#server.listen({ port, host: LOOPBACK }, () => {
        const bound = made.#server.address();
        if (typeof bound === 'object' && bound !== null) made.#port = bound.port;
        resolve(made);
      });
    });
  }

  get address(): string {
    return `http://${LOOPBACK}:${this.#port}/`;
  }

  /** Shows another page, and tells those who read; whether it is another. */
  show(page: string): boolean {
    if (page === this.#page) return false;
    this.#page = page;
    for (const stream of this.#streams) this.#tell(stream);
    return true;
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }

  #answer({ method, url, headers }: IncomingMessage, answer: ServerResponse): void {
    const found = answerTo({ method, url, host: headers.host }, this.#port);
    switch (found.kind) {
      case 'page':
        answer.writeHead(200, { ...HEADERS, 'Content-Type': 'text/html; charset=utf-8' });
        answer.end(withRefresh(this.#page));
        break;
      case 'events':
        answer.writeHead(200, { ...HEADERS, 'Content-Type': 'text/event-stream; charset=utf-8' });
        answer.write(`retry: ${RETRY}\n`);
        this.#tell(answer);
        this.#streams.add(answer);
        answer.on('close', () => this.#streams.delete(answer));
        break;
      case 'refused':
        answer.writeHead(found.status, {
          ...HEADERS,
          'Content-Type': 'text/plain; charset=utf-8',
          Connection: 'close',
          ...(found.status === 405 ? { Allow: 'GET' } : {}),
        });
        answer.end(`${found.line}\n`);
    }
  }

  #tell(stream: ServerResponse): void {
    stream.write(`event: page\ndata: ${versionOf(this.#page)}\n\n`);
  }
}

function unavailable(error: NodeJS.ErrnoException, port: number): unknown {
  if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') return error;
  return new Refusal({
    what: error.code === 'EACCES' ? `not allowed to use port ${port}` : `port ${port} is in use`,
    where: '--port',
    expected: 'a port that is free',
    remedy: 'name another, or leave --port away: then a free one is found',
  });
}
