import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch, type RunningPrinter } from '../../src/print/launch.js';
import { PrinterFailure } from '../../src/print/printer-failure.js';
import type { Printer } from '../../src/print/printer.js';
import { pdfText } from './pdf-text.js';
import { bundledPrinter, fontFace, needsShell, noShell } from './with-shell.js';

const tagged = { tagged: true, outline: true };
const usualTmp = process.env['TMPDIR'];
let temporary: string;

/** Each test has its own temporary folder, so that it sees every stray file. */
beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), 'launch-'));
  groups.clear();
  process.env['TMPDIR'] = temporary;
});
afterEach(() => {
  if (usualTmp === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = usualTmp;
  rmSync(temporary, { recursive: true, force: true });
});

/** Processes, zombies aside, of the browsers started with this test's temporary folder: the helpers are in its group. */
function running(role = ''): readonly number[] {
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const leaders = ids.filter((id) => read(id, 'environ').includes(`TMPDIR=${temporary}/`));
  for (const leader of leaders) groups.add(leader);
  return ids.filter((id) => inGroup(id) && read(id, 'cmdline').includes(role)).map(Number);
}

const groups = new Set<string>();

function inGroup(id: string): boolean {
  // After the name in brackets: state, parent, group.
  const [state, , group = ''] = read(id, 'stat')
    .replace(/^.*\) /, '')
    .split(' ');
  return state !== 'Z' && groups.has(group);
}

function read(id: string, what: string): string {
  try {
    return readFileSync(`/proc/${id}/${what}`, 'utf8');
  } catch {
    return '';
  }
}

async function nothingIsLeft(): Promise<void> {
  for (let tries = 0; running().length > 0 && tries < 40; tries++) await pause(25);
  expect(running()).toEqual([]);
  expect(readdirSync(temporary)).toEqual([]);
}

function script(text: string): Printer {
  const folder = mkdtempSync(join(process.env['TMPDIR'] ?? tmpdir(), 'script-'));
  const path = join(folder, 'browser');
  writeFileSync(path, `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  return { origin: 'flag', path, args: [], env: {}, version: null, notes: [] };
}

describe.skipIf(process.platform !== 'linux')(
  'launch of a browser that does not start (tried on Linux)',
  () => {
    it.each([
      ['cannot be found', '', 'ENOENT', null],
      ['ends at once', 'echo broken build >&2; exit 1', 'ended before it could start: broken build', null],
      ['has no sandbox', 'echo "FATAL: No usable sandbox!" >&2; exit 1', 'sandbox', 'SYNOPTIC_NO_SANDBOX=1'],
      [
        'lacks a library',
        'echo "error while loading shared libraries: x.so" >&2; exit 127',
        'x.so',
        'bundled',
      ],
    ])('says so when it %s', async (_, text, message, remedy) => {
      const printer = text ? script(text) : { ...script(''), path: '/nowhere/browser' };
      const error: unknown = await launch(printer).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(PrinterFailure);
      expect(error).toMatchObject({ message: expect.stringContaining(message) });
      expect(error).toMatchObject({ remedy: remedy === null ? null : expect.stringContaining(remedy) });
    });

    it('stops one that says nothing, with all its children, and removes its profile', async () => {
      const printer = script('sleep 60 & sleep 60');
      const slow = launch(printer, { launch: 200, print: () => 1000 });
      await expect(slow).rejects.toThrow('the browser did not start within 0.2 s and was stopped');
      rmSync(join(printer.path, '..'), { recursive: true });
      await nothingIsLeft();
    });
  },
);

describe.skipIf(noShell)(`print${needsShell}`, () => {
  let printer: Printer;
  let shared: RunningPrinter;
  let profiles: string;
  beforeAll(async () => {
    printer = await bundledPrinter();
    profiles = mkdtempSync(join(tmpdir(), 'launch-shared-'));
    process.env['TMPDIR'] = profiles;
    shared = await launch(printer);
  });
  afterAll(async () => {
    await shared.close();
    expect(readdirSync(profiles)).toEqual([]);
    rmSync(profiles, { recursive: true });
  });

  it('prints each page with its text, in any script the inlined fonts have', async () => {
    const style = `${fontFace('Serif', 'source-serif-4/files/source-serif-4-cyrillic-400-normal.woff2')}
      @page { size: A5 } h2 { break-before: page; font-family: Serif }`;
    const html = `<title>T</title><style>${style}</style><p>First page</p><h2>Ракета</h2>`;
    const text = await pdfText(await shared.print(html, tagged));
    expect(text).toEqual([expect.stringContaining('First page'), expect.stringContaining('Ракета')]);
  });

  it('prints documents asked for together one after the other', async () => {
    const words = ['alpha', 'beta', 'gamma'];
    const prints = await Promise.all(words.map((word) => shared.print(`<p>${word}</p>`, tagged)));
    const texts = await Promise.all(prints.map(pdfText));
    expect(texts.flat().map((text) => text.trim())).toEqual(words);
  });

  it('writes structure and outline only where asked', async () => {
    const html = '<h1>One</h1><h2>Two</h2>';
    const full = Buffer.from(await shared.print(html, tagged)).toString('latin1');
    const bare = Buffer.from(await shared.print(html, { tagged: false, outline: false })).toString('latin1');
    expect(full).toMatch(/\/StructTreeRoot[^]*\/Outlines|\/Outlines[^]*\/StructTreeRoot/);
    expect(bare).not.toMatch(/\/StructTreeRoot|\/Outlines/);
  });

  it('does not write the language of the machine into the PDF', async () => {
    const usual = process.env['LANG'];
    process.env['LANG'] = 'de_DE.UTF-8';
    const own = await launch(printer);
    const pdf = Buffer.from(await own.print('<p>text</p>', tagged)).toString('latin1');
    await own.close();
    if (usual === undefined) delete process.env['LANG'];
    else process.env['LANG'] = usual;
    expect(new Set(pdf.match(/\/Lang \(.*?\)/g))).toEqual(new Set(['/Lang (en-US)']));
  });

  it('runs no script of the page', async () => {
    const html = '<p>before</p><script>document.body.textContent = "scripted"</script>';
    expect(String(await pdfText(await shared.print(html, tagged)))).toContain('before');
  });

  it('loads a face that only a margin box uses', async () => {
    const style = `${fontFace('Margin', 'source-sans-3/files/source-sans-3-latin-600-normal.woff2', 600)}
      @page { margin: 20mm; @bottom-center { content: "foot " counter(page); font: 600 9pt Margin } }`;
    const pdf = await shared.print(`<style>${style}</style><p>text</p>`, tagged);
    expect(Buffer.from(pdf).toString('latin1')).toMatch(/\/FontName \/[A-Z]{6}\+SourceSans3/);
  });

  it('names a font it cannot have, rather than print without it', async () => {
    const style = '@font-face{font-family:Far;src:url(http://127.0.0.1:9/far.woff2)} p{font-family:Far}';
    const print = shared.print(`<style>${style}</style><p>text</p>`, tagged);
    await expect(print).rejects.toThrow('could not read these fonts of the page: Far');
    await expect(shared.print('<p>next</p>', tagged)).resolves.toBeInstanceOf(Uint8Array);
  });

  it('prints with LD_LIBRARY_PATH set, as where the system lacks NSS', async () => {
    const folder = join(printer.path, '..', 'lib');
    const own = await launch({ ...printer, env: { ...printer.env, LD_LIBRARY_PATH: folder } });
    const library = readFileSync(`/proc/${running('--remote-debugging-pipe')[0]}/maps`, 'utf8');
    expect(library).toContain(join(folder, 'libnss3.so'));
    expect(String(await pdfText(await own.print('<p>libraries</p>', tagged)))).toContain('libraries');
    await own.close();
    await nothingIsLeft();
  });

  it('closes at any time and more than once, and leaves nothing behind', async () => {
    const own = await launch(printer);
    const print = own.print(long, tagged);
    const ended = expect(print).rejects.toThrow(PrinterFailure);
    await pause(100);
    await Promise.all([own.close(), own.close()]);
    await ended;
    await own.close();
    await nothingIsLeft();
  });

  it('gives up on a print that takes too long, and leaves nothing behind', async () => {
    const own = await launch(printer, { launch: 30_000, print: () => 150 });
    await expect(own.print(long, tagged)).rejects.toThrow('did not print within 0.15 s and was stopped');
    await nothingIsLeft();
    await own.close();
  });

  it.each([
    ['the browser', '--remote-debugging-pipe'],
    ['the process of the page', '--type=renderer'],
  ])('says so when %s is killed in the middle of a print', async (_, role) => {
    const own = await launch(printer);
    const print = own.print(long, tagged);
    const ended = expect(print).rejects.toThrow(PrinterFailure);
    await pause(150);
    const killed = running(role);
    expect(killed.length).toBeGreaterThan(0);
    for (const id of killed) process.kill(id, 'SIGKILL');
    await ended;
    await own.close();
    await nothingIsLeft();
  });

  it('ends the browser when this process exits without closing it', async () => {
    const before = process.listeners('exit');
    await launch(printer);
    const added = process.listeners('exit').filter((listener) => !before.includes(listener));
    expect(added).toHaveLength(1);
    for (const listener of added) listener.call(process, 0);
    await nothingIsLeft();
  });

  it('is not in the way of a folder that others use', async () => {
    mkdirSync(join(temporary, 'theirs'));
    await (await launch(printer)).close();
    expect(readdirSync(temporary)).toEqual(['theirs']);
  });
});

/** Takes about ten seconds to print. */
const long = `<h1>Long</h1>${'<table><tr><td>Some words in a cell<td>and in another</table><p>And a paragraph.</p>'.repeat(3000)}`;
