import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { answerTo } from './answer-to.js';
import { CLOSED_HEADERS } from './closed-headers.js';
import { closeServer, listen, LOOPBACK } from './listen.js';
import { POLICY, versionOf, withRefresh } from './refresh.js';

/** Milliseconds after which a browser asks again where the server has gone. */
const RETRY = 1000;

const HEADERS = { ...CLOSED_HEADERS, 'Content-Security-Policy': POLICY };

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
  static async start(page: string, port: number): Promise<PageServer> {
    const made = new PageServer(page);
    made.#port = await listen(made.#server, port);
    return made;
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
    return closeServer(this.#server);
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
