import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { installedBrowsers } from '../../src/print/installed-browsers.js';

/** The compiled program. */
export const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

/** Files of a project by their paths; null leaves one out. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

export interface Ended {
  /** Null where a signal ended it, save that an interruption is 130, as shells say. */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd?: string;
  /** Variables beyond the test's own; undefined takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Whether a build may be left as it stands where nothing changed; else each is made anew. */
  readonly keeps?: boolean;
  /** Milliseconds after which the program is killed. */
  readonly limit?: number;
}

const LIMIT = 45_000;

const root = mkdtempSync(join(tmpdir(), 'synoptic-test-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let made = 0;

export const SETTINGS = 'title: Water in the valley\nquestion: What do the reports say of wells and dams?\n';

export const CODEBOOK = `themes:
  - id: wells
    title: Wells
    question: Who may sink a well, and how deep?
    scope: Wells and boreholes. Not springs.
    terms:
      en: {strong: [borehole*, well permit], plain: [well, wells], weak: [groundwater, depth]}
      ru: {strong: [скважин*], plain: [колодец, колодц*], weak: [грунтов* вод*]}
  - id: dams
    title: Dams
    question: Who builds dams, and who keeps them?
    terms:
      en: {strong: [dam, dams, weir], plain: [reservoir], weak: [spillway]}
      ru: {strong: [плотин*], plain: [водохранилищ*]}
  - id: tariffs
    title: Tariffs
    question: What does water cost?
    terms:
      en: {strong: [water tariff*], plain: [tariff], weak: [price, cost]}
      ru: {strong: [тариф*]}
`;

export const EARLIER = `A well permit is needed for every borehole deeper than ten metres. The office must answer within sixty days.

The dam at the upper gorge was finished in 1998. It holds two million cubic metres, and the reservoir may be raised.

Farmers keep goats on the south slope. Nothing is known of the bees.`;

export const LATER = `Every borehole deeper than ten metres still needs a well permit, but the office has ninety days to answer.

The water tariff rose to 1.20 a cubic metre on 1 March 2011. Poor households would pay half if the council agreed.

The dam at the upper gorge will not be raised.`;

export const LATEST = `No new borehole is allowed in the valley. The groundwater has fallen by four metres since 2003.

The water tariff was frozen. A second dam is planned at the ford; the reservoir should be full by 2030.`;

export const RUSSIAN = `Разрешение требуется для каждой скважины глубже десяти метров. Управление обязано ответить в течение шестидесяти дней.

Плотина в верхнем ущелье была построена в 1998 году. Водохранилище вмещает два миллиона кубометров.`;

/** A source: `head` lays further lines of the header over the usual ones. */
export function source(id: string, year: number, text: string, head: Record<string, string> = {}): string {
  const header = {
    id,
    title: `Report of ${year}`,
    published: String(year),
    publisher: 'Water Office',
    ...head,
  };
  const lines = Object.entries(header).map(([key, value]) => `${key}: ${value}`);
  return `---\n${lines.join('\n')}\n---\n\n${text}\n`;
}

const VALLEY: Files = {
  'sources/briefing.yml': SETTINGS,
  'sources/themes.yml': CODEBOOK,
  'sources/a.md': source('a-2004', 2004, EARLIER),
  'sources/b.md': source('b-2011', 2011, LATER),
};

/** A project in a folder of its own that is removed when the test file ends. */
export class Project {
  readonly folder: string;

  /** Two sources on water, with `files` laid over them. `name`: of the folder. */
  constructor(files: Files = {}, name = 'project') {
    this.folder = join(root, String(++made), name);
    this.write({ ...VALLEY, ...files });
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  write(files: Files): void {
    for (const [name, content] of Object.entries(files)) {
      if (content === null) rmSync(this.path(name), { force: true });
      else {
        mkdirSync(dirname(this.path(name)), { recursive: true });
        writeFileSync(this.path(name), content);
      }
    }
  }

  has(name: string): boolean {
    return existsSync(this.path(name));
  }

  bytes(name: string): Buffer {
    return readFileSync(this.path(name));
  }

  text(name: string): string {
    return this.bytes(name).toString('utf8');
  }

  json(name: string): unknown {
    return JSON.parse(this.text(name));
  }

  /** SHA-256 of every file below a folder, by path; empty where there is no such folder. */
  fingerprints(name = '.'): Record<string, string> {
    if (!this.has(name)) return {};
    const files = readdirSync(this.path(name), { recursive: true, withFileTypes: true });
    const paths = files.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    return Object.fromEntries(
      paths
        .sort()
        .map((path) => [
          path.slice(this.folder.length + 1),
          createHash('sha256').update(readFileSync(path)).digest('hex'),
        ]),
    );
  }

  /** Runs a command on this project. */
  run(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
    const [command = '', ...others] = args;
    return run([command, '--project', this.folder, ...others], options);
  }

  build(formats: string, options: RunOptions = {}): Promise<Ended> {
    return this.run(['build', '--formats', formats], options);
  }
}

/** Starts the program. */
export function start(args: readonly string[], { cwd, env, keeps = false }: RunOptions = {}): ChildProcess {
  const anew = args[0] === 'build' && !keeps ? ['--no-cache'] : [];
  return spawn(process.execPath, [CLI, ...args, ...anew], {
    cwd: cwd ?? root,
    env: { ...process.env, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs the program to its end. */
export async function run(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  return ended(start(args, options), options.limit);
}

/** What a started program says until it ends; killed, with the code null, when the limit passes. */
export function ended(child: ChildProcess, limit = LIMIT): Promise<Ended> {
  let out = '';
  let err = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (err += text));
  const timer = setTimeout(() => child.kill('SIGKILL'), limit);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ code: signal === 'SIGINT' ? 130 : code, out, err });
    });
  });
}

/** Variables with which no printer is found. `bin`: a folder without browsers. */
export const NO_PRINTER: Readonly<Record<string, string | undefined>> = {
  SYNOPTIC_BUNDLED_PRINTER: 'off',
  PUPPETEER_EXECUTABLE_PATH: undefined,
  PUPPETEER_CACHE_DIR: join(root, 'empty'),
  PATH: join(root, 'empty'),
};

/** Why a machine without a printer cannot be played here, or null where it can. */
export const alwaysPrinter: string | null =
  installedBrowsers(process.platform, NO_PRINTER).find((path) => existsSync(path)) ?? null;
