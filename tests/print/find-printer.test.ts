import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Refusal } from '../../src/errors.js';
import { findPrinter } from '../../src/print/find-printer.js';
import { needsShell, noShell } from './with-shell.js';

const folder = mkdtempSync(join(tmpdir(), 'find-printer-'));
const program = join(folder, 'my-chrome');
writeFileSync(program, '#!/bin/sh\n');
chmodSync(program, 0o755);
afterAll(() => rmSync(folder, { recursive: true }));

const off = { SYNOPTIC_BUNDLED_PRINTER: 'off', PATH: folder };

describe('findPrinter', () => {
  it('takes the browser named by the flag before anything else', async () => {
    const env = { ...off, PUPPETEER_EXECUTABLE_PATH: '/nowhere' };
    const { found, tried } = await findPrinter({ browser: program, env });
    expect(found).toMatchObject({ origin: 'flag', path: program, env: {}, version: null });
    expect(tried).toEqual([{ what: '--browser', result: `used: ${program}` }]);
  });

  it('takes the browser named by the environment next', async () => {
    const { found } = await findPrinter({ env: { ...off, PUPPETEER_EXECUTABLE_PATH: program } });
    expect(found).toMatchObject({ origin: 'environment', path: program });
  });

  it.each([
    ['a missing path', '/nowhere/chrome', 'does not exist'],
    ['a folder', folder, 'is not a file'],
  ])('refuses %s given by flag or environment, and names it', async (_, path, fault) => {
    const byFlag = findPrinter({ browser: path, env: off });
    await expect(byFlag).rejects.toThrow(Refusal);
    await expect(byFlag).rejects.toThrow(`--browser names ${path}, which ${fault}`);
    const byEnvironment = findPrinter({ env: { ...off, PUPPETEER_EXECUTABLE_PATH: path } });
    await expect(byEnvironment).rejects.toThrow(`PUPPETEER_EXECUTABLE_PATH names ${path}, which ${fault}`);
  });

  it('says of every place why it was not used', async () => {
    const { tried } = await findPrinter({ env: off });
    expect(tried.slice(0, 3)).toEqual([
      { what: '--browser', result: 'not given' },
      { what: 'PUPPETEER_EXECUTABLE_PATH', result: 'not given' },
      {
        what: 'bundled shell (@sparticuz/chromium)',
        result: 'turned off by SYNOPTIC_BUNDLED_PRINTER=off',
      },
    ]);
    expect(tried.length).toBeGreaterThan(3);
  });

  it.skipIf(process.platform !== 'linux')('finds an installed Chromium on the search path', async () => {
    const installed = join(folder, 'bin');
    mkdirSync(installed);
    writeFileSync(join(installed, 'google-chrome-stable'), '#!/bin/sh\n', { mode: 0o755 });
    const { found } = await findPrinter({ env: { ...off, PATH: installed } });
    // A browser in Puppeteer's own cache would rightly come first.
    if (found?.origin !== 'cache') {
      expect(found).toMatchObject({ origin: 'system', path: join(installed, 'google-chrome-stable') });
    }
  });
});

describe.skipIf(noShell)(`findPrinter with the bundled shell${needsShell}`, () => {
  it('finds it with its version, and what its child needs', async () => {
    const { found } = await findPrinter({ env: process.env });
    expect(found).toMatchObject({ origin: 'bundled', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
    expect(found?.env['FONTCONFIG_FILE'] ?? process.env['FONTCONFIG_FILE']).toMatch(/\.conf$/);
  });

  it('takes less than a quarter of a second once it is unpacked', async () => {
    await findPrinter({ env: process.env });
    const start = performance.now();
    await findPrinter({ env: process.env });
    expect(performance.now() - start).toBeLessThan(250);
  });
});
