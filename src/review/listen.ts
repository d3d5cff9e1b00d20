import type { Server } from 'node:http';
import { Refusal } from '../errors.js';

/** Only this machine reaches it. */
export const LOOPBACK = '127.0.0.1';

/** Port at which a server listens on the loopback. Port 0: any that is free. Throws a Refusal where it cannot be had. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(unavailable(error, port)));
    server.listen({ port, host: LOOPBACK }, () => {
      const bound = server.address();
      resolve(typeof bound === 'object' && bound !== null ? bound.port : port);
    });
  });
}

/** Ends at once whoever still listens. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
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
