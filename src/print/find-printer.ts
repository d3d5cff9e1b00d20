import { accessSync, constants, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Refusal } from '../errors.js';
import { bundledShell } from './bundled-shell.js';
import { cachedBrowser } from './cached-browser.js';
import { installedBrowsers } from './installed-browsers.js';
import type { Environment, Printer, PrinterAttempt, PrinterOrigin } from './printer.js';
import { sandbox } from './sandbox.js';
import { unpackShell } from './unpack-shell.js';

export interface PrinterRequest {
  /** The value of `--browser`, where given. */
  readonly browser?: string | undefined;
  readonly env: Environment;
}

export interface PrinterSearch {
  readonly found: Printer | null;
  readonly tried: readonly PrinterAttempt[];
}

/** One place to look: a printer, or the reason there is none. */
type Look = (request: PrinterRequest) => Promise<{ printer: Printer | null; attempt: PrinterAttempt }>;

const places: readonly Look[] = [lookAtFlag, lookAtEnvironment, lookAtBundled, lookAtCache, lookAtSystem];

/**
 * The browser to print with: `--browser`, `PUPPETEER_EXECUTABLE_PATH`, the bundled shell, Puppeteer's cache, then an
 * installed Chrome, Chromium or Edge. Starts no process. Throws a Refusal for a named path that cannot be run.
 */
export async function findPrinter(request: PrinterRequest): Promise<PrinterSearch> {
  const tried: PrinterAttempt[] = [];
  for (const look of places) {
    const { printer, attempt } = await look(request);
    tried.push(attempt);
    if (printer) return { found: printer, tried };
  }
  return { found: null, tried };
}

async function lookAtFlag({ browser, env }: PrinterRequest) {
  return named('flag', '--browser', browser, env);
}

async function lookAtEnvironment({ env }: PrinterRequest) {
  return named('environment', 'PUPPETEER_EXECUTABLE_PATH', env['PUPPETEER_EXECUTABLE_PATH'], env);
}

function named(origin: PrinterOrigin, what: string, given: string | undefined, env: Environment) {
  if (!given) return { printer: null, attempt: { what, result: 'not given' } };
  const path = resolve(given);
  const fault = whyNotRunnable(path);
  if (fault) {
    throw new Refusal({
      what: `${what} names ${given}, which ${fault}`,
      expected: 'the path of a Chrome, Chromium, Edge or chrome-headless-shell program',
      remedy: `correct the path, or leave ${what} out to use the printer that comes with Synoptic`,
    });
  }
  return { printer: asPrinter(origin, path, null, env), attempt: { what, result: `used: ${path}` } };
}

async function lookAtBundled({ env }: PrinterRequest) {
  const what = 'bundled shell (@sparticuz/chromium)';
  const shell = bundledShell(env);
  if (typeof shell === 'string') return { printer: null, attempt: { what, result: shell } };
  try {
    const unpacked = await unpackShell(shell, env);
    const bare = asPrinter('bundled', unpacked.executable, shell.version, env);
    const printer = { ...bare, env: unpacked.env, notes: [...unpacked.notes, ...bare.notes] };
    return { printer, attempt: { what, result: `used: version ${shell.version}, ${unpacked.executable}` } };
  } catch (error) {
    return { printer: null, attempt: { what, result: `could not be unpacked: ${messageOf(error)}` } };
  }
}

async function lookAtCache({ env }: PrinterRequest) {
  const what = "Puppeteer's cache";
  const found = await cachedBrowser();
  if (!found)
    return { printer: null, attempt: { what, result: 'holds no browser of the version Puppeteer wants' } };
  const printer = asPrinter('cache', found.path, found.version, env);
  return { printer, attempt: { what, result: `used: ${found.path}` } };
}

async function lookAtSystem({ env }: PrinterRequest) {
  const what = 'installed Chrome, Chromium or Edge';
  const candidates = installedBrowsers(process.platform, env);
  const path = candidates.find((candidate) => whyNotRunnable(candidate) === null);
  if (!path) {
    return {
      printer: null,
      attempt: { what, result: `none of ${candidates.length} usual places holds one` },
    };
  }
  return { printer: asPrinter('system', path, null, env), attempt: { what, result: `used: ${path}` } };
}

function asPrinter(origin: PrinterOrigin, path: string, version: string | null, env: Environment): Printer {
  const { args, notes } = sandbox({ env });
  return { origin, path, args, env: {}, version, notes };
}

function whyNotRunnable(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return 'does not exist';
  if (!found.isFile()) return 'is not a file';
  try {
    accessSync(path, constants.X_OK);
    return null;
  } catch {
    return 'may not be run by you';
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
