import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { closeServer, listen, LOOPBACK } from './listen.js';
import type { ReviewDesk } from './review-desk.js';
import { reviewRoutes } from './review-routes.js';
import { Session } from './session.js';

/** The review page on the loopback of this machine, open to whoever has the address of this run. */
export class ReviewServer {
  readonly #server: Server;
  readonly #port: number;
  readonly #session: Session;

  private constructor(server: Server, port: number, session: Session) {
    this.#server = server;
    this.#port = port;
    this.#session = session;
  }

  /**
   * Port 0: any that is free. `onFault` is told what a request threw that is no Refusal. Throws a Refusal where the port
   * cannot be had.
   */
  static async start(
    desk: ReviewDesk,
    asked: number,
    onFault: (fault: unknown) => void,
  ): Promise<ReviewServer> {
    const server = createServer();
    const port = await listen(server, asked);
    const session = new Session(port);
    const { fetch } = reviewRoutes({ desk, session, port, onFault });
    // Nothing was asked before the address was known.
    server.on('request', getRequestListener(fetch, { overrideGlobalObjects: false }));
    return new ReviewServer(server, port, session);
  }

  /** The address that lets a browser in; it leads on to the page, and does not stay in the address bar. */
  get address(): string {
    return `http://${LOOPBACK}:${this.#port}/enter/${this.#session.token}`;
  }

  close(): Promise<void> {
    return closeServer(this.#server);
  }
}
