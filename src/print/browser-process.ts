import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { launchArguments } from './launch-arguments.js';
import { PipeTransport } from './pipe-transport.js';
import type { Printer } from './printer.js';

/** A started browser with its own profile folder. */
export interface BrowserProcess {
  readonly transport: PipeTransport;
  /** Settles when the browser ends, by itself or not, with the last lines it wrote to stderr. Never rejects. */
  readonly ended: Promise<string>;
  /** Kills the browser with all its processes and removes its profile; safe to call twice. */
  kill(): Promise<void>;
}

/** Starts the browser. Throws when the program cannot be started at all. */
export function browserProcess(printer: Printer): BrowserProcess {
  const profile = mkdtempSync(join(tmpdir(), 'synoptic-print-'));
  const temporary = join(profile, 'tmp');
  mkdirSync(temporary);
  const child = spawn(printer.path, launchArguments(printer, profile), {
    // Its own process group, so that its helpers can be killed with it; Ctrl-C is then the caller's to handle.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...(process.platform === 'linux' ? onLinux(temporary) : {}), ...printer.env },
  });
  const ended = endOf(child);
  const atExit = () => {
    killGroup(child);
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  process.once('exit', atExit);
  const kill = async () => {
    killGroup(child);
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 20 });
    process.off('exit', atExit);
  };
  return { transport: transportOf(child), ended, kill };
}

/** What a killed browser leaves in its temporary folder goes with the profile; the language is the same everywhere. */
function onLinux(temporary: string): Readonly<Record<string, string>> {
  return { TMPDIR: temporary, LANGUAGE: 'en_US', LC_ALL: 'en_US.UTF-8' };
}

function transportOf(child: ChildProcess): PipeTransport {
  const [, , , toBrowser, fromBrowser] = child.stdio;
  if (!(toBrowser instanceof Writable) || !(fromBrowser instanceof Readable))
    throw new Error('no pipes to the browser');
  return new PipeTransport(toBrowser, fromBrowser);
}

function endOf(child: ChildProcess): Promise<string> {
  let last = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (last = (last + text).slice(-2000)));
  return new Promise((settle) => {
    child.once('error', (error) => settle(error.message));
    child.once('close', () => settle(last.trim()));
    // A helper that outlives the browser would hold its stderr open.
    child.once('exit', () => setTimeout(() => settle(last.trim()), 300).unref());
  });
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // Already gone.
  }
}
