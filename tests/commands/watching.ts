import type { ChildProcess } from 'node:child_process';
import { request, type RequestOptions } from 'node:http';
import { afterEach, expect, vi } from 'vitest';
import { start, type Project } from './project.js';

/** Milliseconds that a build and its news may take, on a busy machine too. */
export const PATIENCE = 45_000;

interface Line {
  readonly outcome: 'built' | 'refused' | 'failed';
  readonly changed: readonly string[];
  readonly refreshed: boolean;
  readonly address: string;
  readonly files?: readonly string[];
  readonly problems?: readonly { readonly what: string; readonly where: string }[];
}

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** A watch that was started, its lines of JSON as they come. */
export class Watch {
  readonly child: ChildProcess;
  out = '';
  err = '';

  constructor(project: Project, ...flags: string[]) {
    // What it leaves on the disk for a while is seen where the project has a place for it.
    const env = project.has('tmp') ? { TMPDIR: project.path('tmp') } : {};
    this.child = start(['watch', '--project', project.folder, ...flags], { env });
    running.push(this.child);
    this.child.stdout?.setEncoding('utf8').on('data', (text: string) => (this.out += text));
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.err += text));
  }

  get lines(): Line[] {
    return this.out
      .split('\n')
      .slice(0, -1)
      .map((line): Line => JSON.parse(line));
  }

  /** Waits until the address is printed. */
  async opened(): Promise<string> {
    const printed = /^http:\S+$/m;
    await vi.waitFor(() => expect(this.err).toMatch(printed), PATIENCE);
    return printed.exec(this.err)?.[0] ?? '';
  }

  /** Waits until there are so many builds; the last of them. */
  async build(number: number): Promise<Line> {
    return vi.waitFor(() => {
      const line = this.lines[number - 1];
      if (!line) throw new Error(`build ${number} has not come: ${this.out}${this.err}`);
      return line;
    }, PATIENCE);
  }

  /** Waits until the last build is such. */
  async until(holds: (line: Line) => boolean): Promise<Line> {
    return vi.waitFor(() => {
      const line = this.lines.at(-1);
      if (!line || !holds(line)) throw new Error(`not yet: ${this.out}${this.err}`);
      return line;
    }, PATIENCE);
  }

  interrupt(): Promise<{ readonly code: number | null; readonly ms: number }> {
    const from = performance.now();
    return new Promise((resolve) => {
      this.child.on('close', (code) => resolve({ code, ms: performance.now() - from }));
      this.child.kill('SIGINT');
    });
  }
}

interface Got {
  readonly status: number | undefined;
  readonly body: string;
  /** What a browser sends from then on; empty where none was given. */
  readonly cookie: string;
}

/** What the server of an address answers to a request as it is. */
export function askBare(
  address: string,
  { path = '/', method = 'GET', headers = {} }: Partial<RequestOptions>,
): Promise<Got> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method, headers }, (answer) => {
      let body = '';
      const cookie = answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
      answer.setEncoding('utf8').on('data', (text: string) => (body += text));
      answer.on('end', () => resolve({ status: answer.statusCode, body, cookie }));
    })
      .on('error', reject)
      .end();
  });
}

/** What the server answers to somebody who opened its address. */
export async function ask(address: string, { path = '/', method = 'GET', host = '' } = {}): Promise<Got> {
  const { cookie } = await askBare(address, { path: new URL(address).pathname });
  return askBare(address, { path, method, headers: { cookie, ...(host === '' ? {} : { host }) } });
}

/** The briefing as it will be read. */
export const read = async (address: string): Promise<string> =>
  (await ask(address, { path: '/briefing' })).body;

/** The versions told by the stream of events, as they come. */
export async function versionsOf(address: string): Promise<string[]> {
  const versions: string[] = [];
  const { hostname, port, pathname } = new URL(address);
  const { cookie } = await askBare(address, { path: pathname });
  const asked = request({ hostname, port, path: '/events', headers: { cookie } }, (answer) => {
    answer.on('error', () => undefined);
    answer.setEncoding('utf8').on('data', (text: string) => {
      versions.push(...[...text.matchAll(/^data: (\w+)$/gm)].map((match) => match[1] ?? ''));
    });
  });
  asked.on('error', () => undefined).end();
  return versions;
}

/** The version that the parts of the page have. */
export async function shownVersion(address: string): Promise<string> {
  const parts: { readonly version: number } = JSON.parse((await ask(address, { path: '/read/parts' })).body);
  return String(parts.version);
}

/** Has something changed, as the page does; the status. */
export async function change(address: string, name: string, asked: object): Promise<number> {
  const { origin, pathname } = new URL(address);
  const { cookie } = await askBare(address, { path: pathname });
  const headers = { cookie, origin, 'content-type': 'application/json' };
  const answer = await fetch(`${origin}/change/${name}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(asked),
  });
  return answer.status;
}
