import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { streamSSE } from 'hono/streaming';
import { Refusal } from '../errors.js';
import { CLOSED_HEADERS } from './closed-headers.js';
import { turnedAway } from './guard.js';
import { POLICY, VERSION_PATH, versionOf, withRefresh } from './refresh.js';
import type { ReviewDesk } from './review-desk.js';
import type { Session } from './session.js';

/** Bytes of the largest change: a long quote with its reason. */
const LARGEST_BODY = 64 * 1024;

/** Milliseconds after which a browser asks again where the server has gone, and after which a stream shows it is alive. */
const RETRY = 1000;
const BEAT = 15_000;

export interface Routed {
  readonly desk: ReviewDesk;
  readonly session: Session;
  readonly port: number;
  /** Is told what a request threw that is no Refusal. */
  readonly onFault: (fault: unknown) => void;
}

/** Everything the review page answers to. No path that is asked for leads to a file. */
export function reviewRoutes({ desk, session, port, onFault }: Routed): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    for (const [name, value] of Object.entries(CLOSED_HEADERS)) c.header(name, value);
    c.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
    const turned = turnedAway(originOf(c), port);
    if (turned === null) return next();
    if (turned.status === 405) c.header('Allow', 'GET, POST');
    return c.text(`${turned.line}\n`, turned.status);
  });
  app.get('/enter/:token', (c) => {
    if (!session.isToken(c.req.param('token'))) return c.text(`${CLOSED}\n`, 403);
    c.header('Set-Cookie', session.grant);
    return c.redirect('/', 303);
  });
  app.use(async (c, next) => {
    if (session.admits(c.req.header('cookie'))) return next();
    return c.text(`${CLOSED}\n`, 403);
  });
  app.get('/', (c) => {
    c.header('Content-Security-Policy', desk.policy);
    return c.html(desk.page(c.req.query()));
  });
  app.get('/briefing', async (c) => {
    c.header('Content-Security-Policy', POLICY);
    return c.html(withRefresh(await desk.briefing()));
  });
  app.get(VERSION_PATH, async (c) => c.text(versionOf(await desk.briefing())));
  app.get('/review.css', (c) => {
    c.header('Content-Type', 'text/css; charset=utf-8');
    return c.body(desk.style());
  });
  app.get('/script/:name', (c) => {
    const script = desk.script(c.req.param('name'));
    if (script === null) return c.notFound();
    c.header('Content-Type', 'text/javascript; charset=utf-8');
    return c.body(script);
  });
  app.get('/events', (c) => events(c, desk));
  app.get('/read/:name', async (c) => answered(c, await desk.read(c.req.param('name'), c.req.query())));
  app.get('/file/:name', (c) => {
    const file = desk.file(c.req.param('name'));
    if (!file) return c.notFound();
    return c.body(new Uint8Array(file.bytes), 200, { 'Content-Type': file.type });
  });
  const limit = bodyLimit({
    maxSize: LARGEST_BODY,
    onError: (c) => c.text(`At most ${LARGEST_BODY / 1024} KB are taken.\n`, 413),
  });
  app.post('/change/:name', limit, async (c) =>
    answered(c, await desk.change(c.req.param('name'), await c.req.text())),
  );
  app.notFound((c) => c.text('There is nothing here.\n', 404));
  app.onError((error, c) => {
    if (error instanceof Refusal) return c.json({ problems: error.problems }, 422);
    onFault(error);
    return c.json({ problems: [{ what: `a fault of Synoptic, not of your files: ${error.message}` }] }, 500);
  });
  return app;
}

const CLOSED = 'This page is opened by the address that “synoptic review” or “synoptic watch” printed.';

function originOf(c: Context): Parameters<typeof turnedAway>[0] {
  return {
    method: c.req.method,
    host: c.req.header('host'),
    origin: c.req.header('origin'),
    site: c.req.header('sec-fetch-site'),
    contentType: c.req.header('content-type'),
  };
}

function answered(c: Context, answer: unknown): Response {
  return answer === null ? c.text('There is nothing here.\n', 404) : c.json(answer);
}

/** Tells the version that is shown, and each one after it. */
function events(c: Context, desk: ReviewDesk): Response {
  return streamSSE(c, async (stream) => {
    let wake: () => void = () => undefined;
    const forget = desk.onChange(() => wake());
    stream.onAbort(() => wake());
    for (let told = -1; !stream.aborted && !stream.closed;) {
      const version = desk.version();
      if (version === told) await stream.write(': alive\n\n');
      else await stream.writeSSE({ event: 'version', data: String(version), retry: RETRY });
      told = version;
      await new Promise<void>((resolve) => {
        const beat = setTimeout(resolve, BEAT);
        wake = () => {
          clearTimeout(beat);
          resolve();
        };
        if (desk.version() !== told || stream.aborted) wake();
      });
    }
    forget();
  });
}
