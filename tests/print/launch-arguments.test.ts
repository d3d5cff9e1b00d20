import { describe, expect, it } from 'vitest';
import { launchArguments } from '../../src/print/launch-arguments.js';
import type { Printer } from '../../src/print/printer.js';

const printer: Printer = {
  origin: 'bundled',
  path: '/c/chromium',
  args: [],
  env: {},
  version: null,
  notes: [],
};

describe('launchArguments', () => {
  it('closes the network off, and keeps the sandbox unless the printer says otherwise', () => {
    const given = launchArguments(printer, '/profile');
    expect(given).toContain('--host-resolver-rules=MAP * ~NOTFOUND');
    expect(given).toContain('--user-data-dir=/profile');
    expect(given).not.toContain('--no-sandbox');
    expect(launchArguments({ ...printer, args: ['--no-sandbox'] }, '/profile')).toContain('--no-sandbox');
  });

  it('asks a full Chrome for its new headless mode, a shell for the only one it has', () => {
    const chrome: Printer = { ...printer, origin: 'system', path: '/usr/bin/google-chrome' };
    expect(launchArguments(chrome, '/p')).toContain('--headless=new');
    expect(launchArguments(printer, '/p')).toContain('--headless');
    expect(launchArguments({ ...chrome, path: '/c/chrome-headless-shell' }, '/p')).toContain('--headless');
  });
});
